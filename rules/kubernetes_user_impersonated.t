User Impersonated.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_user_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r10","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"bob@example.com","groups":["dev","system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r10","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"bob@example.com","groups":["dev","system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"low","user":"eve@example.com","as_user":"bob@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"configmaps","namespace":"dev","status":"200","request":"r10"}

=== fires on AKS
--- rule kubernetes_user_impersonated.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r10\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/configmaps\",\"verb\":\"list\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob@example.com\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"configmaps\",\"namespace\":\"dev\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"low","cluster":"PROD","user":"eve@example.com","as_user":"bob@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"configmaps","namespace":"dev","status":"200","request":"r10"}

=== fires without a body, at level Metadata
--- rule kubernetes_user_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r10","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"bob@example.com","groups":["dev","system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"low","user":"eve@example.com","as_user":"bob@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"configmaps","namespace":"dev","status":"200","request":"r10"}

=== fires although the borrowed name was refused
--- rule kubernetes_user_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r11","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods","verb":"list","user":{"username":"system:admin","groups":["system:authenticated"]},"impersonatedUser":{"username":"alice"},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"low","user":"system:admin","as_user":"alice","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"pods","namespace":"dev","status":"403","request":"r11"}

=== evasion: a service account borrows a name
--- rule kubernetes_user_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r12","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"get","user":{"username":"system:serviceaccount:dev:ci","groups":["system:authenticated"]},"impersonatedUser":{"username":"bob@example.com"},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"low","user":"system:serviceaccount:dev:ci","as_user":"bob@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"pods","namespace":"dev","object":"p","status":"200","request":"r12"}

=== look-alike: own name
--- rule kubernetes_user_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r13","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods","verb":"list","user":{"username":"bob@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"bob@example.com"},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: nobody borrowed
--- rule kubernetes_user_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r14","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a mighty name is for the other rule
--- rule kubernetes_user_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r15","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"system:admin"},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

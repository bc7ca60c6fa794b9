Privileged Identity Impersonated.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_privileged_identity_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r1","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"system:serviceaccount:kube-system:clusterrole-aggregation-controller","groups":["system:serviceaccounts"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"system:serviceaccount:kube-system:clusterrole-aggregation-controller","groups":["system:serviceaccounts"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","as_user":"system:serviceaccount:kube-system:clusterrole-aggregation-controller","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"secrets","namespace":"dev","as_groups":"system:serviceaccounts","status":"200","request":"r1"}

=== fires on AKS
--- rule kubernetes_privileged_identity_impersonated.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets\",\"verb\":\"list\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"system:serviceaccount:kube-system:clusterrole-aggregation-controller\",\"groups\":[\"system:serviceaccounts\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"high","cluster":"PROD","user":"eve@example.com","as_user":"system:serviceaccount:kube-system:clusterrole-aggregation-controller","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"secrets","namespace":"dev","as_groups":"system:serviceaccounts","status":"200","request":"r1"}

=== fires without a body, at level Metadata
--- rule kubernetes_privileged_identity_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"system:serviceaccount:kube-system:clusterrole-aggregation-controller","groups":["system:serviceaccounts"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","as_user":"system:serviceaccount:kube-system:clusterrole-aggregation-controller","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"secrets","namespace":"dev","as_groups":"system:serviceaccounts","status":"200","request":"r1"}

=== fires for the group system:masters, under whatever name
--- rule kubernetes_privileged_identity_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r2","stage":"ResponseComplete","requestURI":"/api/v1/nodes/n1","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"nobody-special","groups":["system:masters","system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"n1","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"critical","user":"eve@example.com","as_user":"nobody-special","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"nodes","object":"n1","as_groups":["system:masters","system:authenticated"],"status":"200","request":"r2"}

=== fires although the borrowed name was refused
--- rule kubernetes_privileged_identity_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"system:serviceaccount:ns1:sa1"},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403,"message":"pods is forbidden: User \"system:serviceaccount:ns1:sa1\" cannot list resource \"pods\""},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","as_user":"system:serviceaccount:ns1:sa1","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"pods","namespace":"dev","message":"pods is forbidden: User \"system:serviceaccount:ns1:sa1\" cannot list resource \"pods\"","status":"403","request":"r3"}

=== evasion: an attempt that is not allowed leaves no impersonatedUser
--- rule kubernetes_privileged_identity_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r4","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403,"message":"users \"system:admin\" is forbidden: User \"eve@example.com\" cannot impersonate resource \"users\" in API group \"\" at the cluster scope"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"pods","namespace":"dev","message":"users \"system:admin\" is forbidden: User \"eve@example.com\" cannot impersonate resource \"users\" in API group \"\" at the cluster scope","status":"403","request":"r4"}

=== evasion: impersonation of a node
--- rule kubernetes_privileged_identity_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r5","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"system:node:worker-1"},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"critical","user":"eve@example.com","as_user":"system:node:worker-1","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"secrets","namespace":"dev","object":"db","status":"200","request":"r5"}

=== evasion: the name in capitals
--- rule kubernetes_privileged_identity_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r6","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"Kubernetes-Admin"},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","as_user":"Kubernetes-Admin","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"secrets","namespace":"dev","object":"db","status":"200","request":"r6"}

=== look-alike: a person in the name of a person
--- rule kubernetes_privileged_identity_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r7","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"bob@example.com","groups":["dev","system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: an administrator in his own name
--- rule kubernetes_privileged_identity_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r8","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods","verb":"list","user":{"username":"kubernetes-admin","groups":["system:masters"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused for another reason
--- rule kubernetes_privileged_identity_impersonated.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r9","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403,"message":"pods is forbidden: User \"eve@example.com\" cannot list resource \"pods\""},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

Refused Then Allowed.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_refused_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r104","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r104","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r105","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:14:00.000000Z","stageTimestamp":"2026-01-02T03:14:00.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r105","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:14:00.000000Z","stageTimestamp":"2026-01-02T03:14:00.000000Z"}
--- result
{"_time":"1767323640","severity":"high","cluster":"-","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"secrets","namespace":"dev","refused":"1767323045","allowed":"1767323640","count":"2"}

=== fires on AKS
--- rule kubernetes_refused_then_allowed.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r104\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets\",\"verb\":\"list\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":403},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
{"time":"2026-01-02T03:14:00.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r105\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets\",\"verb\":\"list\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:14:00.000000Z\",\"stageTimestamp\":\"2026-01-02T03:14:00.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323640","severity":"high","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"secrets","namespace":"dev","refused":"1767323045","allowed":"1767323640","count":"2"}

=== fires on GKE
--- rule kubernetes_refused_then_allowed.yml
--- events
{"insertId":"i-r104","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r104","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.list","resourceName":"core/v1/namespaces/dev/secrets","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{"code":7}}}
{"insertId":"i-r105","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:14:00.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r105","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.list","resourceName":"core/v1/namespaces/dev/secrets","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{"code":0}}}
--- result
{"_time":"1767323640","severity":"high","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"secrets","namespace":"dev","refused":"1767323045","allowed":"1767323640","count":"2"}

=== fires at low severity for a service account
--- rule kubernetes_refused_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r106","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r107","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:00.000000Z","stageTimestamp":"2026-01-02T03:05:00.000000Z"}
--- result
{"_time":"1767323100","severity":"low","cluster":"-","user":"system:serviceaccount:dev:web","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"configmaps","namespace":"dev","object":"c","refused":"1767323045","allowed":"1767323100","count":"2"}

=== fires at medium severity for a deployment
--- rule kubernetes_refused_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r108","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/dev/deployments","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"deployments","namespace":"dev","name":"d","apiGroup":"apps","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r109","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/dev/deployments","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"deployments","namespace":"dev","name":"d","apiGroup":"apps","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestReceivedTimestamp":"2026-01-02T03:19:00.000000Z","stageTimestamp":"2026-01-02T03:19:00.000000Z"}
--- result
{"_time":"1767323940","severity":"medium","cluster":"-","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"deployments","namespace":"dev","object":"d","refused":"1767323045","allowed":"1767323940","count":"2"}

=== evasion: in a borrowed name
--- rule kubernetes_refused_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r110","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"bob@example.com"},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r111","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"impersonatedUser":{"username":"bob@example.com"},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:00.000000Z","stageTimestamp":"2026-01-02T03:05:00.000000Z"}
--- result
{"_time":"1767323100","severity":"low","cluster":"-","user":"bob@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"list","resource":"pods","namespace":"dev","refused":"1767323045","allowed":"1767323100","count":"2"}

=== look-alike: allowed before
--- rule kubernetes_refused_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r112","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:01.000000Z","stageTimestamp":"2026-01-02T03:04:01.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r113","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r114","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:00.000000Z","stageTimestamp":"2026-01-02T03:05:00.000000Z"}
--- result

=== look-alike: refused here, allowed there
--- rule kubernetes_refused_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r115","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r116","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/qa/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"qa","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:00.000000Z","stageTimestamp":"2026-01-02T03:05:00.000000Z"}
--- result

=== look-alike: refused to one, allowed to another
--- rule kubernetes_refused_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r117","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r118","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"bob@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:00.000000Z","stageTimestamp":"2026-01-02T03:05:00.000000Z"}
--- result

=== look-alike: two days later
--- rule kubernetes_refused_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r119","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r120","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-04T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

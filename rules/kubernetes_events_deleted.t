Events Deleted.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_events_deleted.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r395","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/events","verb":"deletecollection","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"events","namespace":"dev","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r395","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/events","verb":"deletecollection","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"events","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"deletecollection","resource":"events","namespace":"dev","status":"200","request":"r395"}

=== fires on AKS
--- rule kubernetes_events_deleted.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r395\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/events\",\"verb\":\"deletecollection\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"events\",\"namespace\":\"dev\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"high","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"deletecollection","resource":"events","namespace":"dev","status":"200","request":"r395"}

=== fires on GKE
--- rule kubernetes_events_deleted.yml
--- events
{"insertId":"i-r395","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r395","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.events.deletecollection","resourceName":"core/v1/namespaces/dev/events","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"high","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"deletecollection","resource":"events","namespace":"dev","status":"200","request":"r395"}

=== fires without a body, at level Metadata
--- rule kubernetes_events_deleted.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r395","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/events","verb":"deletecollection","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"events","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"deletecollection","resource":"events","namespace":"dev","status":"200","request":"r395"}

=== fires for a single one
--- rule kubernetes_events_deleted.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r396","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/events/web.17a","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"events","namespace":"dev","name":"web.17a","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"events","namespace":"dev","object":"web.17a","status":"200","request":"r396"}

=== evasion: the newer group of events
--- rule kubernetes_events_deleted.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r397","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/events/web.17a","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"events","namespace":"dev","name":"web.17a","apiGroup":"events.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"events","namespace":"dev","object":"web.17a","status":"200","request":"r397"}

=== evasion: by a service account
--- rule kubernetes_events_deleted.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r398","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/events","verb":"deletecollection","user":{"username":"system:serviceaccount:dev:web","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"events","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"system:serviceaccount:dev:web","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"deletecollection","resource":"events","namespace":"dev","status":"200","request":"r398"}

=== look-alike: a namespace is emptied by its controller
--- rule kubernetes_events_deleted.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r399","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/events","verb":"deletecollection","user":{"username":"system:serviceaccount:kube-system:namespace-controller","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"events","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: read
--- rule kubernetes_events_deleted.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r400","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/events","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"events","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: written by a node
--- rule kubernetes_events_deleted.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r401","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/events","verb":"create","user":{"username":"system:node:worker-1","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"events","namespace":"dev","name":"x","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_events_deleted.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r395","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/events","verb":"deletecollection","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"events","namespace":"dev","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

Node Registered By Stranger.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r205","stage":"RequestReceived","requestURI":"/api/v1/nodes","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-9","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r205","stage":"ResponseComplete","requestURI":"/api/v1/nodes","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-9","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Node","metadata":{"name":"worker-9"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes","object":"worker-9","status":"201","request":"r205"}

=== fires on AKS
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Request\",\"auditID\":\"r205\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/nodes\",\"verb\":\"create\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"nodes\",\"name\":\"worker-9\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":201},\"requestObject\":{\"kind\":\"Node\",\"metadata\":{\"name\":\"worker-9\"}},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"high","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes","object":"worker-9","status":"201","request":"r205"}

=== fires on GKE
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"insertId":"i-r205","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r205","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.nodes.create","resourceName":"core/v1/nodes/worker-9","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"request":{"kind":"Node","metadata":{"name":"worker-9"}},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"high","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes","object":"worker-9","status":"200","request":"r205"}

=== fires without a body, at level Metadata
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r205","stage":"ResponseComplete","requestURI":"/api/v1/nodes","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-9","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes","object":"worker-9","status":"201","request":"r205"}

=== evasion: a stolen node's account registers a second one
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r206","stage":"ResponseComplete","requestURI":"/api/v1/nodes","verb":"create","user":{"username":"system:node:worker-1","groups":["system:nodes"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-9","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"system:node:worker-1","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes","object":"worker-9","status":"201","request":"r206"}

=== evasion: a workload
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r207","stage":"ResponseComplete","requestURI":"/api/v1/nodes","verb":"create","user":{"username":"system:serviceaccount:dev:web","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"virtual-1","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"system:serviceaccount:dev:web","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes","object":"virtual-1","status":"201","request":"r207"}

=== evasion: an administrator's account that looks like the system
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r208","stage":"ResponseComplete","requestURI":"/api/v1/nodes","verb":"create","user":{"username":"system:admin","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-9","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"system:admin","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes","object":"worker-9","status":"201","request":"r208"}

=== look-alike: a kubelet
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r209","stage":"ResponseComplete","requestURI":"/api/v1/nodes","verb":"create","user":{"username":"system:node:worker-1","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a kubelet, its name not logged
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r210","stage":"ResponseComplete","requestURI":"/api/v1/nodes","verb":"create","user":{"username":"system:node:worker-1","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: joining with a bootstrap token
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r211","stage":"ResponseComplete","requestURI":"/api/v1/nodes","verb":"create","user":{"username":"system:bootstrap:abc123","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-2","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a status
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r212","stage":"ResponseComplete","requestURI":"/api/v1/nodes/worker-1/status","verb":"patch","user":{"username":"bob@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1","subresource":"status"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_node_registered_by_stranger.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r205","stage":"ResponseComplete","requestURI":"/api/v1/nodes","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-9","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestObject":{"kind":"Node","metadata":{"name":"worker-9"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

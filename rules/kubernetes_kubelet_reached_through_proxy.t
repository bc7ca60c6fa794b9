Kubelet Reached Through Proxy.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r1","stage":"RequestReceived","requestURI":"/api/v1/nodes/worker-1/proxy/run/kube-system/coredns-1/coredns?cmd=id","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1","subresource":"proxy"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r1","stage":"ResponseStarted","requestURI":"/api/v1/nodes/worker-1/proxy/run/kube-system/coredns-1/coredns?cmd=id","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r1","stage":"ResponseComplete","requestURI":"/api/v1/nodes/worker-1/proxy/run/kube-system/coredns-1/coredns?cmd=id","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes/proxy","object":"worker-1","path":"/run/kube-system/coredns-1/coredns","status":"200","request":"r1"}

=== fires on AKS
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/nodes/worker-1/proxy/run/kube-system/coredns-1/coredns?cmd=id\",\"verb\":\"create\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"nodes\",\"name\":\"worker-1\",\"apiVersion\":\"v1\",\"subresource\":\"proxy\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"high","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes/proxy","object":"worker-1","path":"/run/kube-system/coredns-1/coredns","status":"200","request":"r1"}

=== fires on GKE
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"insertId":"i-r1","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r1","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.nodes.proxy.create","resourceName":"core/v1/nodes/worker-1/proxy","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes/proxy","object":"worker-1","path":"","status":"200","request":"r1"}

=== fires without a body, at level Metadata
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r1","stage":"ResponseComplete","requestURI":"/api/v1/nodes/worker-1/proxy/run/kube-system/coredns-1/coredns?cmd=id","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes/proxy","object":"worker-1","path":"/run/kube-system/coredns-1/coredns","status":"200","request":"r1"}

=== fires at low severity for metrics
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r2","stage":"ResponseComplete","requestURI":"/api/v1/nodes/worker-1/proxy/metrics/cadvisor","verb":"get","user":{"username":"system:serviceaccount:monitoring:prometheus","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"low","user":"system:serviceaccount:monitoring:prometheus","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"nodes/proxy","object":"worker-1","path":"/metrics/cadvisor","status":"200","request":"r2"}

=== evasion: verb get by websocket
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r3","stage":"ResponseComplete","requestURI":"/api/v1/nodes/worker-1/proxy/exec/dev/web/web?command=id&output=1","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"nodes/proxy","object":"worker-1","path":"/exec/dev/web/web","status":"101","request":"r3"}

=== evasion: a service account in the attacker's hands
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r4","stage":"ResponseComplete","requestURI":"/api/v1/nodes/worker-1/proxy/pods","verb":"get","user":{"username":"system:serviceaccount:dev:default","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"system:serviceaccount:dev:default","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"nodes/proxy","object":"worker-1","path":"/pods","status":"200","request":"r4"}

=== evasion: a session that never ends has only its beginning
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r5","stage":"ResponseStarted","requestURI":"/api/v1/nodes/worker-1/proxy/exec/dev/web/web","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"nodes/proxy","object":"worker-1","path":"/exec/dev/web/web","status":"101","request":"r5"}

=== look-alike: the node itself is read
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r6","stage":"ResponseComplete","requestURI":"/api/v1/nodes/worker-1","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: its status is written
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r7","stage":"ResponseComplete","requestURI":"/api/v1/nodes/worker-1/status","verb":"patch","user":{"username":"system:node:worker-1","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1","subresource":"status"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: the proxy of a pod is another rule's
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r8","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/proxy/","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_kubelet_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r1","stage":"ResponseComplete","requestURI":"/api/v1/nodes/worker-1/proxy/run/kube-system/coredns-1/coredns?cmd=id","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"worker-1","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

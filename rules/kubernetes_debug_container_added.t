Debug Container Added.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_debug_container_added.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r32","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/web-1/ephemeralcontainers","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"ephemeralcontainers"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r32","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/ephemeralcontainers","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"ephemeralcontainers"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"ephemeralContainers":[{"name":"debugger-x","image":"busybox","targetContainerName":"app","stdin":true,"tty":true}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"pods/ephemeralcontainers","namespace":"dev","object":"web-1","images":"busybox","target":"app","status":"200","request":"r32"}

=== fires on AKS
--- rule kubernetes_debug_container_added.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Request\",\"auditID\":\"r32\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/web-1/ephemeralcontainers\",\"verb\":\"patch\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"web-1\",\"apiVersion\":\"v1\",\"subresource\":\"ephemeralcontainers\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestObject\":{\"spec\":{\"ephemeralContainers\":[{\"name\":\"debugger-x\",\"image\":\"busybox\",\"targetContainerName\":\"app\",\"stdin\":true,\"tty\":true}]}},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"pods/ephemeralcontainers","namespace":"dev","object":"web-1","images":"busybox","target":"app","status":"200","request":"r32"}

=== fires on GKE
--- rule kubernetes_debug_container_added.yml
--- events
{"insertId":"i-r32","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r32","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.ephemeralcontainers.patch","resourceName":"core/v1/namespaces/dev/pods/web-1/ephemeralcontainers","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"request":{"spec":{"ephemeralContainers":[{"name":"debugger-x","image":"busybox","targetContainerName":"app","stdin":true,"tty":true}]}},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"pods/ephemeralcontainers","namespace":"dev","object":"web-1","images":"busybox","target":"app","status":"200","request":"r32"}

=== fires without a body, at level Metadata
--- rule kubernetes_debug_container_added.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r32","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/ephemeralcontainers","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"ephemeralcontainers"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"pods/ephemeralcontainers","namespace":"dev","object":"web-1","status":"200","request":"r32"}

=== fires at high severity for a privileged one
--- rule kubernetes_debug_container_added.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r33","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/ephemeralcontainers","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"ephemeralcontainers"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"ephemeralContainers":[{"name":"d","image":"busybox","securityContext":{"privileged":true}}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"pods/ephemeralcontainers","namespace":"dev","object":"web-1","images":"busybox","status":"200","request":"r33"}

=== evasion: update
--- rule kubernetes_debug_container_added.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r34","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/ephemeralcontainers","verb":"update","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"ephemeralcontainers"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"kind":"Pod","metadata":{"name":"web-1"},"spec":{"containers":[{"name":"app","image":"app:1"}],"ephemeralContainers":[{"name":"d","image":"kali"}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"update","resource":"pods/ephemeralcontainers","namespace":"dev","object":"web-1","images":"kali","status":"200","request":"r34"}

=== evasion: JSON patch
--- rule kubernetes_debug_container_added.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r35","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/ephemeralcontainers","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"ephemeralcontainers"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"add","path":"/spec/ephemeralContainers","value":[{"name":"d","image":"kali","securityContext":{"capabilities":{"add":["SYS_PTRACE"]}}}]}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"pods/ephemeralcontainers","namespace":"dev","object":"web-1","images":"kali","status":"200","request":"r35"}

=== look-alike: a pod is labelled
--- rule kubernetes_debug_container_added.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r36","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"metadata":{"labels":{"a":"b"}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: its ephemeral containers are read
--- rule kubernetes_debug_container_added.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r37","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/ephemeralcontainers","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"ephemeralcontainers"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: the kubelet reports their state
--- rule kubernetes_debug_container_added.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r38","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/status","verb":"patch","user":{"username":"system:node:worker-1","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"status"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"status":{"ephemeralContainerStatuses":[{"name":"d","image":"busybox"}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_debug_container_added.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r32","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/ephemeralcontainers","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"ephemeralcontainers"},"responseStatus":{"metadata":{},"code":403},"requestObject":{"spec":{"ephemeralContainers":[{"name":"debugger-x","image":"busybox","targetContainerName":"app","stdin":true,"tty":true}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

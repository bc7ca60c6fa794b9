Pod Or Service Reached Through Proxy.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_pod_or_service_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r9","stage":"RequestReceived","requestURI":"/api/v1/namespaces/monitoring/services/http:grafana:80/proxy/api/datasources","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"monitoring","name":"http:grafana:80","apiVersion":"v1","subresource":"proxy"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r9","stage":"ResponseStarted","requestURI":"/api/v1/namespaces/monitoring/services/http:grafana:80/proxy/api/datasources","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"monitoring","name":"http:grafana:80","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r9","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/monitoring/services/http:grafana:80/proxy/api/datasources","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"monitoring","name":"http:grafana:80","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"low","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"services/proxy","namespace":"monitoring","object":"http:grafana:80","path":"/api/datasources","status":"200","request":"r9"}

=== fires on AKS
--- rule kubernetes_pod_or_service_reached_through_proxy.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r9\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/monitoring/services/http:grafana:80/proxy/api/datasources\",\"verb\":\"get\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"services\",\"namespace\":\"monitoring\",\"name\":\"http:grafana:80\",\"apiVersion\":\"v1\",\"subresource\":\"proxy\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"low","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"services/proxy","namespace":"monitoring","object":"http:grafana:80","path":"/api/datasources","status":"200","request":"r9"}

=== fires on GKE
--- rule kubernetes_pod_or_service_reached_through_proxy.yml
--- events
{"insertId":"i-r9","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r9","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.services.proxy.get","resourceName":"core/v1/namespaces/monitoring/services/http:grafana:80/proxy","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"low","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"services/proxy","namespace":"monitoring","object":"http:grafana:80","path":"","status":"200","request":"r9"}

=== fires without a body, at level Metadata
--- rule kubernetes_pod_or_service_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r9","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/monitoring/services/http:grafana:80/proxy/api/datasources","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"monitoring","name":"http:grafana:80","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"low","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"services/proxy","namespace":"monitoring","object":"http:grafana:80","path":"/api/datasources","status":"200","request":"r9"}

=== fires for a pod, more severe when something is sent
--- rule kubernetes_pod_or_service_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r10","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1:8080/proxy/admin/users","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1:8080","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"pods/proxy","namespace":"dev","object":"web-1:8080","path":"/admin/users","status":"200","request":"r10"}

=== evasion: delete as the method
--- rule kubernetes_pod_or_service_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r11","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/es-0:9200/proxy/customers","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"es-0:9200","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"pods/proxy","namespace":"dev","object":"es-0:9200","path":"/customers","status":"200","request":"r11"}

=== evasion: nobody in particular
--- rule kubernetes_pod_or_service_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r12","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/services/https:kubernetes-dashboard:/proxy","verb":"get","user":{"username":"system:anonymous","groups":["system:unauthenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"kube-system","name":"https:kubernetes-dashboard:","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"system:anonymous","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"services/proxy","namespace":"kube-system","object":"https:kubernetes-dashboard:","path":"","status":"200","request":"r12"}

=== look-alike: the service itself
--- rule kubernetes_pod_or_service_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r13","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/monitoring/services/grafana","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"monitoring","name":"grafana","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a service named proxy
--- rule kubernetes_pod_or_service_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r14","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/proxy","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"proxy","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: the control plane
--- rule kubernetes_pod_or_service_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r15","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/services/https:metrics-server:/proxy","verb":"get","user":{"username":"system:apiserver","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"kube-system","name":"https:metrics-server:","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_pod_or_service_reached_through_proxy.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r9","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/monitoring/services/http:grafana:80/proxy/api/datasources","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"monitoring","name":"http:grafana:80","apiVersion":"v1","subresource":"proxy"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

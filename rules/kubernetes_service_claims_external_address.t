Service Claims External Address.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_service_claims_external_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r46","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r46","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Service","metadata":{"name":"web"},"spec":{"externalIPs":["8.8.8.8"],"ports":[{"port":53}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"services","namespace":"dev","object":"web","address":"8.8.8.8","status":"201","request":"r46"}

=== fires on AKS
--- rule kubernetes_service_claims_external_address.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Request\",\"auditID\":\"r46\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/services\",\"verb\":\"create\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"services\",\"namespace\":\"dev\",\"name\":\"web\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":201},\"requestObject\":{\"kind\":\"Service\",\"metadata\":{\"name\":\"web\"},\"spec\":{\"externalIPs\":[\"8.8.8.8\"],\"ports\":[{\"port\":53}]}},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"high","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"services","namespace":"dev","object":"web","address":"8.8.8.8","status":"201","request":"r46"}

=== fires on GKE
--- rule kubernetes_service_claims_external_address.yml
--- events
{"insertId":"i-r46","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r46","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.services.create","resourceName":"core/v1/namespaces/dev/services/web","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"request":{"kind":"Service","metadata":{"name":"web"},"spec":{"externalIPs":["8.8.8.8"],"ports":[{"port":53}]}},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"high","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"services","namespace":"dev","object":"web","address":"8.8.8.8","status":"200","request":"r46"}

=== fires for a status written by a person
--- rule kubernetes_service_claims_external_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r47","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/web/status","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1","subresource":"status"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"status":{"loadBalancer":{"ingress":[{"ip":"8.8.8.8"}]}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"services/status","namespace":"dev","object":"web","address":"8.8.8.8","status":"200","request":"r47"}

=== evasion: JSON patch of the list
--- rule kubernetes_service_claims_external_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r48","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/web","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"add","path":"/spec/externalIPs","value":["8.8.8.8"]}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"services","namespace":"dev","object":"web","address":"8.8.8.8","status":"200","request":"r48"}

=== evasion: JSON patch of one entry
--- rule kubernetes_service_claims_external_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r49","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/web","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"add","path":"/spec/externalIPs/-","value":"8.8.8.8"}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"services","namespace":"dev","object":"web","address":"8.8.8.8","status":"200","request":"r49"}

=== evasion: update of an existing service
--- rule kubernetes_service_claims_external_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r50","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/web","verb":"update","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"kind":"Service","metadata":{"name":"web"},"spec":{"externalIPs":["8.8.8.8"],"type":"ClusterIP"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"update","resource":"services","namespace":"dev","object":"web","address":"8.8.8.8","status":"200","request":"r50"}

=== evasion: the sixth version
--- rule kubernetes_service_claims_external_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r51","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Service","metadata":{"name":"web"},"spec":{"externalIPs":["2001:4860:4860::8888"]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"services","namespace":"dev","object":"web","address":"2001:4860:4860::8888","status":"201","request":"r51"}

=== look-alike: an ordinary service
--- rule kubernetes_service_claims_external_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r52","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Service","metadata":{"name":"web"},"spec":{"type":"ClusterIP","ports":[{"port":80}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a load balancer of the platform
--- rule kubernetes_service_claims_external_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r53","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/web/status","verb":"patch","user":{"username":"system:serviceaccount:kube-system:service-controller","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1","subresource":"status"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"status":{"loadBalancer":{"ingress":[{"ip":"198.51.100.7"}]}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: MetalLB
--- rule kubernetes_service_claims_external_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r54","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/web/status","verb":"update","user":{"username":"system:serviceaccount:metallb-system:controller","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1","subresource":"status"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"status":{"loadBalancer":{"ingress":[{"ip":"198.51.100.7"}]}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_service_claims_external_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r46","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestObject":{"kind":"Service","metadata":{"name":"web"},"spec":{"externalIPs":["8.8.8.8"],"ports":[{"port":53}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

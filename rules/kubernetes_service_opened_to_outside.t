Service Opened To Outside.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r55","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r55","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Service","metadata":{"name":"web"},"spec":{"type":"LoadBalancer","ports":[{"port":80}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"services","namespace":"dev","object":"web","type":"LoadBalancer","ports":"80","status":"201","request":"r55"}

=== fires on AKS
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Request\",\"auditID\":\"r55\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/services\",\"verb\":\"create\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"services\",\"namespace\":\"dev\",\"name\":\"web\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":201},\"requestObject\":{\"kind\":\"Service\",\"metadata\":{\"name\":\"web\"},\"spec\":{\"type\":\"LoadBalancer\",\"ports\":[{\"port\":80}]}},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"services","namespace":"dev","object":"web","type":"LoadBalancer","ports":"80","status":"201","request":"r55"}

=== fires on GKE
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"insertId":"i-r55","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r55","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.services.create","resourceName":"core/v1/namespaces/dev/services/web","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"request":{"kind":"Service","metadata":{"name":"web"},"spec":{"type":"LoadBalancer","ports":[{"port":80}]}},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"services","namespace":"dev","object":"web","type":"LoadBalancer","ports":"80","status":"200","request":"r55"}

=== fires at high severity for a database
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r56","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Service","metadata":{"name":"db"},"spec":{"type":"LoadBalancer","ports":[{"port":5432}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"services","namespace":"dev","object":"db","type":"LoadBalancer","ports":"5432","status":"201","request":"r56"}

=== fires at low severity for a name outside
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r57","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Service","metadata":{"name":"web"},"spec":{"type":"ExternalName","externalName":"db.evil.example.net"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"low","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"services","namespace":"dev","object":"web","type":"ExternalName","to":"db.evil.example.net","status":"201","request":"r57"}

=== fires at low severity when only some networks may come in
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r58","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Service","metadata":{"name":"web"},"spec":{"type":"LoadBalancer","ports":[{"port":80}],"loadBalancerSourceRanges":["198.51.100.0/24"]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"low","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"services","namespace":"dev","object":"web","type":"LoadBalancer","ports":"80","sources":"198.51.100.0/24","status":"201","request":"r58"}

=== evasion: an existing service changed by JSON patch
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r59","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/web","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"replace","path":"/spec/type","value":"LoadBalancer"}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"services","namespace":"dev","object":"web","type":"LoadBalancer","status":"200","request":"r59"}

=== evasion: merge patch
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r60","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/web","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"type":"LoadBalancer"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"services","namespace":"dev","object":"web","type":"LoadBalancer","status":"200","request":"r60"}

=== evasion: said not to be internal
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r61","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Service","metadata":{"name":"web","annotations":{"service.beta.kubernetes.io/aws-load-balancer-internal":"false"}},"spec":{"type":"LoadBalancer","ports":[{"port":80}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"services","namespace":"dev","object":"web","type":"LoadBalancer","ports":"80","status":"201","request":"r61"}

=== look-alike: inside, on AWS
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r62","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Service","metadata":{"name":"web","annotations":{"service.beta.kubernetes.io/aws-load-balancer-internal":"true"}},"spec":{"type":"LoadBalancer","ports":[{"port":80}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: inside, on GKE
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r63","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Service","metadata":{"name":"web","annotations":{"networking.gke.io/load-balancer-type":"Internal"}},"spec":{"type":"LoadBalancer","ports":[{"port":80}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: ClusterIP
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r64","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Service","metadata":{"name":"web"},"spec":{"type":"ClusterIP","ports":[{"port":80}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: its status
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r65","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/web/status","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1","subresource":"status"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"type":"LoadBalancer"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_service_opened_to_outside.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r55","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"web","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestObject":{"kind":"Service","metadata":{"name":"web"},"spec":{"type":"LoadBalancer","ports":[{"port":80}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

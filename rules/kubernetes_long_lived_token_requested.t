Long Lived Token Requested.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_long_lived_token_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r141","stage":"RequestReceived","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r141","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":604800}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","days":"7","bound":"nothing","status":"201","request":"r141"}

=== fires on AKS
--- rule kubernetes_long_lived_token_requested.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Request\",\"auditID\":\"r141\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/ci/serviceaccounts/builder/token\",\"verb\":\"create\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"serviceaccounts\",\"namespace\":\"ci\",\"name\":\"builder\",\"apiVersion\":\"v1\",\"subresource\":\"token\"},\"responseStatus\":{\"metadata\":{},\"code\":201},\"requestObject\":{\"kind\":\"TokenRequest\",\"spec\":{\"audiences\":[\"https://kubernetes.default.svc\"],\"expirationSeconds\":604800}},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","days":"7","bound":"nothing","status":"201","request":"r141"}

=== fires on GKE
--- rule kubernetes_long_lived_token_requested.yml
--- events
{"insertId":"i-r141","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r141","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.serviceaccounts.token.create","resourceName":"core/v1/namespaces/ci/serviceaccounts/builder/token","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"request":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":604800}},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","days":"7","bound":"nothing","status":"200","request":"r141"}

=== fires at high severity for a year
--- rule kubernetes_long_lived_token_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r142","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":31536000}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","days":"365","bound":"nothing","status":"201","request":"r142"}

=== evasion: under a controller's account
--- rule kubernetes_long_lived_token_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r143","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"system:serviceaccount:kube-system:generic-garbage-collector","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":604800}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"system:serviceaccount:kube-system:generic-garbage-collector","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","days":"7","bound":"nothing","status":"201","request":"r143"}

=== evasion: bound to a secret
--- rule kubernetes_long_lived_token_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r144","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":864000,"boundObjectRef":{"kind":"Secret","name":"s","apiVersion":"v1"}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","days":"10","bound":"Secret","status":"201","request":"r144"}

=== look-alike: a kubelet
--- rule kubernetes_long_lived_token_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r145","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"system:node:worker-1","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":3607,"boundObjectRef":{"kind":"Pod","name":"p"}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a day exactly
--- rule kubernetes_long_lived_token_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r146","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":86400}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: an account is created
--- rule kubernetes_long_lived_token_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r147","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/serviceaccounts","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"builder","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ServiceAccount"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_long_lived_token_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r141","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":403},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":604800}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

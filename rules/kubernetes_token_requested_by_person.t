Token Requested By Person.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_token_requested_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r148","stage":"RequestReceived","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r148","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":3600}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","seconds":"3600","status":"201","request":"r148"}

=== fires on AKS
--- rule kubernetes_token_requested_by_person.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Request\",\"auditID\":\"r148\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/ci/serviceaccounts/builder/token\",\"verb\":\"create\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"serviceaccounts\",\"namespace\":\"ci\",\"name\":\"builder\",\"apiVersion\":\"v1\",\"subresource\":\"token\"},\"responseStatus\":{\"metadata\":{},\"code\":201},\"requestObject\":{\"kind\":\"TokenRequest\",\"spec\":{\"audiences\":[\"https://kubernetes.default.svc\"],\"expirationSeconds\":3600}},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","seconds":"3600","status":"201","request":"r148"}

=== fires on GKE
--- rule kubernetes_token_requested_by_person.yml
--- events
{"insertId":"i-r148","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r148","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.serviceaccounts.token.create","resourceName":"core/v1/namespaces/ci/serviceaccounts/builder/token","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"request":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":3600}},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","seconds":"3600","status":"200","request":"r148"}

=== fires without a body, at level Metadata
--- rule kubernetes_token_requested_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r148","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","status":"201","request":"r148"}

=== fires at high severity for an account of kube-system
--- rule kubernetes_token_requested_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r149","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/serviceaccounts/clusterrole-aggregation-controller/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"kube-system","name":"clusterrole-aggregation-controller","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":600}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"kube-system","object":"clusterrole-aggregation-controller","seconds":"600","status":"201","request":"r149"}

=== evasion: a short life
--- rule kubernetes_token_requested_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r150","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":600}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","seconds":"600","status":"201","request":"r150"}

=== evasion: by the administrator that looks like the system
--- rule kubernetes_token_requested_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r151","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"masterclient","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":600}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"masterclient","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","seconds":"600","status":"201","request":"r151"}

=== evasion: by nobody
--- rule kubernetes_token_requested_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r152","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":600}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"system:anonymous","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"serviceaccounts/token","namespace":"ci","object":"builder","seconds":"600","status":"201","request":"r152"}

=== look-alike: a kubelet
--- rule kubernetes_token_requested_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r153","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"system:node:worker-1","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":3607}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: the control plane
--- rule kubernetes_token_requested_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r154","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"system:kube-controller-manager","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":3607}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a service account asks for another
--- rule kubernetes_token_requested_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r155","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"system:serviceaccount:vault:vault","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":600}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_token_requested_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r148","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/ci/serviceaccounts/builder/token","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"ci","name":"builder","apiVersion":"v1","subresource":"token"},"responseStatus":{"metadata":{},"code":403},"requestObject":{"kind":"TokenRequest","spec":{"audiences":["https://kubernetes.default.svc"],"expirationSeconds":3600}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

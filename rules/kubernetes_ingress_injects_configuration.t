Ingress Injects Configuration.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r66","stage":"RequestReceived","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r66","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Ingress","metadata":{"name":"web","annotations":{"nginx.ingress.kubernetes.io/configuration-snippet":"more_set_headers \"a: b\";"}},"spec":{"tls":[{"hosts":["a.example.com"]}],"rules":[{"host":"a.example.com"}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"ingresses","namespace":"dev","object":"web","why":"snippet","hosts":"a.example.com","status":"201","request":"r66"}

=== fires on AKS
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Request\",\"auditID\":\"r66\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/networking.k8s.io/v1/namespaces/dev/ingresses\",\"verb\":\"create\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"ingresses\",\"namespace\":\"dev\",\"name\":\"web\",\"apiGroup\":\"networking.k8s.io\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":201},\"requestObject\":{\"kind\":\"Ingress\",\"metadata\":{\"name\":\"web\",\"annotations\":{\"nginx.ingress.kubernetes.io/configuration-snippet\":\"more_set_headers \\\"a: b\\\";\"}},\"spec\":{\"tls\":[{\"hosts\":[\"a.example.com\"]}],\"rules\":[{\"host\":\"a.example.com\"}]}},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"high","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"ingresses","namespace":"dev","object":"web","why":"snippet","hosts":"a.example.com","status":"201","request":"r66"}

=== fires on GKE
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"insertId":"i-r66","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r66","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.networking.v1.ingresses.create","resourceName":"networking.k8s.io/v1/namespaces/dev/ingresses/web","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"request":{"kind":"Ingress","metadata":{"name":"web","annotations":{"nginx.ingress.kubernetes.io/configuration-snippet":"more_set_headers \"a: b\";"}},"spec":{"tls":[{"hosts":["a.example.com"]}],"rules":[{"host":"a.example.com"}]}},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"high","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"ingresses","namespace":"dev","object":"web","why":"snippet","hosts":"a.example.com","status":"200","request":"r66"}

=== fires at critical severity for the token of the controller
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r67","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Ingress","metadata":{"name":"web","annotations":{"nginx.ingress.kubernetes.io/server-snippet":"location /x { alias /var/run/secrets/kubernetes.io/serviceaccount/token; }"}},"spec":{"tls":[{"hosts":["a.example.com"]}],"rules":[{"host":"a.example.com"}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"critical","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"ingresses","namespace":"dev","object":"web","why":"snippet","hosts":"a.example.com","status":"201","request":"r67"}

=== fires for another controller
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r68","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Ingress","metadata":{"name":"web","annotations":{"nginx.org/location-snippets":"add_header a b;"}},"spec":{"tls":[{"hosts":["a.example.com"]}],"rules":[{"host":"a.example.com"}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"ingresses","namespace":"dev","object":"web","why":"snippet","hosts":"a.example.com","status":"201","request":"r68"}

=== evasion: a harmless annotation that breaks out
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r69","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Ingress","metadata":{"name":"web","annotations":{"nginx.ingress.kubernetes.io/auth-url":"http://example.com/#;}}}\nssl_engine ../../../proc/1/fd/5;\n"}},"spec":{"tls":[{"hosts":["a.example.com"]}],"rules":[{"host":"a.example.com"}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"critical","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"ingresses","namespace":"dev","object":"web","why":"breaks out of its line","hosts":"a.example.com","status":"201","request":"r69"}

=== evasion: patched in later
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r70","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses/web","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"metadata":{"annotations":{"nginx.ingress.kubernetes.io/auth-snippet":"x;"}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"ingresses","namespace":"dev","object":"web","why":"snippet","status":"200","request":"r70"}

=== evasion: JSON patch
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r71","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses/web","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"add","path":"/metadata/annotations/nginx.ingress.kubernetes.io~1server-snippet","value":"x;"}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"ingresses","namespace":"dev","object":"web","why":"snippet","status":"200","request":"r71"}

=== look-alike: other annotations
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r72","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Ingress","metadata":{"name":"web","annotations":{"nginx.ingress.kubernetes.io/auth-url":"https://auth.example.com/oauth2?rd=1","nginx.ingress.kubernetes.io/rewrite-target":"/$2"}},"spec":{"tls":[{"hosts":["a.example.com"]}],"rules":[{"host":"a.example.com"}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a snippet taken away
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r73","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses/web","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"metadata":{"annotations":{"nginx.ingress.kubernetes.io/configuration-snippet":null}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: taken away by JSON patch
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r74","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses/web","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"remove","path":"/metadata/annotations/nginx.ingress.kubernetes.io~1server-snippet"}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a path named so
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r75","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Ingress","spec":{"rules":[{"http":{"paths":[{"path":"/server-snippet"}]}}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_ingress_injects_configuration.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r66","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestObject":{"kind":"Ingress","metadata":{"name":"web","annotations":{"nginx.ingress.kubernetes.io/configuration-snippet":"more_set_headers \"a: b\";"}},"spec":{"tls":[{"hosts":["a.example.com"]}],"rules":[{"host":"a.example.com"}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

Kubernetes API Extension Changed.

=== fires: made
--- rule kubernetes_api_extension_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r556","stage":"ResponseComplete","requestURI":"/apis/apiregistration.k8s.io/v1/apiservices/v1.evil","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"apiservices","name":"v1.evil","apiGroup":"apiregistration.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:09:16.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323356","lastTime":"1767323356","verb":"create","object":"v1.evil","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: patched
--- rule kubernetes_api_extension_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r557","stage":"ResponseComplete","requestURI":"/apis/apiregistration.k8s.io/v1/apiservices/v1beta1.metrics.k8s.io","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"apiservices","name":"v1beta1.metrics.k8s.io","apiGroup":"apiregistration.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:09:17.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323357","lastTime":"1767323357","verb":"patch","object":"v1beta1.metrics.k8s.io","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_api_extension_changed.yml
--- events
{"time":"2026-01-02T03:09:16.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r556\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/apiregistration.k8s.io/v1/apiservices/v1.evil\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"apiservices\",\"name\":\"v1.evil\",\"apiGroup\":\"apiregistration.k8s.io\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:09:16.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323356","lastTime":"1767323356","verb":"create","object":"v1.evil","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_api_extension_changed.yml
--- events
{"insertId":"ir556","timestamp":"2026-01-02T03:09:16.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r556"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.apiregistration.k8s.io.v1.apiservices.create","resourceName":"apiregistration.k8s.io/v1/apiservices/v1.evil","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323356","lastTime":"1767323356","verb":"create","object":"v1.evil","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_api_extension_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r556","stage":"RequestReceived","requestURI":"/apis/apiregistration.k8s.io/v1/apiservices/v1.evil","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"apiservices","name":"v1.evil","apiGroup":"apiregistration.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:09:16.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r556","stage":"ResponseComplete","requestURI":"/apis/apiregistration.k8s.io/v1/apiservices/v1.evil","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"apiservices","name":"v1.evil","apiGroup":"apiregistration.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:09:16.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323356","lastTime":"1767323356","verb":"create","object":"v1.evil","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: its status
--- rule kubernetes_api_extension_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r558","stage":"ResponseComplete","requestURI":"/api/v1/apiservices/x/status","verb":"update","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"apiservices","name":"x","subresource":"status"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:09:18.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_api_extension_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r559","stage":"ResponseComplete","requestURI":"/api/v1/apiservices/x","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"apiservices","name":"x"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:09:19.000000Z"}
--- result

=== look-alike: by the cluster
--- rule kubernetes_api_extension_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r560","stage":"ResponseComplete","requestURI":"/api/v1/apiservices/x","verb":"update","user":{"username":"system:apiserver","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"apiservices","name":"x"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:09:20.000000Z"}
--- result

Kubernetes Proxy Through API Server.

=== fires: a command by the kubelet
--- rule kubernetes_proxy_through_api.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r370","stage":"ResponseComplete","requestURI":"/api/v1/nodes/n1/proxy/run/kube-system/etcd/etcd","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"n1","subresource":"proxy"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:10.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323170","lastTime":"1767323170","verb":"create","object":"n1","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: a service
--- rule kubernetes_proxy_through_api.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r371","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/services/db:5432/proxy","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"services","namespace":"dev","name":"db:5432","subresource":"proxy"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:11.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323171","lastTime":"1767323171","verb":"get","object":"db:5432","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_proxy_through_api.yml
--- events
{"time":"2026-01-02T03:06:10.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r370\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/nodes/n1/proxy/run/kube-system/etcd/etcd\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"nodes\",\"name\":\"n1\",\"subresource\":\"proxy\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:06:10.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323170","lastTime":"1767323170","verb":"create","object":"n1","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_proxy_through_api.yml
--- events
{"insertId":"ir370","timestamp":"2026-01-02T03:06:10.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r370"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.nodes.proxy.create","resourceName":"core/v1/nodes/n1/proxy","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323170","lastTime":"1767323170","verb":"create","object":"n1","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_proxy_through_api.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r370","stage":"RequestReceived","requestURI":"/api/v1/nodes/n1/proxy/run/kube-system/etcd/etcd","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"n1","subresource":"proxy"},"requestReceivedTimestamp":"2026-01-02T03:06:10.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r370","stage":"ResponseComplete","requestURI":"/api/v1/nodes/n1/proxy/run/kube-system/etcd/etcd","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"n1","subresource":"proxy"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:10.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323170","lastTime":"1767323170","verb":"create","object":"n1","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: refused
--- rule kubernetes_proxy_through_api.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r372","stage":"ResponseComplete","requestURI":"/api/v1/nodes/n1/proxy","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"n1","subresource":"proxy"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:12.000000Z"}
--- result

=== look-alike: metrics by a component
--- rule kubernetes_proxy_through_api.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r373","stage":"ResponseComplete","requestURI":"/api/v1/nodes/n1/proxy","verb":"get","user":{"username":"system:serviceaccount:kube-system:metrics-server","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"n1","subresource":"proxy"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:13.000000Z"}
--- result

=== look-alike: the node itself
--- rule kubernetes_proxy_through_api.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r374","stage":"ResponseComplete","requestURI":"/api/v1/nodes/n1","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"n1"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:14.000000Z"}
--- result

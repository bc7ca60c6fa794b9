Kubernetes Node Registered By Person.

=== fires: by a user
--- rule kubernetes_node_registered_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r436","stage":"ResponseComplete","requestURI":"/api/v1/nodes/evil","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"evil"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:07:16.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323236","lastTime":"1767323236","verb":"create","object":"evil","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by a service account
--- rule kubernetes_node_registered_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r437","stage":"ResponseComplete","requestURI":"/api/v1/nodes/evil","verb":"create","user":{"username":"system:serviceaccount:dev:ci","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"evil"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:07:17.000000Z"}
--- result
{"user":"system:serviceaccount:dev:ci","namespace":"-","count":"1","firstTime":"1767323237","lastTime":"1767323237","verb":"create","object":"evil","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_node_registered_by_person.yml
--- events
{"time":"2026-01-02T03:07:16.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r436\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/nodes/evil\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"nodes\",\"name\":\"evil\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:07:16.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323236","lastTime":"1767323236","verb":"create","object":"evil","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_node_registered_by_person.yml
--- events
{"insertId":"ir436","timestamp":"2026-01-02T03:07:16.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r436"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.nodes.create","resourceName":"core/v1/nodes/evil","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323236","lastTime":"1767323236","verb":"create","object":"evil","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_node_registered_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r436","stage":"RequestReceived","requestURI":"/api/v1/nodes/evil","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"evil"},"requestReceivedTimestamp":"2026-01-02T03:07:16.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r436","stage":"ResponseComplete","requestURI":"/api/v1/nodes/evil","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"evil"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:07:16.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323236","lastTime":"1767323236","verb":"create","object":"evil","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: by its kubelet
--- rule kubernetes_node_registered_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r438","stage":"ResponseComplete","requestURI":"/api/v1/nodes/n1","verb":"create","user":{"username":"system:node:n1","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"n1"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:07:18.000000Z"}
--- result

=== look-alike: by a bootstrap token
--- rule kubernetes_node_registered_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r439","stage":"ResponseComplete","requestURI":"/api/v1/nodes/n1","verb":"create","user":{"username":"system:bootstrap:abcdef","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"n1"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:07:19.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_node_registered_by_person.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r440","stage":"ResponseComplete","requestURI":"/api/v1/nodes/evil","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"nodes","name":"evil"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:07:20.000000Z"}
--- result

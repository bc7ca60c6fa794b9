Kubernetes Port Forward To Pod.

=== fires: by create
--- rule kubernetes_port_forward.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r380","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/db/portforward","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"db","subresource":"portforward"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:06:20.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323180","lastTime":"1767323180","verb":"create","object":"db","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by get
--- rule kubernetes_port_forward.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r381","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/db/portforward","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"db","subresource":"portforward"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:06:21.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323181","lastTime":"1767323181","verb":"get","object":"db","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_port_forward.yml
--- events
{"time":"2026-01-02T03:06:20.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r380\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/db/portforward\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"db\",\"subresource\":\"portforward\"},\"responseStatus\":{\"code\":101},\"requestReceivedTimestamp\":\"2026-01-02T03:06:20.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323180","lastTime":"1767323180","verb":"create","object":"db","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_port_forward.yml
--- events
{"insertId":"ir380","timestamp":"2026-01-02T03:06:20.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r380"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.portforward.create","resourceName":"core/v1/namespaces/dev/pods/db/portforward","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323180","lastTime":"1767323180","verb":"create","object":"db","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_port_forward.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r380","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/db/portforward","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"db","subresource":"portforward"},"requestReceivedTimestamp":"2026-01-02T03:06:20.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r380","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/db/portforward","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"db","subresource":"portforward"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:06:20.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323180","lastTime":"1767323180","verb":"create","object":"db","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: refused
--- rule kubernetes_port_forward.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r382","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/db/portforward","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"db","subresource":"portforward"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:22.000000Z"}
--- result

=== look-alike: logs
--- rule kubernetes_port_forward.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r383","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/db/log","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"db","subresource":"log"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:23.000000Z"}
--- result

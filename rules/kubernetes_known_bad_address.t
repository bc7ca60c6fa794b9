Kubernetes Request From Known Bad Address.

=== fires: an exit node
--- rule kubernetes_known_bad_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r39","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:39.000000Z","p_enrichment":{"tor_exit_nodes":["1.2.3.4"]}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322839","lastTime":"1767322839","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: an exit node, refused
--- rule kubernetes_known_bad_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r40","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:00:40.000000Z","p_enrichment":{"tor_exit_nodes":["1.2.3.4"]}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322840","lastTime":"1767322840","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_known_bad_address.yml
--- events
{"time":"2026-01-02T03:00:39.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r39\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/pods\",\"verb\":\"list\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:00:39.000000Z\",\"p_enrichment\":{\"tor_exit_nodes\":[\"1.2.3.4\"]}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322839","lastTime":"1767322839","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_known_bad_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r39","stage":"RequestReceived","requestURI":"/api/v1/pods","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods"},"requestReceivedTimestamp":"2026-01-02T03:00:39.000000Z","p_enrichment":{"tor_exit_nodes":["1.2.3.4"]}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r39","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:39.000000Z","p_enrichment":{"tor_exit_nodes":["1.2.3.4"]}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322839","lastTime":"1767322839","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: no list
--- rule kubernetes_known_bad_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r41","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:41.000000Z"}
--- result

=== look-alike: an empty list
--- rule kubernetes_known_bad_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r42","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:42.000000Z","p_enrichment":{"tor_exit_nodes":[]}}
--- result

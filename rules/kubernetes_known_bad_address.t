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

=== fires: enrichment under the name of the field that matched
--- rule kubernetes_known_bad_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"list","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","p_enrichment":{"tor_exit_nodes":{"sourceIPs":[{"ip":"203.0.113.9"}]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv2","stage":"ResponseComplete","requestURI":"/apis","verb":"list","user":{"username":"u2","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","p_enrichment":{"tor_exit_nodes":{"p_any_ip_addresses":[{"p_match":"203.0.113.9"}]}}}
{"insertId":"iadv3","timestamp":"2026-01-02T04:00:00.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"adv3"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.list","resourceName":"core/v1/namespaces/dev/pods","authenticationInfo":{"principalEmail":"u3"},"requestMetadata":{"callerIp":"8.8.8.8","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}},"p_enrichment":{"tor_exit_nodes":{"callerIP":{"ip":"8.8.8.8"}}}}
--- result
{"user":"mallory@example.com","namespace":"dev","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"list","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}
{"user":"u2","namespace":"dev","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"list","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}
{"user":"u3","namespace":"dev","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"list","src_ip":"8.8.8.8","user_agent":"kubectl/v1.31.0"}

=== look-alike: enrichment that found nothing
--- rule kubernetes_known_bad_address.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"list","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","p_enrichment":{"tor_exit_nodes":null}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv2","stage":"ResponseComplete","requestURI":"/apis","verb":"list","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","p_enrichment":{"tor_exit_nodes":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv3","stage":"ResponseComplete","requestURI":"/apis","verb":"list","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","p_enrichment":{"tor_exit_nodes":{}}}
--- result

Kubernetes Credentials In ConfigMap.

=== fires: a password in a file
--- rule kubernetes_credentials_in_config_map.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r490","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:08:10.000000Z","requestObject":{"data":{"app.conf":"user=a\npassword=hunter2\n"}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323290","lastTime":"1767323290","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: an access key
--- rule kubernetes_credentials_in_config_map.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r491","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"update","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:11.000000Z","requestObject":{"data":{"key":"AKIAABCDEFGHIJKLMNOP"}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323291","lastTime":"1767323291","verb":"update","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_credentials_in_config_map.yml
--- events
{"time":"2026-01-02T03:08:10.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r490\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/configmaps/c\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"configmaps\",\"namespace\":\"dev\",\"name\":\"c\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:08:10.000000Z\",\"requestObject\":{\"data\":{\"app.conf\":\"user=a\\npassword=hunter2\\n\"}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323290","lastTime":"1767323290","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_credentials_in_config_map.yml
--- events
{"insertId":"ir490","timestamp":"2026-01-02T03:08:10.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r490"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.configmaps.create","resourceName":"core/v1/namespaces/dev/configmaps/c","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"data":{"app.conf":"user=a\npassword=hunter2\n"}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323290","lastTime":"1767323290","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_credentials_in_config_map.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r490","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"requestReceivedTimestamp":"2026-01-02T03:08:10.000000Z","requestObject":{"data":{"app.conf":"user=a\npassword=hunter2\n"}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r490","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:08:10.000000Z","requestObject":{"data":{"app.conf":"user=a\npassword=hunter2\n"}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323290","lastTime":"1767323290","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: harmless
--- rule kubernetes_credentials_in_config_map.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r492","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:08:12.000000Z","requestObject":{"data":{"color":"blue","passwords_policy":"strict"}}}
--- result

=== look-alike: refused
--- rule kubernetes_credentials_in_config_map.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r493","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:08:13.000000Z","requestObject":{"data":{"a":"password=x"}}}
--- result

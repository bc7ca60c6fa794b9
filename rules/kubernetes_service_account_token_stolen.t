Kubernetes Service Account Token Stolen.

=== fires: the token
--- rule kubernetes_service_account_token_stolen.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r339","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:05:39.000000Z","requestObject":{"command":["cat","/var/run/secrets/kubernetes.io/serviceaccount/token"]}}
--- result
{"user":"alice@example.com","namespace":"dev","command":"cat /var/run/secrets/kubernetes.io/serviceaccount/token","count":"1","firstTime":"1767323139","lastTime":"1767323139","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: encoded in the address, by get
--- rule kubernetes_service_account_token_stolen.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r340","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec?command=cat&command=%2Fvar%2Frun%2Fsecrets%2Feks.amazonaws.com%2Fserviceaccount%2Ftoken","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:05:40.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","command":"cat /var/run/secrets/eks.amazonaws.com/serviceaccount/token","count":"1","firstTime":"1767323140","lastTime":"1767323140","verb":"get","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_service_account_token_stolen.yml
--- events
{"time":"2026-01-02T03:05:39.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r339\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/web/exec\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"web\",\"subresource\":\"exec\"},\"responseStatus\":{\"code\":101},\"requestReceivedTimestamp\":\"2026-01-02T03:05:39.000000Z\",\"requestObject\":{\"command\":[\"cat\",\"/var/run/secrets/kubernetes.io/serviceaccount/token\"]}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","command":"cat /var/run/secrets/kubernetes.io/serviceaccount/token","count":"1","firstTime":"1767323139","lastTime":"1767323139","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_service_account_token_stolen.yml
--- events
{"insertId":"ir339","timestamp":"2026-01-02T03:05:39.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r339"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.exec.create","resourceName":"core/v1/namespaces/dev/pods/web/exec","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"command":["cat","/var/run/secrets/kubernetes.io/serviceaccount/token"]}}}
--- result
{"user":"alice@example.com","namespace":"dev","command":"cat /var/run/secrets/kubernetes.io/serviceaccount/token","count":"1","firstTime":"1767323139","lastTime":"1767323139","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_service_account_token_stolen.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r339","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"requestReceivedTimestamp":"2026-01-02T03:05:39.000000Z","requestObject":{"command":["cat","/var/run/secrets/kubernetes.io/serviceaccount/token"]}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r339","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:05:39.000000Z","requestObject":{"command":["cat","/var/run/secrets/kubernetes.io/serviceaccount/token"]}}
--- result
{"user":"alice@example.com","namespace":"dev","command":"cat /var/run/secrets/kubernetes.io/serviceaccount/token","count":"1","firstTime":"1767323139","lastTime":"1767323139","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: a shell
--- rule kubernetes_service_account_token_stolen.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r341","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:05:41.000000Z","requestObject":{"command":["sh"]}}
--- result

=== look-alike: refused
--- rule kubernetes_service_account_token_stolen.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r342","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:05:42.000000Z","requestObject":{"command":["cat","/var/run/secrets/kubernetes.io/serviceaccount/token"]}}
--- result

=== look-alike: another secret
--- rule kubernetes_service_account_token_stolen.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r343","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:05:43.000000Z","requestObject":{"command":["cat","/etc/app/secret"]}}
--- result

=== fires: by get, as kubectl does over a websocket
--- rule kubernetes_service_account_token_stolen.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p/exec?command=cat&command=%2Fvar%2Frun%2Fsecrets%2Feks.amazonaws.com%2Fserviceaccount%2Ftoken","verb":"get","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result
{"user":"mallory@example.com","namespace":"dev","command":"cat /var/run/secrets/eks.amazonaws.com/serviceaccount/token","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"get","object":"p","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

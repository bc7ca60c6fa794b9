Kubernetes Service Account Token Requested.

=== fires: by a user
--- rule kubernetes_service_account_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r334","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci/token","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci","subresource":"token"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:05:34.000000Z","requestObject":{"spec":{"expirationSeconds":3600}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323134","lastTime":"1767323134","verb":"create","object":"ci","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by a kubelet for a pod of a user
--- rule kubernetes_service_account_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r335","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci/token","verb":"create","user":{"username":"system:node:n1","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci","subresource":"token"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:05:35.000000Z","requestObject":{"spec":{"expirationSeconds":3600}}}
--- result
{"user":"system:node:n1","namespace":"dev","count":"1","firstTime":"1767323135","lastTime":"1767323135","verb":"create","object":"ci","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_service_account_token.yml
--- events
{"time":"2026-01-02T03:05:34.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r334\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/serviceaccounts/ci/token\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"serviceaccounts\",\"namespace\":\"dev\",\"name\":\"ci\",\"subresource\":\"token\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:05:34.000000Z\",\"requestObject\":{\"spec\":{\"expirationSeconds\":3600}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323134","lastTime":"1767323134","verb":"create","object":"ci","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_service_account_token.yml
--- events
{"insertId":"ir334","timestamp":"2026-01-02T03:05:34.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r334"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.serviceaccounts.token.create","resourceName":"core/v1/namespaces/dev/serviceaccounts/ci/token","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"expirationSeconds":3600}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323134","lastTime":"1767323134","verb":"create","object":"ci","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_service_account_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r334","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci/token","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci","subresource":"token"},"requestReceivedTimestamp":"2026-01-02T03:05:34.000000Z","requestObject":{"spec":{"expirationSeconds":3600}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r334","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci/token","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci","subresource":"token"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:05:34.000000Z","requestObject":{"spec":{"expirationSeconds":3600}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323134","lastTime":"1767323134","verb":"create","object":"ci","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: by a kubelet for the cluster
--- rule kubernetes_service_account_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r336","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/serviceaccounts/ci/token","verb":"create","user":{"username":"system:node:n1","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"kube-system","name":"ci","subresource":"token"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:05:36.000000Z","requestObject":{"spec":{"expirationSeconds":3600}}}
--- result

=== look-alike: refused
--- rule kubernetes_service_account_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r337","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci/token","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci","subresource":"token"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:05:37.000000Z","requestObject":{"spec":{"expirationSeconds":3600}}}
--- result

=== look-alike: the account itself
--- rule kubernetes_service_account_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r338","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:05:38.000000Z"}
--- result

Kubernetes Long Lived Or Human Token.

=== fires: by a person
--- rule kubernetes_long_lived_or_human_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r411","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci/token","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci","subresource":"token"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:51.000000Z","requestObject":{"spec":{"expirationSeconds":3600}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323211","lastTime":"1767323211","verb":"create","object":"ci","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: for a year, by a component
--- rule kubernetes_long_lived_or_human_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r412","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci/token","verb":"create","user":{"username":"system:serviceaccount:dev:ci","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci","subresource":"token"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:52.000000Z","requestObject":{"spec":{"expirationSeconds":31536000}}}
--- result
{"user":"system:serviceaccount:dev:ci","namespace":"dev","count":"1","firstTime":"1767323212","lastTime":"1767323212","verb":"create","object":"ci","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: as a secret
--- rule kubernetes_long_lived_or_human_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r413","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/t","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"t"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:53.000000Z","requestObject":{"type":"kubernetes.io/service-account-token"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323213","lastTime":"1767323213","verb":"create","object":"t","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_long_lived_or_human_token.yml
--- events
{"time":"2026-01-02T03:06:51.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r411\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/serviceaccounts/ci/token\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"serviceaccounts\",\"namespace\":\"dev\",\"name\":\"ci\",\"subresource\":\"token\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:06:51.000000Z\",\"requestObject\":{\"spec\":{\"expirationSeconds\":3600}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323211","lastTime":"1767323211","verb":"create","object":"ci","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_long_lived_or_human_token.yml
--- events
{"insertId":"ir411","timestamp":"2026-01-02T03:06:51.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r411"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.serviceaccounts.token.create","resourceName":"core/v1/namespaces/dev/serviceaccounts/ci/token","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"expirationSeconds":3600}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323211","lastTime":"1767323211","verb":"create","object":"ci","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_long_lived_or_human_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r411","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci/token","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci","subresource":"token"},"requestReceivedTimestamp":"2026-01-02T03:06:51.000000Z","requestObject":{"spec":{"expirationSeconds":3600}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r411","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci/token","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci","subresource":"token"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:51.000000Z","requestObject":{"spec":{"expirationSeconds":3600}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323211","lastTime":"1767323211","verb":"create","object":"ci","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: by a kubelet for an hour
--- rule kubernetes_long_lived_or_human_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r414","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci/token","verb":"create","user":{"username":"system:node:n1","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci","subresource":"token"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:54.000000Z","requestObject":{"spec":{"expirationSeconds":3600}}}
--- result

=== look-alike: another secret
--- rule kubernetes_long_lived_or_human_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r415","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/t","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"t"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:55.000000Z","requestObject":{"type":"Opaque"}}
--- result

=== look-alike: refused
--- rule kubernetes_long_lived_or_human_token.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r416","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/serviceaccounts/ci/token","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"serviceaccounts","namespace":"dev","name":"ci","subresource":"token"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:56.000000Z","requestObject":{"spec":{"expirationSeconds":3600}}}
--- result

Kubernetes Secrets Of All Namespaces Listed.

=== fires: by a user
--- rule kubernetes_secrets_listed_everywhere.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r325","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:25.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323125","lastTime":"1767323125","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by a service account
--- rule kubernetes_secrets_listed_everywhere.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r326","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"system:serviceaccount:dev:ci","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:26.000000Z"}
--- result
{"user":"system:serviceaccount:dev:ci","namespace":"-","count":"1","firstTime":"1767323126","lastTime":"1767323126","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_secrets_listed_everywhere.yml
--- events
{"time":"2026-01-02T03:05:25.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r325\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/secrets\",\"verb\":\"list\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"secrets\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:05:25.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323125","lastTime":"1767323125","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_secrets_listed_everywhere.yml
--- events
{"insertId":"ir325","timestamp":"2026-01-02T03:05:25.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r325"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.list","resourceName":"core/v1/secrets","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323125","lastTime":"1767323125","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_secrets_listed_everywhere.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r325","stage":"RequestReceived","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:05:25.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r325","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:25.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323125","lastTime":"1767323125","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: of one namespace
--- rule kubernetes_secrets_listed_everywhere.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r327","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:27.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_secrets_listed_everywhere.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r328","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:05:28.000000Z"}
--- result

=== look-alike: by the cluster
--- rule kubernetes_secrets_listed_everywhere.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r329","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"system:kube-controller-manager","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:29.000000Z"}
--- result

=== fires: a namespace that is null is none
--- rule kubernetes_secrets_listed_everywhere.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":null},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result
{"user":"mallory@example.com","namespace":"null","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"list","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

=== look-alike: a namespace in the address alone
--- rule kubernetes_secrets_listed_everywhere.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/null/secrets","verb":"list","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":null},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result

=== fires: by nobody
--- rule kubernetes_secrets_listed_everywhere.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result
{"user":"system:anonymous","namespace":"-","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"list","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

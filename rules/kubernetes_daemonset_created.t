Kubernetes DaemonSet Created.

=== fires: by a user
--- rule kubernetes_daemonset_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r26","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/dev/daemonsets/d","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"dev","name":"d","apiGroup":"apps"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:26.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322826","lastTime":"1767322826","verb":"create","object":"d","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by a user in kube-system
--- rule kubernetes_daemonset_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r27","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets/d","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"d","apiGroup":"apps"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:27.000000Z"}
--- result
{"user":"alice@example.com","namespace":"kube-system","count":"1","firstTime":"1767322827","lastTime":"1767322827","verb":"create","object":"d","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_daemonset_created.yml
--- events
{"time":"2026-01-02T03:00:26.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r26\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/apps/v1/namespaces/dev/daemonsets/d\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"daemonsets\",\"namespace\":\"dev\",\"name\":\"d\",\"apiGroup\":\"apps\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:00:26.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322826","lastTime":"1767322826","verb":"create","object":"d","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_daemonset_created.yml
--- events
{"insertId":"ir26","timestamp":"2026-01-02T03:00:26.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r26"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.apps.v1.daemonsets.create","resourceName":"apps/v1/namespaces/dev/daemonsets/d","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322826","lastTime":"1767322826","verb":"create","object":"d","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_daemonset_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r26","stage":"RequestReceived","requestURI":"/apis/apps/v1/namespaces/dev/daemonsets/d","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"dev","name":"d","apiGroup":"apps"},"requestReceivedTimestamp":"2026-01-02T03:00:26.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r26","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/dev/daemonsets/d","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"dev","name":"d","apiGroup":"apps"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:26.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322826","lastTime":"1767322826","verb":"create","object":"d","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: by the cluster
--- rule kubernetes_daemonset_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r28","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/daemonsets/d","verb":"create","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"d"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:28.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_daemonset_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r29","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/daemonsets/d","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"dev","name":"d"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:00:29.000000Z"}
--- result

=== look-alike: a deployment
--- rule kubernetes_daemonset_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r30","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/dev/deployments/d","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"deployments","namespace":"dev","name":"d","apiGroup":"apps"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:30.000000Z"}
--- result

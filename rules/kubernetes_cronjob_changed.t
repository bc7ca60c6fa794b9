Kubernetes CronJob Created Or Modified.

=== fires: made
--- rule kubernetes_cronjob_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r21","stage":"ResponseComplete","requestURI":"/apis/batch/v1/namespaces/dev/cronjobs/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"cronjobs","namespace":"dev","name":"c","apiGroup":"batch"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:21.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322821","lastTime":"1767322821","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: patched
--- rule kubernetes_cronjob_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r22","stage":"ResponseComplete","requestURI":"/apis/batch/v1/namespaces/dev/cronjobs/c","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"cronjobs","namespace":"dev","name":"c","apiGroup":"batch"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:22.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322822","lastTime":"1767322822","verb":"patch","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_cronjob_changed.yml
--- events
{"time":"2026-01-02T03:00:21.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r21\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/batch/v1/namespaces/dev/cronjobs/c\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"cronjobs\",\"namespace\":\"dev\",\"name\":\"c\",\"apiGroup\":\"batch\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:00:21.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322821","lastTime":"1767322821","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_cronjob_changed.yml
--- events
{"insertId":"ir21","timestamp":"2026-01-02T03:00:21.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r21"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.batch.v1.cronjobs.create","resourceName":"batch/v1/namespaces/dev/cronjobs/c","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322821","lastTime":"1767322821","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_cronjob_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r21","stage":"RequestReceived","requestURI":"/apis/batch/v1/namespaces/dev/cronjobs/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"cronjobs","namespace":"dev","name":"c","apiGroup":"batch"},"requestReceivedTimestamp":"2026-01-02T03:00:21.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r21","stage":"ResponseComplete","requestURI":"/apis/batch/v1/namespaces/dev/cronjobs/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"cronjobs","namespace":"dev","name":"c","apiGroup":"batch"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:21.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322821","lastTime":"1767322821","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: its status
--- rule kubernetes_cronjob_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r23","stage":"ResponseComplete","requestURI":"/apis/batch/v1/namespaces/dev/cronjobs/c/status","verb":"update","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"cronjobs","namespace":"dev","name":"c","subresource":"status","apiGroup":"batch"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:23.000000Z"}
--- result

=== look-alike: of the cluster
--- rule kubernetes_cronjob_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r24","stage":"ResponseComplete","requestURI":"/apis/batch/v1/namespaces/kube-system/cronjobs/c","verb":"update","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"cronjobs","namespace":"kube-system","name":"c","apiGroup":"batch"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:24.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_cronjob_changed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r25","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/cronjobs/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"cronjobs","namespace":"dev","name":"c"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:00:25.000000Z"}
--- result

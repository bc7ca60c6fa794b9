Kubernetes Privileged Pod Template.

=== fires: a privileged DaemonSet
--- rule kubernetes_privileged_template.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r388","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/dev/daemonsets/w","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"dev","name":"w","apiGroup":"apps"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:28.000000Z","requestObject":{"spec":{"template":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323188","lastTime":"1767323188","verb":"create","object":"w","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: a CronJob with the root of its node
--- rule kubernetes_privileged_template.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r389","stage":"ResponseComplete","requestURI":"/apis/batch/v1/namespaces/dev/cronjobs/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"cronjobs","namespace":"dev","name":"c","apiGroup":"batch"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:29.000000Z","requestObject":{"spec":{"jobTemplate":{"spec":{"template":{"spec":{"volumes":[{"hostPath":{"path":"/"}}]}}}}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323189","lastTime":"1767323189","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by patch, in an init container
--- rule kubernetes_privileged_template.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r390","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/dev/deployments/w","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"deployments","namespace":"dev","name":"w","apiGroup":"apps"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:30.000000Z","requestObject":{"spec":{"template":{"spec":{"initContainers":[{"securityContext":{"privileged":true}}]}}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323190","lastTime":"1767323190","verb":"patch","object":"w","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_privileged_template.yml
--- events
{"time":"2026-01-02T03:06:28.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r388\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/apps/v1/namespaces/dev/daemonsets/w\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"daemonsets\",\"namespace\":\"dev\",\"name\":\"w\",\"apiGroup\":\"apps\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:06:28.000000Z\",\"requestObject\":{\"spec\":{\"template\":{\"spec\":{\"containers\":[{\"name\":\"a\",\"image\":\"a:1\",\"securityContext\":{\"privileged\":true}}]}}}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323188","lastTime":"1767323188","verb":"create","object":"w","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_privileged_template.yml
--- events
{"insertId":"ir388","timestamp":"2026-01-02T03:06:28.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r388"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.apps.v1.daemonsets.create","resourceName":"apps/v1/namespaces/dev/daemonsets/w","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"template":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323188","lastTime":"1767323188","verb":"create","object":"w","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_privileged_template.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r388","stage":"RequestReceived","requestURI":"/apis/apps/v1/namespaces/dev/daemonsets/w","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"dev","name":"w","apiGroup":"apps"},"requestReceivedTimestamp":"2026-01-02T03:06:28.000000Z","requestObject":{"spec":{"template":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r388","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/dev/daemonsets/w","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"dev","name":"w","apiGroup":"apps"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:28.000000Z","requestObject":{"spec":{"template":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767323188","lastTime":"1767323188","verb":"create","object":"w","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: ordinary
--- rule kubernetes_privileged_template.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r391","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/dev/deployments/w","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"deployments","namespace":"dev","name":"w","apiGroup":"apps"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:31.000000Z","requestObject":{"spec":{"template":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":false}}]}}}}}
--- result

=== look-alike: refused
--- rule kubernetes_privileged_template.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r392","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/dev/daemonsets/w","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"dev","name":"w","apiGroup":"apps"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:32.000000Z","requestObject":{"spec":{"template":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}}}
--- result

=== look-alike: by the cluster for itself
--- rule kubernetes_privileged_template.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r393","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/kube-system/daemonsets/w","verb":"create","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"kube-system","name":"w","apiGroup":"apps"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:33.000000Z","requestObject":{"spec":{"template":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}}}
--- result

Kubernetes Privileged Pod Created.

=== fires: privileged
--- rule kubernetes_privileged_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r127","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:07.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322927","lastTime":"1767322927","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: root, in an init container
--- rule kubernetes_privileged_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r128","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:08.000000Z","requestObject":{"spec":{"initContainers":[{"securityContext":{"runAsUser":0}}],"containers":[{"name":"a"}]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322928","lastTime":"1767322928","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_privileged_pod.yml
--- events
{"time":"2026-01-02T03:02:07.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r127\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/p\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"p\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:02:07.000000Z\",\"requestObject\":{\"spec\":{\"containers\":[{\"name\":\"a\",\"image\":\"a:1\",\"securityContext\":{\"privileged\":true}}]}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322927","lastTime":"1767322927","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_privileged_pod.yml
--- events
{"insertId":"ir127","timestamp":"2026-01-02T03:02:07.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r127"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.create","resourceName":"core/v1/namespaces/dev/pods/p","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322927","lastTime":"1767322927","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_privileged_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r127","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"requestReceivedTimestamp":"2026-01-02T03:02:07.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r127","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:07.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322927","lastTime":"1767322927","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: not privileged
--- rule kubernetes_privileged_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r129","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:09.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":false,"runAsNonRoot":true,"runAsUser":1000}}]}}}
--- result

=== look-alike: by the cluster for itself
--- rule kubernetes_privileged_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r130","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/pods/p","verb":"create","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:10.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}
--- result

=== look-alike: refused
--- rule kubernetes_privileged_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r131","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:02:11.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"privileged":true}}]}}}
--- result

=== fires: a container that starts first, and one added later
--- rule kubernetes_privileged_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"spec":{"containers":[{"name":"a"}],"initContainers":[{"name":"b","securityContext":{"privileged":true}}]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv2","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"u2","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev2","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"spec":{"containers":[{"name":"a"}],"ephemeralContainers":[{"name":"b","securityContext":{"runAsUser":0}}]}}}
--- result
{"user":"mallory@example.com","namespace":"dev","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"create","object":"p","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}
{"user":"u2","namespace":"dev2","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"create","object":"p","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

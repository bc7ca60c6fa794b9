Kubernetes Pod Created In System Namespace.

=== fires: kube-system
--- rule kubernetes_pod_in_system_namespace.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r97","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:37.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{}}]}}}
--- result
{"user":"alice@example.com","namespace":"kube-system","count":"1","firstTime":"1767322897","lastTime":"1767322897","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: kube-public
--- rule kubernetes_pod_in_system_namespace.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r98","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-public/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-public","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:38.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{}}]}}}
--- result
{"user":"alice@example.com","namespace":"kube-public","count":"1","firstTime":"1767322898","lastTime":"1767322898","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_pod_in_system_namespace.yml
--- events
{"time":"2026-01-02T03:01:37.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r97\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/kube-system/pods/p\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"kube-system\",\"name\":\"p\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:01:37.000000Z\",\"requestObject\":{\"spec\":{\"containers\":[{\"name\":\"a\",\"image\":\"a:1\",\"securityContext\":{}}]}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"kube-system","count":"1","firstTime":"1767322897","lastTime":"1767322897","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_pod_in_system_namespace.yml
--- events
{"insertId":"ir97","timestamp":"2026-01-02T03:01:37.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r97"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.create","resourceName":"core/v1/namespaces/kube-system/pods/p","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{}}]}}}}
--- result
{"user":"alice@example.com","namespace":"kube-system","count":"1","firstTime":"1767322897","lastTime":"1767322897","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_pod_in_system_namespace.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r97","stage":"RequestReceived","requestURI":"/api/v1/namespaces/kube-system/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p"},"requestReceivedTimestamp":"2026-01-02T03:01:37.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{}}]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r97","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:37.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{}}]}}}
--- result
{"user":"alice@example.com","namespace":"kube-system","count":"1","firstTime":"1767322897","lastTime":"1767322897","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: elsewhere
--- rule kubernetes_pod_in_system_namespace.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r99","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:39.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{}}]}}}
--- result

=== look-alike: by the cluster
--- rule kubernetes_pod_in_system_namespace.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r100","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/pods/p","verb":"create","user":{"username":"system:serviceaccount:kube-system:daemon-set-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:40.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{}}]}}}
--- result

=== look-alike: an eviction
--- rule kubernetes_pod_in_system_namespace.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r101","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/pods/p/eviction","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p","subresource":"eviction"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:41.000000Z"}
--- result

=== fires: a subresource that is empty or null is none
--- rule kubernetes_pod_in_system_namespace.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p","subresource":""},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv2","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p","subresource":null},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result
{"user":"mallory@example.com","namespace":"kube-system","count":"2","firstTime":"1767326400","lastTime":"1767326400","verb":"create","object":"p","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

=== fires: by nobody
--- rule kubernetes_pod_in_system_namespace.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result
{"user":"system:anonymous","namespace":"kube-system","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"create","object":"p","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

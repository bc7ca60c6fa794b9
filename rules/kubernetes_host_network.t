Kubernetes Pod With Host Network.

=== fires: by a user
--- rule kubernetes_host_network.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r112","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:52.000000Z","requestObject":{"spec":{"hostNetwork":true,"containers":[]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322912","lastTime":"1767322912","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by a controller for a user
--- rule kubernetes_host_network.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r113","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"system:serviceaccount:kube-system:replicaset-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:53.000000Z","requestObject":{"spec":{"hostNetwork":true,"containers":[]}}}
--- result
{"user":"system:serviceaccount:kube-system:replicaset-controller","namespace":"dev","count":"1","firstTime":"1767322913","lastTime":"1767322913","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_host_network.yml
--- events
{"time":"2026-01-02T03:01:52.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r112\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/p\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"p\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:01:52.000000Z\",\"requestObject\":{\"spec\":{\"hostNetwork\":true,\"containers\":[]}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322912","lastTime":"1767322912","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_host_network.yml
--- events
{"insertId":"ir112","timestamp":"2026-01-02T03:01:52.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r112"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.create","resourceName":"core/v1/namespaces/dev/pods/p","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"hostNetwork":true,"containers":[]}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322912","lastTime":"1767322912","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_host_network.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r112","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"requestReceivedTimestamp":"2026-01-02T03:01:52.000000Z","requestObject":{"spec":{"hostNetwork":true,"containers":[]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r112","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:52.000000Z","requestObject":{"spec":{"hostNetwork":true,"containers":[]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322912","lastTime":"1767322912","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: false
--- rule kubernetes_host_network.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r114","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:54.000000Z","requestObject":{"spec":{"hostNetwork":false,"containers":[]}}}
--- result

=== look-alike: by the cluster for itself
--- rule kubernetes_host_network.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r115","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/pods/p","verb":"create","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:55.000000Z","requestObject":{"spec":{"hostNetwork":true}}}
--- result

=== look-alike: refused
--- rule kubernetes_host_network.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r116","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:01:56.000000Z","requestObject":{"spec":{"hostNetwork":true}}}
--- result

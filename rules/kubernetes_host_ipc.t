Kubernetes Pod With Host IPC.

=== fires: by a user
--- rule kubernetes_host_ipc.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r107","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:47.000000Z","requestObject":{"spec":{"hostIPC":true,"containers":[]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322907","lastTime":"1767322907","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by a controller for a user
--- rule kubernetes_host_ipc.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r108","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"system:serviceaccount:kube-system:replicaset-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:48.000000Z","requestObject":{"spec":{"hostIPC":true,"containers":[]}}}
--- result
{"user":"system:serviceaccount:kube-system:replicaset-controller","namespace":"dev","count":"1","firstTime":"1767322908","lastTime":"1767322908","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_host_ipc.yml
--- events
{"time":"2026-01-02T03:01:47.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r107\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/p\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"p\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:01:47.000000Z\",\"requestObject\":{\"spec\":{\"hostIPC\":true,\"containers\":[]}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322907","lastTime":"1767322907","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_host_ipc.yml
--- events
{"insertId":"ir107","timestamp":"2026-01-02T03:01:47.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r107"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.create","resourceName":"core/v1/namespaces/dev/pods/p","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"hostIPC":true,"containers":[]}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322907","lastTime":"1767322907","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_host_ipc.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r107","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"requestReceivedTimestamp":"2026-01-02T03:01:47.000000Z","requestObject":{"spec":{"hostIPC":true,"containers":[]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r107","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:47.000000Z","requestObject":{"spec":{"hostIPC":true,"containers":[]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322907","lastTime":"1767322907","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: false
--- rule kubernetes_host_ipc.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r109","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:49.000000Z","requestObject":{"spec":{"hostIPC":false,"containers":[]}}}
--- result

=== look-alike: by the cluster for itself
--- rule kubernetes_host_ipc.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r110","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/pods/p","verb":"create","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:50.000000Z","requestObject":{"spec":{"hostIPC":true}}}
--- result

=== look-alike: refused
--- rule kubernetes_host_ipc.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r111","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:01:51.000000Z","requestObject":{"spec":{"hostIPC":true}}}
--- result

Kubernetes Pod With Dangerous Capabilities.

=== fires: SYS_ADMIN
--- rule kubernetes_dangerous_capabilities.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r102","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:42.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"capabilities":{"add":["SYS_ADMIN"]}}}]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322902","lastTime":"1767322902","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: ALL, in an init container
--- rule kubernetes_dangerous_capabilities.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r103","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:43.000000Z","requestObject":{"spec":{"initContainers":[{"securityContext":{"capabilities":{"add":["ALL"]}}}],"containers":[{"name":"a"}]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322903","lastTime":"1767322903","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_dangerous_capabilities.yml
--- events
{"time":"2026-01-02T03:01:42.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r102\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/p\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"p\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:01:42.000000Z\",\"requestObject\":{\"spec\":{\"containers\":[{\"name\":\"a\",\"image\":\"a:1\",\"securityContext\":{\"capabilities\":{\"add\":[\"SYS_ADMIN\"]}}}]}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322902","lastTime":"1767322902","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_dangerous_capabilities.yml
--- events
{"insertId":"ir102","timestamp":"2026-01-02T03:01:42.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r102"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.create","resourceName":"core/v1/namespaces/dev/pods/p","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"capabilities":{"add":["SYS_ADMIN"]}}}]}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322902","lastTime":"1767322902","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_dangerous_capabilities.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r102","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"requestReceivedTimestamp":"2026-01-02T03:01:42.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"capabilities":{"add":["SYS_ADMIN"]}}}]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r102","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:42.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"capabilities":{"add":["SYS_ADMIN"]}}}]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322902","lastTime":"1767322902","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: a harmless one
--- rule kubernetes_dangerous_capabilities.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r104","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:44.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"capabilities":{"add":["NET_BIND_SERVICE"]}}}]}}}
--- result

=== look-alike: dropped, not added
--- rule kubernetes_dangerous_capabilities.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r105","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:01:45.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"capabilities":{"drop":["ALL"]}}}]}}}
--- result

=== look-alike: refused
--- rule kubernetes_dangerous_capabilities.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r106","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:01:46.000000Z","requestObject":{"spec":{"containers":[{"name":"a","image":"a:1","securityContext":{"capabilities":{"add":["SYS_ADMIN"]}}}]}}}
--- result

=== fires: other spellings, and a container that starts first
--- rule kubernetes_dangerous_capabilities.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv0","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"spec":{"containers":[{"securityContext":{"capabilities":{"add":["CAP_SYS_ADMIN"]}}}]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"spec":{"containers":[{"securityContext":{"capabilities":{"add":["ALL"]}}}]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv2","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"spec":{"containers":[{"securityContext":{"capabilities":{"add":["sys_admin"]}}}]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv3","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"spec":{"containers":[{}],"initContainers":[{"securityContext":{"capabilities":{"add":["BPF"]}}}]}}}
--- result
{"user":"mallory@example.com","namespace":"dev","count":"4","firstTime":"1767326400","lastTime":"1767326400","verb":"create","object":"p","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

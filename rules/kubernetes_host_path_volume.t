Kubernetes Pod With HostPath Volume.

=== fires: the root of the node
--- rule kubernetes_host_path_volume.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r122","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:02.000000Z","requestObject":{"spec":{"volumes":[{"name":"v","hostPath":{"path":"/"}}]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322922","lastTime":"1767322922","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: beside others
--- rule kubernetes_host_path_volume.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r123","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"system:serviceaccount:dev:ci","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:03.000000Z","requestObject":{"spec":{"volumes":[{"name":"a","emptyDir":{}},{"name":"v","hostPath":{"path":"/var/log","type":"Directory"}}]}}}
--- result
{"user":"system:serviceaccount:dev:ci","namespace":"dev","count":"1","firstTime":"1767322923","lastTime":"1767322923","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_host_path_volume.yml
--- events
{"time":"2026-01-02T03:02:02.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r122\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/p\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"p\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:02:02.000000Z\",\"requestObject\":{\"spec\":{\"volumes\":[{\"name\":\"v\",\"hostPath\":{\"path\":\"/\"}}]}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322922","lastTime":"1767322922","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_host_path_volume.yml
--- events
{"insertId":"ir122","timestamp":"2026-01-02T03:02:02.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r122"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.create","resourceName":"core/v1/namespaces/dev/pods/p","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"volumes":[{"name":"v","hostPath":{"path":"/"}}]}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322922","lastTime":"1767322922","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_host_path_volume.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r122","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"requestReceivedTimestamp":"2026-01-02T03:02:02.000000Z","requestObject":{"spec":{"volumes":[{"name":"v","hostPath":{"path":"/"}}]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r122","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:02.000000Z","requestObject":{"spec":{"volumes":[{"name":"v","hostPath":{"path":"/"}}]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322922","lastTime":"1767322922","verb":"create","object":"p","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: no such volume
--- rule kubernetes_host_path_volume.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r124","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:04.000000Z","requestObject":{"spec":{"volumes":[{"name":"a","emptyDir":{}}]}}}
--- result

=== look-alike: by the cluster for itself
--- rule kubernetes_host_path_volume.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r125","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/pods/p","verb":"create","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"kube-system","name":"p"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:02:05.000000Z","requestObject":{"spec":{"volumes":[{"hostPath":{"path":"/"}}]}}}
--- result

=== look-alike: refused
--- rule kubernetes_host_path_volume.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r126","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:02:06.000000Z","requestObject":{"spec":{"volumes":[{"hostPath":{"path":"/"}}]}}}
--- result

=== look-alike: refused, the code written as text
--- rule kubernetes_host_path_volume.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p"},"responseStatus":{"code":"403"},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"spec":{"containers":[{}],"volumes":[{"name":"a","hostPath":{"path":"/"}}]}}}
--- result

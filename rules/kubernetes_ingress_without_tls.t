Kubernetes Ingress Without TLS.

=== fires: no tls
--- rule kubernetes_ingress_without_tls.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r35","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses/i","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"i","apiGroup":"networking.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:35.000000Z","requestObject":{"spec":{"rules":[{"host":"a"}]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322835","lastTime":"1767322835","verb":"create","object":"i","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: an empty list
--- rule kubernetes_ingress_without_tls.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r36","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses/i","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"i","apiGroup":"networking.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:36.000000Z","requestObject":{"spec":{"tls":[]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322836","lastTime":"1767322836","verb":"create","object":"i","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_ingress_without_tls.yml
--- events
{"time":"2026-01-02T03:00:35.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r35\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/networking.k8s.io/v1/namespaces/dev/ingresses/i\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"ingresses\",\"namespace\":\"dev\",\"name\":\"i\",\"apiGroup\":\"networking.k8s.io\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:00:35.000000Z\",\"requestObject\":{\"spec\":{\"rules\":[{\"host\":\"a\"}]}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322835","lastTime":"1767322835","verb":"create","object":"i","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_ingress_without_tls.yml
--- events
{"insertId":"ir35","timestamp":"2026-01-02T03:00:35.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r35"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.networking.k8s.io.v1.ingresses.create","resourceName":"networking.k8s.io/v1/namespaces/dev/ingresses/i","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"rules":[{"host":"a"}]}}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322835","lastTime":"1767322835","verb":"create","object":"i","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_ingress_without_tls.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r35","stage":"RequestReceived","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses/i","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"i","apiGroup":"networking.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:00:35.000000Z","requestObject":{"spec":{"rules":[{"host":"a"}]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r35","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses/i","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"i","apiGroup":"networking.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:35.000000Z","requestObject":{"spec":{"rules":[{"host":"a"}]}}}
--- result
{"user":"alice@example.com","namespace":"dev","count":"1","firstTime":"1767322835","lastTime":"1767322835","verb":"create","object":"i","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: with a certificate
--- rule kubernetes_ingress_without_tls.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r37","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/ingresses/i","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"i"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:37.000000Z","requestObject":{"spec":{"tls":[{"hosts":["a"],"secretName":"t"}]}}}
--- result

=== look-alike: in a namespace of the cluster
--- rule kubernetes_ingress_without_tls.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r38","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/ingresses/i","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"kube-system","name":"i"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:38.000000Z","requestObject":{"spec":{}}}
--- result

=== look-alike: tls with the certificate that the controller has
--- rule kubernetes_ingress_without_tls.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"i"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"spec":{"tls":[{}]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv2","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"i"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"spec":{"tls":[{"hosts":[]}]}}}
{"insertId":"iadv3","timestamp":"2026-01-02T04:00:00.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"adv3"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.networking.v1.ingresses.create","resourceName":"networking.k8s.io/v1/namespaces/dev/ingresses/i","authenticationInfo":{"principalEmail":"mallory@example.com"},"requestMetadata":{"callerIp":"8.8.8.8","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"tls":[{}]}}}}
--- result

=== fires: tls that is null
--- rule kubernetes_ingress_without_tls.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"i"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"spec":{"tls":null}}}
--- result
{"user":"mallory@example.com","namespace":"dev","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"create","object":"i","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

=== fires: by nobody
--- rule kubernetes_ingress_without_tls.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"i"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"spec":{}}}
--- result
{"user":"system:anonymous","namespace":"dev","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"create","object":"i","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

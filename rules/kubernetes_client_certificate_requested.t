Kubernetes Client Certificate Requested.

=== fires: by signer and usage
--- rule kubernetes_client_certificate_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r11","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:11.000000Z","requestObject":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322811","lastTime":"1767322811","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by usage alone
--- rule kubernetes_client_certificate_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r12","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:12.000000Z","requestObject":{"spec":{"signerName":"example.com/own","usages":["client auth"]}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322812","lastTime":"1767322812","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_client_certificate_requested.yml
--- events
{"time":"2026-01-02T03:00:11.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r11\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/certificates.k8s.io/v1/certificatesigningrequests/c\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"certificatesigningrequests\",\"name\":\"c\",\"apiGroup\":\"certificates.k8s.io\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:00:11.000000Z\",\"requestObject\":{\"spec\":{\"signerName\":\"kubernetes.io/kube-apiserver-client\",\"usages\":[\"client auth\"]}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322811","lastTime":"1767322811","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_client_certificate_requested.yml
--- events
{"insertId":"ir11","timestamp":"2026-01-02T03:00:11.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r11"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.certificates.k8s.io.v1.certificatesigningrequests.create","resourceName":"certificates.k8s.io/v1/certificatesigningrequests/c","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322811","lastTime":"1767322811","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_client_certificate_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r11","stage":"RequestReceived","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c","apiGroup":"certificates.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:00:11.000000Z","requestObject":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r11","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:11.000000Z","requestObject":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322811","lastTime":"1767322811","verb":"create","object":"c","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: for a server
--- rule kubernetes_client_certificate_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r13","stage":"ResponseComplete","requestURI":"/api/v1/certificatesigningrequests/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:13.000000Z","requestObject":{"spec":{"signerName":"example.com/own","usages":["server auth"]}}}
--- result

=== look-alike: a kubelet of a node pool
--- rule kubernetes_client_certificate_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r14","stage":"ResponseComplete","requestURI":"/api/v1/certificatesigningrequests/c","verb":"create","user":{"username":"kubelet-nodepool-bootstrap","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:14.000000Z","requestObject":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}
--- result

=== look-alike: refused
--- rule kubernetes_client_certificate_requested.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r15","stage":"ResponseComplete","requestURI":"/api/v1/certificatesigningrequests/c","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:00:15.000000Z","requestObject":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}
--- result

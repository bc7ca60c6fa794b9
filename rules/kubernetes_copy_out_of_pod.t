Kubernetes Files Copied Out Of Pod.

=== fires: kubectl cp
--- rule kubernetes_copy_out_of_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r43","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:00:43.000000Z","requestObject":{"command":["tar","cf","-","/root/.ssh/id_rsa"]}}
--- result
{"user":"alice@example.com","namespace":"dev","command":"tar cf - /root/.ssh/id_rsa","count":"1","firstTime":"1767322843","lastTime":"1767322843","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: by its address alone
--- rule kubernetes_copy_out_of_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r44","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec?command=tar&command=cf&command=-&command=%2Fetc","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:00:44.000000Z"}
--- result
{"user":"alice@example.com","namespace":"dev","command":"tar cf - /etc","count":"1","firstTime":"1767322844","lastTime":"1767322844","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_copy_out_of_pod.yml
--- events
{"time":"2026-01-02T03:00:43.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r43\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/web/exec\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"web\",\"subresource\":\"exec\"},\"responseStatus\":{\"code\":101},\"requestReceivedTimestamp\":\"2026-01-02T03:00:43.000000Z\",\"requestObject\":{\"command\":[\"tar\",\"cf\",\"-\",\"/root/.ssh/id_rsa\"]}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"dev","command":"tar cf - /root/.ssh/id_rsa","count":"1","firstTime":"1767322843","lastTime":"1767322843","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_copy_out_of_pod.yml
--- events
{"insertId":"ir43","timestamp":"2026-01-02T03:00:43.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r43"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.exec.create","resourceName":"core/v1/namespaces/dev/pods/web/exec","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"command":["tar","cf","-","/root/.ssh/id_rsa"]}}}
--- result
{"user":"alice@example.com","namespace":"dev","command":"tar cf - /root/.ssh/id_rsa","count":"1","firstTime":"1767322843","lastTime":"1767322843","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_copy_out_of_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r43","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"requestReceivedTimestamp":"2026-01-02T03:00:43.000000Z","requestObject":{"command":["tar","cf","-","/root/.ssh/id_rsa"]}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r43","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:00:43.000000Z","requestObject":{"command":["tar","cf","-","/root/.ssh/id_rsa"]}}
--- result
{"user":"alice@example.com","namespace":"dev","command":"tar cf - /root/.ssh/id_rsa","count":"1","firstTime":"1767322843","lastTime":"1767322843","verb":"create","object":"web","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: tar to a file
--- rule kubernetes_copy_out_of_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r45","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:00:45.000000Z","requestObject":{"command":["tar","cf","/tmp/x.tar","/etc"]}}
--- result

=== look-alike: a copy into the pod
--- rule kubernetes_copy_out_of_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r46","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T03:00:46.000000Z","requestObject":{"command":["tar","xmf","-","-C","/tmp"]}}
--- result

=== look-alike: refused
--- rule kubernetes_copy_out_of_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r47","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web/exec","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web","subresource":"exec"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:00:47.000000Z","requestObject":{"command":["tar","cf","-","/etc"]}}
--- result

=== fires: tar started by a shell, all in one argument
--- rule kubernetes_copy_out_of_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p/exec","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"command":["sh","-c","tar cf - /etc"]}}
--- result
{"user":"mallory@example.com","namespace":"dev","command":"sh -c tar cf - /etc","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"create","object":"p","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

=== look-alike: the dash ahead of cf
--- rule kubernetes_copy_out_of_pod.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"command":["tar","-","cf"]}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/p/exec?xcommand=tar&command=cf&command=-","verb":"get","user":{"username":"mallory@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"p","subresource":"exec"},"responseStatus":{"code":101},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result

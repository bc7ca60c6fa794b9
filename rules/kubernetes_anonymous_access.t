Kubernetes Anonymous API Access.

=== fires: secrets asked for
--- rule kubernetes_anonymous_access.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r6","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:00:06.000000Z"}
--- result
{"user":"system:anonymous","namespace":"-","count":"1","firstTime":"1767322806","lastTime":"1767322806","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: allowed
--- rule kubernetes_anonymous_access.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r7","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/x","verb":"get","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"x"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:07.000000Z"}
--- result
{"user":"system:anonymous","namespace":"dev","count":"1","firstTime":"1767322807","lastTime":"1767322807","verb":"get","object":"x","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_anonymous_access.yml
--- events
{"time":"2026-01-02T03:00:06.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r6\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/secrets\",\"verb\":\"list\",\"user\":{\"username\":\"system:anonymous\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"secrets\"},\"responseStatus\":{\"code\":403},\"requestReceivedTimestamp\":\"2026-01-02T03:00:06.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"system:anonymous","namespace":"-","count":"1","firstTime":"1767322806","lastTime":"1767322806","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_anonymous_access.yml
--- events
{"insertId":"ir6","timestamp":"2026-01-02T03:00:06.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r6"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.list","resourceName":"core/v1/secrets","authenticationInfo":{"principalEmail":"system:anonymous"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{"code":7}}}
--- result
{"user":"system:anonymous","namespace":"-","count":"1","firstTime":"1767322806","lastTime":"1767322806","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_anonymous_access.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r6","stage":"RequestReceived","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:00:06.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r6","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:00:06.000000Z"}
--- result
{"user":"system:anonymous","namespace":"-","count":"1","firstTime":"1767322806","lastTime":"1767322806","verb":"list","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: a probe
--- rule kubernetes_anonymous_access.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r8","stage":"ResponseComplete","requestURI":"/readyz?timeout=5s","verb":"get","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"healthz"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:08.000000Z"}
--- result

=== look-alike: a probe by its agent
--- rule kubernetes_anonymous_access.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r9","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"get","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kube-probe/1.31","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:09.000000Z"}
--- result

=== look-alike: a user with a name
--- rule kubernetes_anonymous_access.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r10","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:00:10.000000Z"}
--- result

=== fires: an agent like a health check, with an address of the load balancers put behind its own
--- rule kubernetes_anonymous_access.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"get","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["8.8.8.8","10.0.0.1"],"userAgent":"ELB-HealthChecker/2.0","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result
{"user":"system:anonymous","namespace":"-","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"get","src_ip":["10.0.0.1","8.8.8.8"],"user_agent":"ELB-HealthChecker/2.0"}

=== fires: names of probes and health checks in other letters
--- rule kubernetes_anonymous_access.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"get","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"Kube-Probe/1","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv2","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"get","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["10.0.0.1"],"userAgent":"elb-healthchecker/2.0","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result
{"user":"system:anonymous","namespace":"-","count":"2","firstTime":"1767326400","lastTime":"1767326400","verb":"get","src_ip":["10.0.0.1","203.0.113.9"],"user_agent":["Kube-Probe/1","elb-healthchecker/2.0"]}

=== look-alike: a health check of the load balancers
--- rule kubernetes_anonymous_access.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/ping","verb":"get","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["10.0.3.4"],"userAgent":"ELB-HealthChecker/2.0","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result

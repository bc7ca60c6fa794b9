Kubernetes Component Seen From Internet.

=== fires: a service account
--- rule kubernetes_component_from_internet.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r344","stage":"ResponseComplete","requestURI":"/api/v1/endpoints","verb":"get","user":{"username":"system:serviceaccount:kube-system:coredns","groups":["system:authenticated"]},"sourceIPs":["1.2.3.4"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"endpoints"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:44.000000Z"}
--- result
{"user":"system:serviceaccount:kube-system:coredns","namespace":"-","count":"1","firstTime":"1767323144","lastTime":"1767323144","verb":"get","src_ip":"1.2.3.4","user_agent":"kubectl/v1.31.0"}

=== fires: a node from elsewhere
--- rule kubernetes_component_from_internet.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r345","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"get","user":{"username":"system:node:n1","groups":["system:authenticated"]},"sourceIPs":["8.8.4.4"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:45.000000Z","p_enrichment":{"ipinfo_asn":{"sourceIPs":[{"asn":"AS64500"}]}}}
--- result
{"user":"system:node:n1","namespace":"-","count":"1","firstTime":"1767323145","lastTime":"1767323145","verb":"get","src_ip":"8.8.4.4","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_component_from_internet.yml
--- events
{"time":"2026-01-02T03:05:44.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r344\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/endpoints\",\"verb\":\"get\",\"user\":{\"username\":\"system:serviceaccount:kube-system:coredns\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"1.2.3.4\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"endpoints\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:05:44.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"system:serviceaccount:kube-system:coredns","namespace":"-","count":"1","firstTime":"1767323144","lastTime":"1767323144","verb":"get","src_ip":"1.2.3.4","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_component_from_internet.yml
--- events
{"insertId":"ir344","timestamp":"2026-01-02T03:05:44.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r344"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.endpoints.get","resourceName":"core/v1/endpoints","authenticationInfo":{"principalEmail":"system:serviceaccount:kube-system:coredns"},"requestMetadata":{"callerIp":"1.2.3.4","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"system:serviceaccount:kube-system:coredns","namespace":"-","count":"1","firstTime":"1767323144","lastTime":"1767323144","verb":"get","src_ip":"1.2.3.4","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_component_from_internet.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r344","stage":"RequestReceived","requestURI":"/api/v1/endpoints","verb":"get","user":{"username":"system:serviceaccount:kube-system:coredns","groups":["system:authenticated"]},"sourceIPs":["1.2.3.4"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"endpoints"},"requestReceivedTimestamp":"2026-01-02T03:05:44.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r344","stage":"ResponseComplete","requestURI":"/api/v1/endpoints","verb":"get","user":{"username":"system:serviceaccount:kube-system:coredns","groups":["system:authenticated"]},"sourceIPs":["1.2.3.4"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"endpoints"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:44.000000Z"}
--- result
{"user":"system:serviceaccount:kube-system:coredns","namespace":"-","count":"1","firstTime":"1767323144","lastTime":"1767323144","verb":"get","src_ip":"1.2.3.4","user_agent":"kubectl/v1.31.0"}

=== look-alike: from inside
--- rule kubernetes_component_from_internet.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r346","stage":"ResponseComplete","requestURI":"/api/v1/endpoints","verb":"get","user":{"username":"system:serviceaccount:kube-system:coredns","groups":["system:authenticated"]},"sourceIPs":["10.0.0.4"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"endpoints"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:46.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_component_from_internet.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r347","stage":"ResponseComplete","requestURI":"/api/v1/endpoints","verb":"get","user":{"username":"system:serviceaccount:dev:ci","groups":["system:authenticated"]},"sourceIPs":["1.2.3.4"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"endpoints"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:05:47.000000Z"}
--- result

=== look-alike: a user
--- rule kubernetes_component_from_internet.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r348","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["1.2.3.4"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:48.000000Z"}
--- result

=== look-alike: no address
--- rule kubernetes_component_from_internet.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r349","stage":"ResponseComplete","requestURI":"/api/v1/pods","verb":"get","user":{"username":"system:serviceaccount:dev:ci","groups":["system:authenticated"]},"sourceIPs":["not-an-ip","10.0.0.5"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:49.000000Z"}
--- result

=== fires: refused on GKE, where the code is that of gRPC
--- rule kubernetes_component_from_internet.yml
--- events
{"insertId":"iadv1","timestamp":"2026-01-02T04:00:00.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"adv1"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.list","resourceName":"core/v1/namespaces/dev/secrets","authenticationInfo":{"principalEmail":"system:serviceaccount:dev:app"},"requestMetadata":{"callerIp":"8.8.8.8","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{"code":7}}}
--- result
{"user":"system:serviceaccount:dev:app","namespace":"dev","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"list","src_ip":"8.8.8.8","user_agent":"kubectl/v1.31.0"}

=== fires: what is no address hides nothing
--- rule kubernetes_component_from_internet.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"get","user":{"username":"system:serviceaccount:dev:app","groups":["system:authenticated"]},"sourceIPs":["not-an-ip","8.8.8.8"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result
{"user":"system:serviceaccount:dev:app","namespace":"dev","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"get","src_ip":["8.8.8.8","not-an-ip"],"user_agent":"kubectl/v1.31.0"}

=== fires: the role of the managers of EKS in the records of AKS
--- rule kubernetes_component_from_internet.yml
--- events
{"time":"2026-01-02T04:00:00.000000Z","category":"kube-audit","properties":{"log":"{\"kind\": \"Event\", \"apiVersion\": \"audit.k8s.io/v1\", \"level\": \"RequestResponse\", \"auditID\": \"adv1\", \"stage\": \"ResponseComplete\", \"requestURI\": \"/apis\", \"verb\": \"get\", \"user\": {\"username\": \"eks:node-manager\", \"extra\": {\"arn\": [\"arn:aws:sts::1:assumed-role/AWSWesleyClusterManagerLambda-X/Y\"]}}, \"sourceIPs\": [\"8.8.8.8\"], \"userAgent\": \"kubectl/v1.31.0\", \"objectRef\": {\"resource\": \"pods\", \"namespace\": \"dev\"}, \"responseStatus\": {\"code\": 200}, \"requestReceivedTimestamp\": \"2026-01-02T04:00:00.000000Z\"}"}}
--- result
{"user":"eks:node-manager","namespace":"dev","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"get","src_ip":"8.8.8.8","user_agent":"kubectl/v1.31.0"}

=== look-alike: a name in other letters; an inner address written as IPv6
--- rule kubernetes_component_from_internet.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"get","user":{"username":"System:Node:x","groups":["system:authenticated"]},"sourceIPs":["8.8.8.8"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv2","stage":"ResponseComplete","requestURI":"/apis","verb":"get","user":{"username":"system:serviceaccount:dev:app","groups":["system:authenticated"]},"sourceIPs":["::ffff:10.0.0.1"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result

=== fires: a request that made the API server panic
--- rule kubernetes_component_from_internet.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"Panic","requestURI":"/apis","verb":"get","user":{"username":"system:serviceaccount:dev:app","groups":["system:authenticated"]},"sourceIPs":["8.8.8.8"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev"},"responseStatus":{"code":500},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z"}
--- result
{"user":"system:serviceaccount:dev:app","namespace":"dev","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"get","src_ip":"8.8.8.8","user_agent":"kubectl/v1.31.0"}

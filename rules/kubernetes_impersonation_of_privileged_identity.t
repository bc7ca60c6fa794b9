Kubernetes Impersonation Of Privileged Identity.

=== fires: of a service account
--- rule kubernetes_impersonation_of_privileged_identity.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r356","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:56.000000Z","impersonatedUser":{"username":"system:serviceaccount:kube-system:clusterrole-aggregation-controller"}}
--- result
{"user":"eve@example.com","namespace":"-","count":"1","firstTime":"1767323156","lastTime":"1767323156","verb":"list","object":"system:serviceaccount:kube-system:clusterrole-aggregation-controller","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: of the group of masters
--- rule kubernetes_impersonation_of_privileged_identity.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r357","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:57.000000Z","impersonatedUser":{"username":"nobody","groups":["system:masters"]}}
--- result
{"user":"eve@example.com","namespace":"-","count":"1","firstTime":"1767323157","lastTime":"1767323157","verb":"list","object":"nobody","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_impersonation_of_privileged_identity.yml
--- events
{"time":"2026-01-02T03:05:56.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r356\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/secrets\",\"verb\":\"list\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"secrets\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:05:56.000000Z\",\"impersonatedUser\":{\"username\":\"system:serviceaccount:kube-system:clusterrole-aggregation-controller\"}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"eve@example.com","namespace":"-","count":"1","firstTime":"1767323156","lastTime":"1767323156","verb":"list","object":"system:serviceaccount:kube-system:clusterrole-aggregation-controller","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_impersonation_of_privileged_identity.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r356","stage":"RequestReceived","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:05:56.000000Z","impersonatedUser":{"username":"system:serviceaccount:kube-system:clusterrole-aggregation-controller"}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r356","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:56.000000Z","impersonatedUser":{"username":"system:serviceaccount:kube-system:clusterrole-aggregation-controller"}}
--- result
{"user":"eve@example.com","namespace":"-","count":"1","firstTime":"1767323156","lastTime":"1767323156","verb":"list","object":"system:serviceaccount:kube-system:clusterrole-aggregation-controller","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: of a user
--- rule kubernetes_impersonation_of_privileged_identity.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r358","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:58.000000Z","impersonatedUser":{"username":"bob"}}
--- result

=== look-alike: nobody impersonated
--- rule kubernetes_impersonation_of_privileged_identity.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r359","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:05:59.000000Z"}
--- result

=== look-alike: by the cluster
--- rule kubernetes_impersonation_of_privileged_identity.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r360","stage":"ResponseComplete","requestURI":"/api/v1/secrets","verb":"list","user":{"username":"system:kube-controller-manager","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:00.000000Z","impersonatedUser":{"username":"system:serviceaccount:dev:ci"}}
--- result

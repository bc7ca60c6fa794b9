Kubernetes Token Of One Pod On Several Nodes.

=== fires: two nodes
--- rule kubernetes_service_account_on_several_nodes.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r482","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","extra":{"authentication.kubernetes.io/node-name":["n1"],"authentication.kubernetes.io/pod-name":["web-0"]}},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:02.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r483","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","extra":{"authentication.kubernetes.io/node-name":["n2"],"authentication.kubernetes.io/pod-name":["web-0"]}},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:03.000000Z"}
--- result
{"user":"system:serviceaccount:dev:web","pod":"web-0","nodes":"2","count":"2","node":["n1","n2"],"src_ip":"203.0.113.7","firstTime":"1767323282","lastTime":"1767323283"}

=== fires: three requests, two nodes
--- rule kubernetes_service_account_on_several_nodes.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r484","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","extra":{"authentication.kubernetes.io/node-name":["n1"],"authentication.kubernetes.io/pod-name":["web-0"]}},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:04.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r485","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","extra":{"authentication.kubernetes.io/node-name":["n1"],"authentication.kubernetes.io/pod-name":["web-0"]}},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r486","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","extra":{"authentication.kubernetes.io/node-name":["n2"],"authentication.kubernetes.io/pod-name":["web-0"]}},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:06.000000Z"}
--- result
{"user":"system:serviceaccount:dev:web","pod":"web-0","nodes":"2","count":"3","node":["n1","n2"],"src_ip":"203.0.113.7","firstTime":"1767323284","lastTime":"1767323286"}

=== fires on AKS
--- rule kubernetes_service_account_on_several_nodes.yml
--- events
{"time":"2026-01-02T03:08:02.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r482\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/configmaps/c\",\"verb\":\"get\",\"user\":{\"username\":\"system:serviceaccount:dev:web\",\"extra\":{\"authentication.kubernetes.io/node-name\":[\"n1\"],\"authentication.kubernetes.io/pod-name\":[\"web-0\"]}},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"configmaps\",\"namespace\":\"dev\",\"name\":\"c\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:08:02.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
{"time":"2026-01-02T03:08:03.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r483\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/configmaps/c\",\"verb\":\"get\",\"user\":{\"username\":\"system:serviceaccount:dev:web\",\"extra\":{\"authentication.kubernetes.io/node-name\":[\"n2\"],\"authentication.kubernetes.io/pod-name\":[\"web-0\"]}},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"configmaps\",\"namespace\":\"dev\",\"name\":\"c\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:08:03.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"system:serviceaccount:dev:web","pod":"web-0","nodes":"2","count":"2","node":["n1","n2"],"src_ip":"203.0.113.7","firstTime":"1767323282","lastTime":"1767323283"}

=== each stage of a request counts once
--- rule kubernetes_service_account_on_several_nodes.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r482","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","extra":{"authentication.kubernetes.io/node-name":["n1"],"authentication.kubernetes.io/pod-name":["web-0"]}},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"requestReceivedTimestamp":"2026-01-02T03:08:02.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r482","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","extra":{"authentication.kubernetes.io/node-name":["n1"],"authentication.kubernetes.io/pod-name":["web-0"]}},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:02.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r483","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","extra":{"authentication.kubernetes.io/node-name":["n2"],"authentication.kubernetes.io/pod-name":["web-0"]}},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"requestReceivedTimestamp":"2026-01-02T03:08:03.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r483","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","extra":{"authentication.kubernetes.io/node-name":["n2"],"authentication.kubernetes.io/pod-name":["web-0"]}},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:03.000000Z"}
--- result
{"user":"system:serviceaccount:dev:web","pod":"web-0","nodes":"2","count":"2","node":["n1","n2"],"src_ip":"203.0.113.7","firstTime":"1767323282","lastTime":"1767323283"}

=== look-alike: one node
--- rule kubernetes_service_account_on_several_nodes.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r487","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","extra":{"authentication.kubernetes.io/node-name":["n1"],"authentication.kubernetes.io/pod-name":["web-0"]}},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:07.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r488","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","extra":{"authentication.kubernetes.io/node-name":["n1"],"authentication.kubernetes.io/pod-name":["web-0"]}},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:08.000000Z"}
--- result

=== look-alike: no node in the token
--- rule kubernetes_service_account_on_several_nodes.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r489","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/c","verb":"get","user":{"username":"system:serviceaccount:dev:web","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"c"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:08:09.000000Z"}
--- result

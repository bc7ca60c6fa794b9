Network Policy Removed.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_network_policy_removed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r410","stage":"RequestReceived","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/networkpolicies/default-deny","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"networkpolicies","namespace":"dev","name":"default-deny","apiGroup":"networking.k8s.io","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r410","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/networkpolicies/default-deny","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"networkpolicies","namespace":"dev","name":"default-deny","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"networkpolicies","namespace":"dev","object":"default-deny","why":"deleted","status":"200","request":"r410"}

=== fires on AKS
--- rule kubernetes_network_policy_removed.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r410\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/networking.k8s.io/v1/namespaces/dev/networkpolicies/default-deny\",\"verb\":\"delete\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"networkpolicies\",\"namespace\":\"dev\",\"name\":\"default-deny\",\"apiGroup\":\"networking.k8s.io\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"networkpolicies","namespace":"dev","object":"default-deny","why":"deleted","status":"200","request":"r410"}

=== fires on GKE
--- rule kubernetes_network_policy_removed.yml
--- events
{"insertId":"i-r410","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r410","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.networking.v1.networkpolicies.delete","resourceName":"networking.k8s.io/v1/namespaces/dev/networkpolicies/default-deny","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"networkpolicies","namespace":"dev","object":"default-deny","why":"deleted","status":"200","request":"r410"}

=== fires without a body, at level Metadata
--- rule kubernetes_network_policy_removed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r410","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/networkpolicies/default-deny","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"networkpolicies","namespace":"dev","name":"default-deny","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"networkpolicies","namespace":"dev","object":"default-deny","why":"deleted","status":"200","request":"r410"}

=== fires for a policy that is opened
--- rule kubernetes_network_policy_removed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r411","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/networkpolicies/db","verb":"update","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"networkpolicies","namespace":"dev","name":"db","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"kind":"NetworkPolicy","spec":{"podSelector":{},"ingress":[{}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"update","resource":"networkpolicies","namespace":"dev","object":"db","why":"open to all","status":"200","request":"r411"}

=== evasion: all at once
--- rule kubernetes_network_policy_removed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r412","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/networkpolicies","verb":"deletecollection","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"networkpolicies","namespace":"dev","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"deletecollection","resource":"networkpolicies","namespace":"dev","why":"deleted","status":"200","request":"r412"}

=== evasion: every address
--- rule kubernetes_network_policy_removed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r413","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/networkpolicies/db","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"networkpolicies","namespace":"dev","name":"db","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"egress":[{"to":[{"ipBlock":{"cidr":"0.0.0.0/0"}}]}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"networkpolicies","namespace":"dev","object":"db","why":"open to all addresses","status":"200","request":"r413"}

=== evasion: JSON patch
--- rule kubernetes_network_policy_removed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r414","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/networkpolicies/db","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"networkpolicies","namespace":"dev","name":"db","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"add","path":"/spec/ingress/-","value":{}}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"networkpolicies","namespace":"dev","object":"db","why":"open to all","status":"200","request":"r414"}

=== evasion: a policy of Cilium
--- rule kubernetes_network_policy_removed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r415","stage":"ResponseComplete","requestURI":"/apis/cilium.io/v1/namespaces/dev/ciliumnetworkpolicies/deny","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ciliumnetworkpolicies","namespace":"dev","name":"deny","apiGroup":"cilium.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"ciliumnetworkpolicies","namespace":"dev","object":"deny","why":"deleted","status":"200","request":"r415"}

=== look-alike: a policy is narrowed
--- rule kubernetes_network_policy_removed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r416","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/networkpolicies/db","verb":"update","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"networkpolicies","namespace":"dev","name":"db","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"kind":"NetworkPolicy","spec":{"podSelector":{},"ingress":[{"from":[{"podSelector":{"matchLabels":{"a":"b"}}}]}]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a policy that denies
--- rule kubernetes_network_policy_removed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r417","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/networkpolicies/db","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"networkpolicies","namespace":"dev","name":"db","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"ingress":[]}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: an ingress
--- rule kubernetes_network_policy_removed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r418","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/ingresses/web","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"ingresses","namespace":"dev","name":"web","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_network_policy_removed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r410","stage":"ResponseComplete","requestURI":"/apis/networking.k8s.io/v1/namespaces/dev/networkpolicies/default-deny","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"networkpolicies","namespace":"dev","name":"default-deny","apiGroup":"networking.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

Role Widened To Escalation.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r52","stage":"RequestReceived","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r1","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r52","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r1","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ClusterRole","metadata":{"name":"r1"},"rules":[{"apiGroups":[""],"resources":["pods"],"verbs":["get","list"]},{"apiGroups":["rbac.authorization.k8s.io"],"resources":["clusterroles"],"verbs":["escalate","bind"]}]},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"clusterroles","object":"r1","grants":["escalate","bind"],"verbs":["get","list","escalate","bind"],"resources":["pods","clusterroles"],"status":"201","request":"r52"}

=== fires on AKS
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Request\",\"auditID\":\"r52\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/rbac.authorization.k8s.io/v1/clusterroles\",\"verb\":\"create\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"clusterroles\",\"name\":\"r1\",\"apiGroup\":\"rbac.authorization.k8s.io\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":201},\"requestObject\":{\"kind\":\"ClusterRole\",\"metadata\":{\"name\":\"r1\"},\"rules\":[{\"apiGroups\":[\"\"],\"resources\":[\"pods\"],\"verbs\":[\"get\",\"list\"]},{\"apiGroups\":[\"rbac.authorization.k8s.io\"],\"resources\":[\"clusterroles\"],\"verbs\":[\"escalate\",\"bind\"]}]},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"high","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"clusterroles","object":"r1","grants":["escalate","bind"],"verbs":["get","list","escalate","bind"],"resources":["pods","clusterroles"],"status":"201","request":"r52"}

=== fires on GKE
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"insertId":"i-r52","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r52","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.rbac.v1.clusterroles.create","resourceName":"rbac.authorization.k8s.io/v1/clusterroles/r1","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"request":{"kind":"ClusterRole","metadata":{"name":"r1"},"rules":[{"apiGroups":[""],"resources":["pods"],"verbs":["get","list"]},{"apiGroups":["rbac.authorization.k8s.io"],"resources":["clusterroles"],"verbs":["escalate","bind"]}]},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"high","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"clusterroles","object":"r1","grants":["escalate","bind"],"verbs":["get","list","escalate","bind"],"resources":["pods","clusterroles"],"status":"200","request":"r52"}

=== fires for impersonation in a Role
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r53","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/namespaces/dev/roles","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"roles","namespace":"dev","name":"r1","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"Role","metadata":{"name":"r1"},"rules":[{"apiGroups":[""],"resources":["serviceaccounts"],"verbs":["impersonate"]}]},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"roles","namespace":"dev","object":"r1","grants":"impersonate","verbs":"impersonate","resources":"serviceaccounts","status":"201","request":"r53"}

=== fires for minting of tokens
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r54","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r1","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ClusterRole","metadata":{"name":"r1"},"rules":[{"apiGroups":[""],"resources":["serviceaccounts/token"],"verbs":["create"]}]},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"clusterroles","object":"r1","grants":"serviceaccounts/token","verbs":"create","resources":"serviceaccounts/token","status":"201","request":"r54"}

=== evasion: an existing role is widened to a wildcard by JSON patch
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r55","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/view-all","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"view-all","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"add","path":"/rules/-","value":{"apiGroups":["*"],"resources":["*"],"verbs":["*"]}}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"clusterroles","object":"view-all","grants":"*","verbs":"*","resources":"*","status":"200","request":"r55"}

=== evasion: one verb added to a rule
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r56","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/view-all","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"view-all","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"add","path":"/rules/0/verbs/-","value":"bind"}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"clusterroles","object":"view-all","grants":"bind","verbs":"bind","resources":"bind","status":"200","request":"r56"}

=== evasion: update
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r57","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r1","verb":"update","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r1","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"kind":"ClusterRole","metadata":{"name":"r1"},"rules":[{"apiGroups":[""],"resources":["secrets"],"verbs":["*"]}]},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"update","resource":"clusterroles","object":"r1","grants":"*","verbs":"*","resources":"secrets","status":"200","request":"r57"}

=== evasion: all subresources
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r58","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r1","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ClusterRole","metadata":{"name":"r1"},"rules":[{"apiGroups":[""],"resources":["serviceaccounts/*"],"verbs":["create"]}]},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"clusterroles","object":"r1","grants":"serviceaccounts/*","verbs":"create","resources":"serviceaccounts/*","status":"201","request":"r58"}

=== evasion: by server-side apply
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r59","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r1","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r1","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"kind":"ClusterRole","metadata":{"name":"r1"},"rules":[{"apiGroups":["certificates.k8s.io"],"resources":["signers","certificatesigningrequests/approval"],"verbs":["approve","update"]}]},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"clusterroles","object":"r1","grants":["signers","certificatesigningrequests/approval"],"verbs":["approve","update"],"resources":["signers","certificatesigningrequests/approval"],"status":"200","request":"r59"}

=== look-alike: an ordinary role
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r60","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r1","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ClusterRole","metadata":{"name":"r1"},"rules":[{"apiGroups":[""],"resources":["pods","services"],"verbs":["get","list","watch"]}]},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a new role with wildcards is for another rule
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r61","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r1","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ClusterRole","metadata":{"name":"r1"},"rules":[{"apiGroups":[""],"resources":["*"],"verbs":["*"]}]},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a pod named bind
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r62","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/view-all","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"view-all","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"add","path":"/metadata/labels/verb","value":"binding"}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: the controller that aggregates roles
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r63","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles/r1","verb":"patch","user":{"username":"system:serviceaccount:kube-system:clusterrole-aggregation-controller","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r1","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"kind":"ClusterRole","metadata":{"name":"r1"},"rules":[{"apiGroups":[""],"resources":["roles"],"verbs":["escalate"]}]},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_role_widened_to_escalation.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r52","stage":"ResponseComplete","requestURI":"/apis/rbac.authorization.k8s.io/v1/clusterroles","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"clusterroles","name":"r1","apiGroup":"rbac.authorization.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestObject":{"kind":"ClusterRole","metadata":{"name":"r1"},"rules":[{"apiGroups":[""],"resources":["pods"],"verbs":["get","list"]},{"apiGroups":["rbac.authorization.k8s.io"],"resources":["clusterroles"],"verbs":["escalate","bind"]}]},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

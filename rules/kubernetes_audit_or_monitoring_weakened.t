Audit Or Monitoring Weakened.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r131","stage":"RequestReceived","requestURI":"/api/v1/namespaces/kube-system/configmaps/audit-policy","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"kube-system","name":"audit-policy","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r131","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/configmaps/audit-policy","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"kube-system","name":"audit-policy","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"configmaps","namespace":"kube-system","object":"audit-policy","why":"audit policy","status":"200","request":"r131"}

=== fires on AKS
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r131\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/kube-system/configmaps/audit-policy\",\"verb\":\"delete\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"configmaps\",\"namespace\":\"kube-system\",\"name\":\"audit-policy\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"high","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"configmaps","namespace":"kube-system","object":"audit-policy","why":"audit policy","status":"200","request":"r131"}

=== fires on GKE
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"insertId":"i-r131","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r131","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.configmaps.delete","resourceName":"core/v1/namespaces/kube-system/configmaps/audit-policy","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"high","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"configmaps","namespace":"kube-system","object":"audit-policy","why":"audit policy","status":"200","request":"r131"}

=== fires without a body, at level Metadata
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r131","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/configmaps/audit-policy","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"kube-system","name":"audit-policy","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"configmaps","namespace":"kube-system","object":"audit-policy","why":"audit policy","status":"200","request":"r131"}

=== fires for an agent that is deleted
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r132","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/falco/daemonsets/falco","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"falco","name":"falco","apiGroup":"apps","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"daemonsets","namespace":"falco","object":"falco","why":"agent removed","status":"200","request":"r132"}

=== fires for OpenShift's audit profile
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r133","stage":"ResponseComplete","requestURI":"/apis/config.openshift.io/v1/apiservers/cluster","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"apiservers","name":"cluster","apiGroup":"config.openshift.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"audit":{"profile":"None"}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"apiservers","object":"cluster","why":"audit profile","status":"200","request":"r133"}

=== evasion: an agent sent to nodes that do not exist
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r134","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/logging/daemonsets/fluent-bit","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"logging","name":"fluent-bit","apiGroup":"apps","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"template":{"spec":{"nodeSelector":{"non-existing":"true"}}}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"daemonsets","namespace":"logging","object":"fluent-bit","why":"agent sent away","status":"200","request":"r134"}

=== evasion: the same by JSON patch
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r135","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/splunk/daemonsets/splunk-otel-collector-agent","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"splunk","name":"splunk-otel-collector-agent","apiGroup":"apps","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"add","path":"/spec/template/spec/nodeSelector","value":{"x":"y"}}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"daemonsets","namespace":"splunk","object":"splunk-otel-collector-agent","why":"agent sent away","status":"200","request":"r135"}

=== evasion: the policy replaced and not deleted
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r136","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/openshift-kube-apiserver/configmaps/kube-apiserver-audit-policies","verb":"update","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"openshift-kube-apiserver","name":"kube-apiserver-audit-policies","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"update","resource":"configmaps","namespace":"openshift-kube-apiserver","object":"kube-apiserver-audit-policies","why":"audit policy","status":"200","request":"r136"}

=== look-alike: an agent is installed
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r137","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/falco/daemonsets","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"falco","name":"falco","apiGroup":"apps","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: its image is updated
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r138","stage":"ResponseComplete","requestURI":"/apis/apps/v1/namespaces/falco/daemonsets/falco","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"daemonsets","namespace":"falco","name":"falco","apiGroup":"apps","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"template":{"spec":{"containers":[{"name":"falco","image":"falco:2"}]}}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: audit as a word
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r139","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/audit-team-phones","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"audit-team-phones","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: OpenShift's certificates
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r140","stage":"ResponseComplete","requestURI":"/apis/config.openshift.io/v1/apiservers/cluster","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"apiservers","name":"cluster","apiGroup":"config.openshift.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"servingCerts":{}}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_audit_or_monitoring_weakened.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r131","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/kube-system/configmaps/audit-policy","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"kube-system","name":"audit-policy","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

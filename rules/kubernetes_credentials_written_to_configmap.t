Credentials Written To ConfigMap.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r34","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r34","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"app.properties":"db.user = app\ndb.password = hunter22\n"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"configmaps","namespace":"dev","object":"settings","kind":"password or key","status":"201","request":"r34"}

=== fires on AKS
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Request\",\"auditID\":\"r34\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/configmaps\",\"verb\":\"create\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"configmaps\",\"namespace\":\"dev\",\"name\":\"settings\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":201},\"requestObject\":{\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"settings\"},\"data\":{\"app.properties\":\"db.user = app\\ndb.password = hunter22\\n\"}},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"configmaps","namespace":"dev","object":"settings","kind":"password or key","status":"201","request":"r34"}

=== fires on GKE
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"insertId":"i-r34","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r34","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.configmaps.create","resourceName":"core/v1/namespaces/dev/configmaps/settings","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"request":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"app.properties":"db.user = app\ndb.password = hunter22\n"}},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"configmaps","namespace":"dev","object":"settings","kind":"password or key","status":"200","request":"r34"}

=== fires for a private key
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r35","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"id":"-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"configmaps","namespace":"dev","object":"settings","kind":"private key","status":"201","request":"r35"}

=== fires for keys of AWS
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r36","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"a":"aws_s3_access_key_id = MY-ID\naws_secret_access_key = MY-KEY\n"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"configmaps","namespace":"dev","object":"settings","kind":"key of AWS","status":"201","request":"r36"}

=== evasion: the key of the map is the name
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r37","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"password":"hunter22"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"configmaps","namespace":"dev","object":"settings","kind":"password or key","status":"201","request":"r37"}

=== evasion: YAML in the map, quoted
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r38","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"values.yaml":"db:\n  passphrase: \"hunter22\"\n"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"configmaps","namespace":"dev","object":"settings","kind":"password or key","status":"201","request":"r38"}

=== evasion: a URL
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r39","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"DATABASE":"postgres://app:hunter22@db.example.com/app"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"configmaps","namespace":"dev","object":"settings","kind":"password in a URL","status":"201","request":"r39"}

=== evasion: JSON patch
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r40","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/settings","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"add","path":"/data/x","value":"api_key=0123456789abcdef"}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"configmaps","namespace":"dev","object":"settings","kind":"password or key","status":"200","request":"r40"}

=== evasion: merge patch
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r41","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/settings","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"data":{"token":"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2ln"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"configmaps","namespace":"dev","object":"settings","kind":"token","status":"200","request":"r41"}

=== look-alike: a reference
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r42","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"a":"db.password = ${DB_PASSWORD}\n"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: nothing after the name
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r43","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"a":"password=\nuser=app\n"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: settings about passwords
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r44","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":201},"requestObject":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"a":"password.min.length rules apply; see passwords section\n"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: leader election
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r45","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps/settings","verb":"update","user":{"username":"system:kube-controller-manager","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"password":"x22"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_credentials_written_to_configmap.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r34","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/configmaps","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"configmaps","namespace":"dev","name":"settings","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestObject":{"kind":"ConfigMap","metadata":{"name":"settings"},"data":{"app.properties":"db.user = app\ndb.password = hunter22\n"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

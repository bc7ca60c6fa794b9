Storage Destroyed.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_storage_destroyed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r402","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/persistentvolumeclaims/data-db-0","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"persistentvolumeclaims","namespace":"dev","name":"data-db-0","apiVersion":"v1"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r402","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/persistentvolumeclaims/data-db-0","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"persistentvolumeclaims","namespace":"dev","name":"data-db-0","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"persistentvolumeclaims","namespace":"dev","object":"data-db-0","status":"200","request":"r402"}

=== fires on AKS
--- rule kubernetes_storage_destroyed.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r402\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/persistentvolumeclaims/data-db-0\",\"verb\":\"delete\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"persistentvolumeclaims\",\"namespace\":\"dev\",\"name\":\"data-db-0\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"persistentvolumeclaims","namespace":"dev","object":"data-db-0","status":"200","request":"r402"}

=== fires on GKE
--- rule kubernetes_storage_destroyed.yml
--- events
{"insertId":"i-r402","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r402","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.persistentvolumeclaims.delete","resourceName":"core/v1/namespaces/dev/persistentvolumeclaims/data-db-0","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"medium","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"persistentvolumeclaims","namespace":"dev","object":"data-db-0","status":"200","request":"r402"}

=== fires without a body, at level Metadata
--- rule kubernetes_storage_destroyed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r402","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/persistentvolumeclaims/data-db-0","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"persistentvolumeclaims","namespace":"dev","name":"data-db-0","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"persistentvolumeclaims","namespace":"dev","object":"data-db-0","status":"200","request":"r402"}

=== fires at high severity for a backup
--- rule kubernetes_storage_destroyed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r403","stage":"ResponseComplete","requestURI":"/apis/velero.io/v1/namespaces/velero/backups/nightly","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"backups","namespace":"velero","name":"nightly","apiGroup":"velero.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"delete","resource":"backups","namespace":"velero","object":"nightly","status":"200","request":"r403"}

=== evasion: the reclaim policy by JSON patch
--- rule kubernetes_storage_destroyed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r404","stage":"ResponseComplete","requestURI":"/api/v1/persistentvolumes/pv1","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"persistentvolumes","name":"pv1","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":[{"op":"replace","path":"/spec/persistentVolumeReclaimPolicy","value":"Delete"}],"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"persistentvolumes","object":"pv1","status":"200","request":"r404"}

=== evasion: the reclaim policy by merge patch
--- rule kubernetes_storage_destroyed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r405","stage":"ResponseComplete","requestURI":"/api/v1/persistentvolumes/pv1","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"persistentvolumes","name":"pv1","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"persistentVolumeReclaimPolicy":"Delete"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"patch","resource":"persistentvolumes","object":"pv1","status":"200","request":"r405"}

=== evasion: all at once
--- rule kubernetes_storage_destroyed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r406","stage":"ResponseComplete","requestURI":"/apis/snapshot.storage.k8s.io/v1/namespaces/dev/volumesnapshots","verb":"deletecollection","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"volumesnapshots","namespace":"dev","apiGroup":"snapshot.storage.k8s.io","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"deletecollection","resource":"volumesnapshots","namespace":"dev","status":"200","request":"r406"}

=== look-alike: the policy made safe
--- rule kubernetes_storage_destroyed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r407","stage":"ResponseComplete","requestURI":"/api/v1/persistentvolumes/pv1","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"persistentvolumes","name":"pv1","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"spec":{"persistentVolumeReclaimPolicy":"Retain"}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a finalizer is taken off
--- rule kubernetes_storage_destroyed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Request","auditID":"r408","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/persistentvolumeclaims/data","verb":"patch","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"persistentvolumeclaims","namespace":"dev","name":"data","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestObject":{"metadata":{"finalizers":null}},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: the provisioner of the system
--- rule kubernetes_storage_destroyed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r409","stage":"ResponseComplete","requestURI":"/api/v1/persistentvolumes/pv1","verb":"delete","user":{"username":"system:serviceaccount:kube-system:persistent-volume-binder","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"persistentvolumes","name":"pv1","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_storage_destroyed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r402","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/persistentvolumeclaims/data-db-0","verb":"delete","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"persistentvolumeclaims","namespace":"dev","name":"data-db-0","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

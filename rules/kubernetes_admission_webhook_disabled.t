Kubernetes Admission Webhook Disabled.

=== fires: deleted
--- rule kubernetes_admission_webhook_disabled.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r426","stage":"ResponseComplete","requestURI":"/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/policy","verb":"delete","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"validatingwebhookconfigurations","name":"policy","apiGroup":"admissionregistration.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:06.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323226","lastTime":"1767323226","verb":"delete","object":"policy","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires: told to ignore failures
--- rule kubernetes_admission_webhook_disabled.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r427","stage":"ResponseComplete","requestURI":"/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/policy","verb":"patch","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"validatingwebhookconfigurations","name":"policy","apiGroup":"admissionregistration.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:07.000000Z","requestObject":{"webhooks":[{"name":"a","failurePolicy":"Ignore"}]}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323227","lastTime":"1767323227","verb":"patch","object":"policy","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on AKS
--- rule kubernetes_admission_webhook_disabled.yml
--- events
{"time":"2026-01-02T03:07:06.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r426\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/policy\",\"verb\":\"delete\",\"user\":{\"username\":\"alice@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"validatingwebhookconfigurations\",\"name\":\"policy\",\"apiGroup\":\"admissionregistration.k8s.io\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:07:06.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323226","lastTime":"1767323226","verb":"delete","object":"policy","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== fires on GKE
--- rule kubernetes_admission_webhook_disabled.yml
--- events
{"insertId":"ir426","timestamp":"2026-01-02T03:07:06.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r426"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.admissionregistration.k8s.io.v1.validatingwebhookconfigurations.delete","resourceName":"admissionregistration.k8s.io/v1/validatingwebhookconfigurations/policy","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323226","lastTime":"1767323226","verb":"delete","object":"policy","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== each stage of a request counts once
--- rule kubernetes_admission_webhook_disabled.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r426","stage":"RequestReceived","requestURI":"/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/policy","verb":"delete","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"validatingwebhookconfigurations","name":"policy","apiGroup":"admissionregistration.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:07:06.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r426","stage":"ResponseComplete","requestURI":"/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/policy","verb":"delete","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"validatingwebhookconfigurations","name":"policy","apiGroup":"admissionregistration.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:06.000000Z"}
--- result
{"user":"alice@example.com","namespace":"-","count":"1","firstTime":"1767323226","lastTime":"1767323226","verb":"delete","object":"policy","src_ip":"203.0.113.7","user_agent":"kubectl/v1.31.0"}

=== look-alike: told to fail
--- rule kubernetes_admission_webhook_disabled.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r428","stage":"ResponseComplete","requestURI":"/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/policy","verb":"update","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"validatingwebhookconfigurations","name":"policy","apiGroup":"admissionregistration.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:08.000000Z","requestObject":{"webhooks":[{"name":"a","failurePolicy":"Fail"}]}}
--- result

=== look-alike: read
--- rule kubernetes_admission_webhook_disabled.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r429","stage":"ResponseComplete","requestURI":"/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/policy","verb":"get","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"validatingwebhookconfigurations","name":"policy","apiGroup":"admissionregistration.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:09.000000Z"}
--- result

=== look-alike: refused
--- rule kubernetes_admission_webhook_disabled.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r430","stage":"ResponseComplete","requestURI":"/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations/policy","verb":"delete","user":{"username":"alice@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"validatingwebhookconfigurations","name":"policy","apiGroup":"admissionregistration.k8s.io"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:07:10.000000Z"}
--- result

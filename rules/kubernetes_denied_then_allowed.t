Kubernetes Denied Then Allowed.

=== fires: refused, then read
--- rule kubernetes_denied_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r394","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:34.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r395","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:35.000000Z"}
--- result
{"user":"eve@example.com","namespace":"dev","resource":"secrets","firstDenied":"1767323194","lastAllowed":"1767323195","count":"1","verb":"get","src_ip":"203.0.113.7"}

=== fires: refused twice
--- rule kubernetes_denied_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r396","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:36.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r397","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:37.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r398","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:38.000000Z"}
--- result
{"user":"eve@example.com","namespace":"dev","resource":"secrets","firstDenied":"1767323196","lastAllowed":"1767323198","count":"2","verb":"get","src_ip":"203.0.113.7"}

=== fires on AKS
--- rule kubernetes_denied_then_allowed.yml
--- events
{"time":"2026-01-02T03:06:34.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r394\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\"},\"responseStatus\":{\"code\":403},\"requestReceivedTimestamp\":\"2026-01-02T03:06:34.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
{"time":"2026-01-02T03:06:35.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r395\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"eve@example.com\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:06:35.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"user":"eve@example.com","namespace":"dev","resource":"secrets","firstDenied":"1767323194","lastAllowed":"1767323195","count":"1","verb":"get","src_ip":"203.0.113.7"}

=== fires on GKE
--- rule kubernetes_denied_then_allowed.yml
--- events
{"insertId":"ir394","timestamp":"2026-01-02T03:06:34.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r394"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.get","resourceName":"core/v1/namespaces/dev/secrets/db","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{"code":7}}}
{"insertId":"ir395","timestamp":"2026-01-02T03:06:35.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r395"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.get","resourceName":"core/v1/namespaces/dev/secrets/db","authenticationInfo":{"principalEmail":"eve@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"user":"eve@example.com","namespace":"dev","resource":"secrets","firstDenied":"1767323194","lastAllowed":"1767323195","count":"1","verb":"get","src_ip":"203.0.113.7"}

=== each stage of a request counts once
--- rule kubernetes_denied_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r394","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"requestReceivedTimestamp":"2026-01-02T03:06:34.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r394","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:34.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r395","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"requestReceivedTimestamp":"2026-01-02T03:06:35.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r395","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:35.000000Z"}
--- result
{"user":"eve@example.com","namespace":"dev","resource":"secrets","firstDenied":"1767323194","lastAllowed":"1767323195","count":"1","verb":"get","src_ip":"203.0.113.7"}

=== look-alike: allowed, then refused
--- rule kubernetes_denied_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r399","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:39.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r400","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:40.000000Z"}
--- result

=== look-alike: another user
--- rule kubernetes_denied_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r401","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:41.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r402","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"bob","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:42.000000Z"}
--- result

=== look-alike: refused only
--- rule kubernetes_denied_then_allowed.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r403","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:43.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r404","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"eve@example.com","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"secrets","namespace":"dev","name":"db"},"responseStatus":{"code":403},"requestReceivedTimestamp":"2026-01-02T03:06:44.000000Z"}
--- result

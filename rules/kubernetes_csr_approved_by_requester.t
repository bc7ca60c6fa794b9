Kubernetes CSR Approved By Requester.

=== fires: by update
--- rule kubernetes_csr_approved_by_requester.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r417","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1","verb":"create","user":{"username":"eve","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:57.000000Z","requestObject":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r418","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1/approval","verb":"update","user":{"username":"eve","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","subresource":"approval","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:58.000000Z"}
--- result
{"object":"c1","asked":"eve","user":"eve","count":"2","src_ip":"203.0.113.7"}

=== fires: the requester among others
--- rule kubernetes_csr_approved_by_requester.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r419","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1","verb":"create","user":{"username":"eve","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:59.000000Z","requestObject":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r420","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1/approval","verb":"update","user":{"username":"eve","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","subresource":"approval","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:00.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r421","stage":"ResponseComplete","requestURI":"/api/v1/certificatesigningrequests/c1/approval","verb":"patch","user":{"username":"bob","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","subresource":"approval"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:01.000000Z"}
--- result
{"object":"c1","asked":"eve","user":["bob","eve"],"count":"3","src_ip":"203.0.113.7"}

=== fires on AKS
--- rule kubernetes_csr_approved_by_requester.yml
--- events
{"time":"2026-01-02T03:06:57.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"RequestResponse\",\"auditID\":\"r417\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1\",\"verb\":\"create\",\"user\":{\"username\":\"eve\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"certificatesigningrequests\",\"name\":\"c1\",\"apiGroup\":\"certificates.k8s.io\"},\"responseStatus\":{\"code\":201},\"requestReceivedTimestamp\":\"2026-01-02T03:06:57.000000Z\",\"requestObject\":{\"spec\":{\"signerName\":\"kubernetes.io/kube-apiserver-client\",\"usages\":[\"client auth\"]}}}\n","stream":"stdout","pod":"kube-apiserver-0"}}
{"time":"2026-01-02T03:06:58.000000Z","category":"kube-audit","resourceId":"/SUBSCRIPTIONS/S/RESOURCEGROUPS/G/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"r418\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1/approval\",\"verb\":\"update\",\"user\":{\"username\":\"eve\",\"groups\":[\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\"],\"userAgent\":\"kubectl/v1.31.0\",\"objectRef\":{\"resource\":\"certificatesigningrequests\",\"name\":\"c1\",\"subresource\":\"approval\",\"apiGroup\":\"certificates.k8s.io\"},\"responseStatus\":{\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:06:58.000000Z\"}\n","stream":"stdout","pod":"kube-apiserver-0"}}
--- result
{"object":"c1","asked":"eve","user":"eve","count":"2","src_ip":"203.0.113.7"}

=== fires on GKE
--- rule kubernetes_csr_approved_by_requester.yml
--- events
{"insertId":"ir417","timestamp":"2026-01-02T03:06:57.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r417"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.certificates.k8s.io.v1.certificatesigningrequests.create","resourceName":"certificates.k8s.io/v1/certificatesigningrequests/c1","authenticationInfo":{"principalEmail":"eve"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{},"request":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}}
{"insertId":"ir418","timestamp":"2026-01-02T03:06:58.000000Z","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","project_id":"p"}},"operation":{"id":"r418"},"protoPayload":{"serviceName":"k8s.io","methodName":"io.k8s.certificates.k8s.io.v1.certificatesigningrequests.approval.update","resourceName":"certificates.k8s.io/v1/certificatesigningrequests/c1/approval","authenticationInfo":{"principalEmail":"eve"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31.0"},"status":{}}}
--- result
{"object":"c1","asked":"eve","user":"eve","count":"2","src_ip":"203.0.113.7"}

=== each stage of a request counts once
--- rule kubernetes_csr_approved_by_requester.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r417","stage":"RequestReceived","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1","verb":"create","user":{"username":"eve","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","apiGroup":"certificates.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:06:57.000000Z","requestObject":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r417","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1","verb":"create","user":{"username":"eve","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:06:57.000000Z","requestObject":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r418","stage":"RequestReceived","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1/approval","verb":"update","user":{"username":"eve","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","subresource":"approval","apiGroup":"certificates.k8s.io"},"requestReceivedTimestamp":"2026-01-02T03:06:58.000000Z"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r418","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1/approval","verb":"update","user":{"username":"eve","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","subresource":"approval","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:06:58.000000Z"}
--- result
{"object":"c1","asked":"eve","user":"eve","count":"2","src_ip":"203.0.113.7"}

=== look-alike: by another
--- rule kubernetes_csr_approved_by_requester.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r422","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1","verb":"create","user":{"username":"eve","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:07:02.000000Z","requestObject":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"r423","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1/approval","verb":"update","user":{"username":"bob","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","subresource":"approval","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":200},"requestReceivedTimestamp":"2026-01-02T03:07:03.000000Z"}
--- result

=== look-alike: not approved
--- rule kubernetes_csr_approved_by_requester.yml
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"RequestResponse","auditID":"r424","stage":"ResponseComplete","requestURI":"/apis/certificates.k8s.io/v1/certificatesigningrequests/c1","verb":"create","user":{"username":"eve","groups":["system:authenticated"]},"sourceIPs":["203.0.113.7"],"userAgent":"kubectl/v1.31.0","objectRef":{"resource":"certificatesigningrequests","name":"c1","apiGroup":"certificates.k8s.io"},"responseStatus":{"code":201},"requestReceivedTimestamp":"2026-01-02T03:07:04.000000Z","requestObject":{"spec":{"signerName":"kubernetes.io/kube-apiserver-client","usages":["client auth"]}}}
--- result

# Shapes again: cut, mixed, hostile; facts, times and metadata of wrappers; the prefilter through wrappers.

=== prefilter: escapes one level in
--- search
search auditID=deed | table auditID verb
--- events
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"\\u0064\\u0065\\u0065\\u0064\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
--- result
{"auditID":"deed","verb":"get"}

=== prefilter: escapes two levels in
--- search
search auditID=deed | table auditID verb
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":"{\"date\":1767323045.69,\"log\":\"{\\\"kind\\\":\\\"Event\\\",\\\"apiVersion\\\":\\\"audit.k8s.io/v1\\\",\\\"level\\\":\\\"Metadata\\\",\\\"auditID\\\":\\\"\\\\u0064\\\\u0065\\\\u0065\\\\u0064\\\",\\\"stage\\\":\\\"ResponseComplete\\\",\\\"requestURI\\\":\\\"/api/v1/namespaces/dev/secrets/db\\\",\\\"verb\\\":\\\"get\\\",\\\"user\\\":{\\\"username\\\":\\\"alice\\\",\\\"uid\\\":\\\"u1\\\",\\\"groups\\\":[\\\"dev\\\",\\\"system:authenticated\\\"]},\\\"impersonatedUser\\\":{\\\"username\\\":\\\"bob\\\"},\\\"sourceIPs\\\":[\\\"203.0.113.7\\\",\\\"10.0.0.9\\\"],\\\"userAgent\\\":\\\"kubectl/v1.31\\\",\\\"objectRef\\\":{\\\"resource\\\":\\\"secrets\\\",\\\"namespace\\\":\\\"dev\\\",\\\"name\\\":\\\"db\\\",\\\"apiVersion\\\":\\\"v1\\\"},\\\"responseStatus\\\":{\\\"metadata\\\":{},\\\"code\\\":200},\\\"requestReceivedTimestamp\\\":\\\"2026-01-02T03:04:05.678901Z\\\",\\\"stageTimestamp\\\":\\\"2026-01-02T03:04:05.690000Z\\\",\\\"annotations\\\":{\\\"authorization.k8s.io/decision\\\":\\\"allow\\\",\\\"authorization.k8s.io/reason\\\":\\\"\\\"}}\"}"}
--- result
{"auditID":"deed","verb":"get"}

=== prefilter: the backslash itself spelled by an escape
--- search
search auditID=deed | table auditID verb
--- events
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"\u005cu0064\u005cu0065\u005cu0065\u005cu0064\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
--- result
{"auditID":"deed","verb":"get"}

=== prefilter: the u of the escape spelled by an escape
--- search
search auditID=deed | table auditID verb
--- events
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"\\\u00750064\\\u00750065\\\u00750065\\\u00750064\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
--- result
{"auditID":"deed","verb":"get"}

=== prefilter: a digit of the escape spelled by an escape
--- search
search auditID=deed | table auditID verb
--- events
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"\\u\u0030064\\u\u0030065\\u\u0030065\\u\u0030064\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
--- result
{"auditID":"deed","verb":"get"}

=== prefilter: base64 of gzip
--- search
search auditID=deed | table auditID verb
--- events
{"awslogs":{"data":"H4sIAAAAAAACA41TTY/aMBD9Lz5D4iS7sOSGunTFYaUK2B66oMpxZlOXJE79EbRF+e8d2wEuHGou0Zs38958cCYNaM0q2H12QHLyvNwtf76uttvly4pMiDy1oBBO8KX4MnwI17J6UdJ2GInZScdw1HGnZBnz2mqDGZ6yNQpYg5yjLWDKOqFB9aCmzJbCTClLCuRpW2iuRGeEbL+KGpM1yd/JBzn4GqseWuOQMxEllsrmmGMEmjasQf1kPptnaUYfHmcLOrk0g8TznhxFW+5Jvie+yJ5M9gRNfEcF1PIB7yQ6PulIyLhPPKWGHmoffQXDSmZYyHTU9bMPlAClB9FEBR7agO5kq+GLbLoaDPiwgj8Wjb5t1p4TozqqxC1Dmx3joOMS+lgDV2Dwu/BJOKHC0ysIni2ODYFz+HLJwXsteJCxIrRpQwOV24xG5N057YPRT1xLkzNrfuEoBGfGdXAYMCSaDiciWwe93ZcqJDpyXC2t4rD+NlZPaRbRKEmyaO5VEhq53wIrj76XlZ881nA3wE2N/UdZ8CmL34hs4CMoKgjVPXucieddxzXOvr+iASjubdYtc/ArCHvZGmasDkrNda/52XG4LF2plNLhtrQNcBA9lLvLrfmyKU1nU5pMabqjWU4fcvoYzeZPC5r8uB3Ef6QsKL6QwtpWojk0PtpzS5JK/PXY5ThL4OJ2tnUtT+NV3uHiv06PTBzCQIbD8A9oMwp45wMAAA=="}}
--- result
{"auditID":"deed","verb":"get"}

=== prefilter: bytes of OTLP
--- search
search auditID=deed | table auditID verb
--- events
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}}]},"scopeLogs":[{"scope":{},"logRecords":[{"timeUnixNano":"1767323045690000000","body":{"bytesValue":"eyJraW5kIjoiRXZlbnQiLCJhcGlWZXJzaW9uIjoiYXVkaXQuazhzLmlvL3YxIiwibGV2ZWwiOiJNZXRhZGF0YSIsImF1ZGl0SUQiOiJkZWVkIiwic3RhZ2UiOiJSZXNwb25zZUNvbXBsZXRlIiwicmVxdWVzdFVSSSI6Ii9hcGkvdjEvbmFtZXNwYWNlcy9kZXYvc2VjcmV0cy9kYiIsInZlcmIiOiJnZXQiLCJ1c2VyIjp7InVzZXJuYW1lIjoiYWxpY2UiLCJ1aWQiOiJ1MSIsImdyb3VwcyI6WyJkZXYiLCJzeXN0ZW06YXV0aGVudGljYXRlZCJdfSwiaW1wZXJzb25hdGVkVXNlciI6eyJ1c2VybmFtZSI6ImJvYiJ9LCJzb3VyY2VJUHMiOlsiMjAzLjAuMTEzLjciLCIxMC4wLjAuOSJdLCJ1c2VyQWdlbnQiOiJrdWJlY3RsL3YxLjMxIiwib2JqZWN0UmVmIjp7InJlc291cmNlIjoic2VjcmV0cyIsIm5hbWVzcGFjZSI6ImRldiIsIm5hbWUiOiJkYiIsImFwaVZlcnNpb24iOiJ2MSJ9LCJyZXNwb25zZVN0YXR1cyI6eyJtZXRhZGF0YSI6e30sImNvZGUiOjIwMH0sInJlcXVlc3RSZWNlaXZlZFRpbWVzdGFtcCI6IjIwMjYtMDEtMDJUMDM6MDQ6MDUuNjc4OTAxWiIsInN0YWdlVGltZXN0YW1wIjoiMjAyNi0wMS0wMlQwMzowNDowNS42OTAwMDBaIiwiYW5ub3RhdGlvbnMiOnsiYXV0aG9yaXphdGlvbi5rOHMuaW8vZGVjaXNpb24iOiJhbGxvdyIsImF1dGhvcml6YXRpb24uazhzLmlvL3JlYXNvbiI6IiJ9fQ=="},"attributes":[{"key":"log.file.name","value":{"stringValue":"audit.log"}}]}]}]}]}
--- result
{"auditID":"deed","verb":"get"}

=== prefilter: a part of a CRI line
--- search
search auditID=deed | table auditID verb
--- events
2026-01-02T03:04:05.690Z stdout P {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"de
2026-01-02T03:04:05.690Z stdout F ed","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"deed","verb":"get"}

=== prefilter: an object over many lines
--- search
search auditID=deed | table auditID verb
--- events
{
  "kind": "Event",
  "apiVersion": "audit.k8s.io/v1",
  "level": "Metadata",
  "auditID": "deed",
  "stage": "ResponseComplete",
  "requestURI": "/api/v1/namespaces/dev/secrets/db",
  "verb": "get",
  "user": {
    "username": "alice",
    "uid": "u1",
    "groups": [
      "dev",
      "system:authenticated"
    ]
  },
  "impersonatedUser": {
    "username": "bob"
  },
  "sourceIPs": [
    "203.0.113.7",
    "10.0.0.9"
  ],
  "userAgent": "kubectl/v1.31",
  "objectRef": {
    "resource": "secrets",
    "namespace": "dev",
    "name": "db",
    "apiVersion": "v1"
  },
  "responseStatus": {
    "metadata": {},
    "code": 200
  },
  "requestReceivedTimestamp": "2026-01-02T03:04:05.678901Z",
  "stageTimestamp": "2026-01-02T03:04:05.690000Z",
  "annotations": {
    "authorization.k8s.io/decision": "allow",
    "authorization.k8s.io/reason": ""
  }
}
{
  "kind": "Event",
  "apiVersion": "audit.k8s.io/v1",
  "level": "Metadata",
  "auditID": "a1",
  "stage": "ResponseComplete",
  "requestURI": "/api/v1/namespaces/dev/secrets/db",
  "verb": "get",
  "user": {
    "username": "alice",
    "uid": "u1",
    "groups": [
      "dev",
      "system:authenticated"
    ]
  },
  "impersonatedUser": {
    "username": "bob"
  },
  "sourceIPs": [
    "203.0.113.7",
    "10.0.0.9"
  ],
  "userAgent": "kubectl/v1.31",
  "objectRef": {
    "resource": "secrets",
    "namespace": "dev",
    "name": "db",
    "apiVersion": "v1"
  },
  "responseStatus": {
    "metadata": {},
    "code": 200
  },
  "requestReceivedTimestamp": "2026-01-02T03:04:05.678901Z",
  "stageTimestamp": "2026-01-02T03:04:05.690000Z",
  "annotations": {
    "authorization.k8s.io/decision": "allow",
    "authorization.k8s.io/reason": ""
  }
}
--- result
{"auditID":"deed","verb":"get"}

=== prefilter: a provider's name stands nowhere in the record
--- search
search cloud.provider=aws | table auditID
--- events
{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"deed\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}]}
--- result
{"auditID":"deed"}

=== prefilter: the provider of Azure
--- search
search cloud.provider=azure | table auditID
--- events
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"deed\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}
--- result
{"auditID":"deed"}

=== prefilter: the provider of Google
--- search
search cloud.provider=gcp | table insertId
--- events
{"insertId":"x","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.690Z","receiveTimestamp":"2026-01-02T03:04:06Z","severity":"NOTICE","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"labels":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""},"operation":{"id":"x","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.get","resourceName":"core/v1/namespaces/dev/secrets/db","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31"},"authorizationInfo":[{"granted":true,"permission":"io.k8s.core.v1.secrets.get","resource":"core/v1/namespaces/dev/secrets/db"}],"request":{},"response":{},"status":{"code":0}}}
--- result
{"insertId":"x"}

=== prefilter: push subscription of Pub/Sub
--- search
search protoPayload.authenticationInfo.principalEmail=alice* | table insertId
--- events
{"message":{"data":"eyJpbnNlcnRJZCI6IngiLCJsb2dOYW1lIjoicHJvamVjdHMvcC9sb2dzL2Nsb3VkYXVkaXQuZ29vZ2xlYXBpcy5jb20lMkZhY3Rpdml0eSIsInRpbWVzdGFtcCI6IjIwMjYtMDEtMDJUMDM6MDQ6MDUuNjkwWiIsInJlY2VpdmVUaW1lc3RhbXAiOiIyMDI2LTAxLTAyVDAzOjA0OjA2WiIsInNldmVyaXR5IjoiTk9USUNFIiwicmVzb3VyY2UiOnsidHlwZSI6Ims4c19jbHVzdGVyIiwibGFiZWxzIjp7ImNsdXN0ZXJfbmFtZSI6InByb2QiLCJsb2NhdGlvbiI6ImV1cm9wZS13ZXN0MSIsInByb2plY3RfaWQiOiJwIn19LCJsYWJlbHMiOnsiYXV0aG9yaXphdGlvbi5rOHMuaW8vZGVjaXNpb24iOiJhbGxvdyIsImF1dGhvcml6YXRpb24uazhzLmlvL3JlYXNvbiI6IiJ9LCJvcGVyYXRpb24iOnsiaWQiOiJ4IiwicHJvZHVjZXIiOiJrOHMuaW8iLCJmaXJzdCI6dHJ1ZSwibGFzdCI6dHJ1ZX0sInByb3RvUGF5bG9hZCI6eyJAdHlwZSI6InR5cGUuZ29vZ2xlYXBpcy5jb20vZ29vZ2xlLmNsb3VkLmF1ZGl0LkF1ZGl0TG9nIiwic2VydmljZU5hbWUiOiJrOHMuaW8iLCJtZXRob2ROYW1lIjoiaW8uazhzLmNvcmUudjEuc2VjcmV0cy5nZXQiLCJyZXNvdXJjZU5hbWUiOiJjb3JlL3YxL25hbWVzcGFjZXMvZGV2L3NlY3JldHMvZGIiLCJhdXRoZW50aWNhdGlvbkluZm8iOnsicHJpbmNpcGFsRW1haWwiOiJhbGljZUBleGFtcGxlLmNvbSJ9LCJyZXF1ZXN0TWV0YWRhdGEiOnsiY2FsbGVySXAiOiIyMDMuMC4xMTMuNyIsImNhbGxlclN1cHBsaWVkVXNlckFnZW50Ijoia3ViZWN0bC92MS4zMSJ9LCJhdXRob3JpemF0aW9uSW5mbyI6W3siZ3JhbnRlZCI6dHJ1ZSwicGVybWlzc2lvbiI6ImlvLms4cy5jb3JlLnYxLnNlY3JldHMuZ2V0IiwicmVzb3VyY2UiOiJjb3JlL3YxL25hbWVzcGFjZXMvZGV2L3NlY3JldHMvZGIifV0sInJlcXVlc3QiOnt9LCJyZXNwb25zZSI6e30sInN0YXR1cyI6eyJjb2RlIjowfX19","messageId":"1"},"subscription":"s"}
--- result
{"insertId":"x"}

=== facts: CloudWatch
--- search
search verb=get | table auditID cluster cloud.provider cloud.account log.stream
--- events
{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}]}
--- result
{"auditID":"a1","cluster":"prod","cloud.provider":"aws","cloud.account":"111122223333","log.stream":"kube-apiserver-audit-0a1b"}

=== facts: filter-log-events
--- search
search verb=get | table auditID log.stream logStreamName
--- events
{"events":[{"logStreamName":"kube-apiserver-audit-0a1b","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","ingestionTime":1,"eventId":"0"}],"searchedLogStreams":[],"nextToken":"t"}
--- result
{"auditID":"a1","log.stream":"kube-apiserver-audit-0a1b","logStreamName":"kube-apiserver-audit-0a1b"}

=== facts: Azure
--- search
search verb=get | table auditID cluster cloud.provider cloud.account log.stream
--- events
{"records":[{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}]}
--- result
{"auditID":"a1","cluster":"PROD","cloud.provider":"azure","cloud.account":"0B1F","log.stream":"kube-apiserver-66-h"}

=== facts: Google
--- search
search insertId=x | table insertId cluster cloud.provider cloud.account
--- events
{"insertId":"x","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.690Z","receiveTimestamp":"2026-01-02T03:04:06Z","severity":"NOTICE","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"labels":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""},"operation":{"id":"x","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.get","resourceName":"core/v1/namespaces/dev/secrets/db","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31"},"authorizationInfo":[{"granted":true,"permission":"io.k8s.core.v1.secrets.get","resource":"core/v1/namespaces/dev/secrets/db"}],"request":{},"response":{},"status":{"code":0}}}
--- result
{"insertId":"x","cluster":"prod","cloud.provider":"gcp","cloud.account":"p"}

=== facts: HEC's fields
--- search
search verb=get | table auditID cluster k8s.cluster.name
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
--- result
{"auditID":"a1","cluster":"prod","k8s.cluster.name":"prod"}

=== facts: OTLP's attributes
--- search
search verb=get | table auditID cluster k8s.cluster.name log.file.name
--- events
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}}]},"scopeLogs":[{"scope":{},"logRecords":[{"timeUnixNano":"1767323045690000000","body":{"stringValue":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"},"attributes":[{"key":"log.file.name","value":{"stringValue":"audit.log"}}]}]}]}]}
--- result
{"auditID":"a1","cluster":"prod","k8s.cluster.name":"prod","log.file.name":"audit.log"}

=== facts: wrappers keep their own names
--- search
search verb=get | table auditID category ccpNamespace properties.pod resourceId
--- events
{"records":[{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}]}
--- result
{"auditID":"a1","category":"kube-audit","ccpNamespace":"5e4b","properties.pod":"kube-apiserver-66-h","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD"}

=== facts: the outer record's too
--- search
search verb=get | table auditID owner logGroup id
--- events
{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}]}
--- result
{"auditID":"a1","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","id":"37"}

=== facts: of a pod, beside the log
--- search
search verb=get | table auditID kubernetes.pod_name kubernetes.labels.a
--- events
{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","kubernetes":{"pod_name":"p","labels":{"a":"b"}}}
--- result
{"auditID":"a1","kubernetes.pod_name":"p","kubernetes.labels.a":"b"}

=== facts: the event's own member wins
--- search
search auditID=a1 | table verb level source_type
--- events
{"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","verb":"outer","level":"info","source_type":"file"}
--- result
{"verb":"get","level":"Metadata","source_type":"file"}

=== facts: a list of the event is not lengthened
--- search
search auditID=a1 | table sourceIPs{}
--- events
{"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","sourceIPs":["1.1.1.1"],"source_type":"file"}
--- result
{"sourceIPs{}":["203.0.113.7","10.0.0.9"]}

=== facts: the payload is a field when it is asked for
--- search
search auditID=a1 | eval n=len(log) | table n
--- events
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
--- result
{"n":"674"}

=== facts: _raw is the text of the event
--- search
search auditID=a1 | eval n=len(_raw), k=substr(_raw,1,15) | table n k
--- events
{"records":[{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","stream":"stdout","pod":"kube-apiserver-66-h"}}]}
--- result
{"n":"674","k":"{\"kind\":\"Event\""}

=== facts: EventList gives none of its own
--- search
search auditID=a1 | fillnull value=none kind | table kind
--- events
{"kind":"EventList","apiVersion":"audit.k8s.io/v1","items":[{"level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]}
--- result
{"kind":"none"}

=== metadata: the usual
--- search
search auditID=a1 | table host source sourcetype index
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"source":"kubernetes","sourcetype":"_json","index":"main"}

=== metadata: HEC's
--- search
search auditID=a1 | table host source sourcetype index
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
--- result
{"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s"}

=== metadata: a record without them keeps the usual ones
--- search
search verb=get | table auditID host sourcetype index
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","host":"cp-1","sourcetype":"kube:apiserver:audit","index":"k8s"}
{"auditID":"a3","sourcetype":"_json","index":"main"}

=== metadata: the user's word wins
--- search
search auditID=a1 | table host source sourcetype index
--- options
sourcetype=mine
index=other
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
--- result
{"host":"cp-1","source":"kubernetes","sourcetype":"mine","index":"other"}

=== metadata: Splunk's export
--- search
search auditID=a1 | table host source sourcetype index
--- events
{"preview":false,"offset":0,"result":{"_raw":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","_time":"2026-01-02T03:04:05.690+00:00","host":"cp-1","source":"/var/log/a","sourcetype":"kube","index":"i"}}
--- result
{"host":"cp-1","source":"/var/log/a","sourcetype":"kube","index":"i"}

=== metadata: filters by the wrapper's sourcetype
--- search
search sourcetype="kube:apiserver:audit" | table auditID
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"other","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
--- result
{"auditID":"a1"}

=== metadata: all fields
--- search
search auditID=a1 | fields host source sourcetype index verb | fields - _raw _time | table *
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
--- result
{"host":"cp-1","index":"k8s","source":"kubernetes","sourcetype":"kube:apiserver:audit","verb":"get"}

=== time: HEC's goes first
--- search
search auditID=a1 | table _time
--- events
{"time":1700000000.5,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
--- result
{"_time":"1700000000.5"}

=== time: HEC's as text
--- search
search auditID=a1 | table _time
--- events
{"time":"1700000000","host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
--- result
{"_time":"1700000000"}

=== time: the event's own before the wrapper's
--- search
search auditID=a1 | table _time
--- events
{"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","source_type":"file","timestamp":"2020-01-01T00:00:00Z"}
--- result
{"_time":"1767323045.678901"}

=== time: Azure's where the event has none
--- search
search auditID=a1 | table _time
--- events
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}
--- result
{"_time":"1767323045"}

=== time: CloudWatch's
--- search
search auditID=a1 | table _time
--- events
{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}]}
--- result
{"_time":"1767323045.69"}

=== time: of an export task's line
--- search
search auditID=a1 | table _time
--- events
2026-01-02T03:04:05.690Z {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"_time":"1767323045.69"}

=== time: of a CRI line
--- search
search auditID=a1 | table _time
--- events
2026-01-02T03:04:05.690Z stdout F {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"_time":"1767323045.69"}

=== time: of Fluent Bit
--- search
search auditID=a1 | table _time
--- events
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
--- result
{"_time":"1767323045.69"}

=== time: of OTLP
--- search
search auditID=a1 | table _time
--- events
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}}]},"scopeLogs":[{"scope":{},"logRecords":[{"timeUnixNano":"1767323045690000000","body":{"stringValue":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"},"attributes":[{"key":"log.file.name","value":{"stringValue":"audit.log"}}]}]}]}]}
--- result
{"_time":"1767323045.69"}

=== time: of Splunk's export
--- search
search auditID=a1 | table _time
--- events
{"preview":false,"offset":0,"result":{"_raw":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","_time":"2026-01-02T03:04:05.690+00:00","host":"cp-1","source":"kubernetes"}}
--- result
{"_time":"1767323045.69"}

=== time: of Docker
--- search
search auditID=a1 | table _time
--- events
{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","time":"2026-01-02T03:04:05.690Z"}
--- result
{"_time":"1767323045.69"}

=== time: of Pub/Sub's entry
--- search
search insertId=x | table _time
--- events
{"data":{"insertId":"x","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.690Z","receiveTimestamp":"2026-01-02T03:04:06Z","severity":"NOTICE","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"labels":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""},"operation":{"id":"x","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.get","resourceName":"core/v1/namespaces/dev/secrets/db","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31"},"authorizationInfo":[{"granted":true,"permission":"io.k8s.core.v1.secrets.get","resource":"core/v1/namespaces/dev/secrets/db"}],"request":{},"response":{},"status":{"code":0}}},"attributes":{},"publish_time":1700000000}
--- result
{"_time":"1767323045.69"}

=== cut: EventList: what stands whole in front of the cut is read, the line behind it too
--- search
search verb=get | table auditID
--- events
{"kind":"EventList","items":[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1"}
{"auditID":"a3"}

=== cut: CloudWatch: what stands whole in front of the cut is read, the line behind it too
--- search
search verb=get | table auditID
--- events
{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"},{"id":"38","timestamp":1767323045691,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1"}
{"auditID":"a3"}

=== cut: filter-log-events: what stands whole in front of the cut is read, the line behind it too
--- search
search verb=get | table auditID
--- events
{"events":[{"logStreamName":"kube-apiserver-audit-0a1b","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","ingestionTime":1,"eventId":"0"},{"logStreamName":"kube-apiserver-audit-0a1b","timestamp":1767323045691,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1"}
{"auditID":"a3"}

=== cut: Azure: what stands whole in front of the cut is read, the line behind it too
--- search
search verb=get | table auditID
--- events
{"records":[{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1"}
{"auditID":"a3"}

=== cut: HEC: the record is lost, not its neighbour
--- search
search verb=get | table auditID
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
--- stats
damaged

=== cut: Splunk export: the record is lost, not its neighbour
--- search
search verb=get | table auditID
--- events
{"preview":false,"offset":0,"result":{"_raw":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
--- stats
damaged

=== cut: Fluent Bit: the record is lost, not its neighbour
--- search
search verb=get | table auditID
--- events
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
--- stats
damaged

=== cut: Vector: the record is lost, not its neighbour
--- search
search verb=get | table auditID
--- events
{"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
--- stats
damaged

=== cut: OTLP: the record is lost, not its neighbour
--- search
search verb=get | table auditID
--- events
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}}]},"scopeLogs":[{"scope":{},"logRecords":[{"timeUnixNano":"1767323045690000000","body":{"stringValue":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
--- stats
damaged

=== cut: Elastic: the record is lost, not its neighbour
--- search
search verb=get | table auditID
--- events
{"@timestamp":"2026-01-02T03:04:05.690Z","agent":{"type":"filebeat"},"kubernetes":{"audit":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
--- stats
damaged

=== cut: Pub/Sub: the record is lost, not its neighbour
--- search
search verb=get | table auditID
--- events
{"data":{"insertId":"x","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.690Z","receiveTimestamp":"2026-01-02T03:04:06Z","severity":"NOTICE","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"labels":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""},"operation":{"id":"x","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.get","resourceName":"core/v1/namespaces/dev/secrets/db","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
--- stats
damaged

=== cut: GKE: the record is lost, not its neighbour
--- search
search verb=get | table auditID
--- events
{"insertId":"x","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.690Z","receiveTimestamp":"2026-01-02T03:04:06Z","severity":"NOTICE","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"labels":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""},"operation":{"id":"x","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.get","resourceName":"core/v1/namespaces/dev/secrets/db","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
--- stats
damaged

=== cut: the text inside CloudWatch's record
--- search
search verb=get | table auditID
--- events
{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":"},{"id":"38","timestamp":1767323045691,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a3\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}]}
--- result
{"auditID":"a3"}
--- stats
1  lines of damaged JSON

=== cut: a pretty object, then whole lines
--- search
search verb=get | table auditID
--- events
{
  "kind": "Event",
  "apiVersion": "audit.k8s.io/v1",
  "level": "Metadata",
  "auditID": "a1",
  "stage": "ResponseComplete",
  "requestURI": "/api/v1/namespaces/dev/secrets/db",
  "verb": "get",
  "user": {
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a4","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
{"auditID":"a4"}

=== cut: behind a comma within a list
--- search
search verb=get | table auditID
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev",
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a4","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
{"auditID":"a4"}

=== cut: behind a comma within an object
--- search
search verb=get | table auditID
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1",
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a4","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
{"auditID":"a4"}

=== cut: behind an opening bracket
--- search
search verb=get | table auditID
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a4","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
{"auditID":"a4"}

=== cut: a part of a CRI line without its end
--- search
search verb=get | table auditID
--- events
2026-01-02T03:04:05.690Z stdout P {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":[
2026-01-02T03:04:05.690Z stdout F {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result

=== cut: parts at the end of the file
--- search
search verb=get | table auditID
--- events
2026-01-02T03:04:05.690Z stdout F {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
2026-01-02T03:04:05.690Z stdout P {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":[
--- result
{"auditID":"a3"}

=== cut: concatenated, the last one
--- search
search verb=get | table auditID
--- events base64
eyJraW5kIjoiRXZlbnQiLCJhcGlWZXJzaW9uIjoiYXVkaXQuazhzLmlvL3YxIiwibGV2ZWwiOiJNZXRhZGF0YSIsImF1ZGl0SUQi
OiJhMSIsInN0YWdlIjoiUmVzcG9uc2VDb21wbGV0ZSIsInJlcXVlc3RVUkkiOiIvYXBpL3YxL25hbWVzcGFjZXMvZGV2L3NlY3Jl
dHMvZGIiLCJ2ZXJiIjoiZ2V0IiwidXNlciI6eyJ1c2VybmFtZSI6ImFsaWNlIiwidWlkIjoidTEiLCJncm91cHMiOlsiZGV2Iiwi
c3lzdGVtOmF1dGhlbnRpY2F0ZWQiXX0sImltcGVyc29uYXRlZFVzZXIiOnsidXNlcm5hbWUiOiJib2IifSwic291cmNlSVBzIjpb
IjIwMy4wLjExMy43IiwiMTAuMC4wLjkiXSwidXNlckFnZW50Ijoia3ViZWN0bC92MS4zMSIsIm9iamVjdFJlZiI6eyJyZXNvdXJj
ZSI6InNlY3JldHMiLCJuYW1lc3BhY2UiOiJkZXYiLCJuYW1lIjoiZGIiLCJhcGlWZXJzaW9uIjoidjEifSwicmVzcG9uc2VTdGF0
dXMiOnsibWV0YWRhdGEiOnt9LCJjb2RlIjoyMDB9LCJyZXF1ZXN0UmVjZWl2ZWRUaW1lc3RhbXAiOiIyMDI2LTAxLTAyVDAzOjA0
OjA1LjY3ODkwMVoiLCJzdGFnZVRpbWVzdGFtcCI6IjIwMjYtMDEtMDJUMDM6MDQ6MDUuNjkwMDAwWiIsImFubm90YXRpb25zIjp7
ImF1dGhvcml6YXRpb24uazhzLmlvL2RlY2lzaW9uIjoiYWxsb3ciLCJhdXRob3JpemF0aW9uLms4cy5pby9yZWFzb24iOiIifX17
ImtpbmQiOiJFdmVudCIsImFwaVZlcnNpb24iOiJhdWRpdC5rOHMuaW8vdjEiLCJsZXZlbCI6Ik1ldGFkYXRhIiwiYXVkaXRJRCI6
ImEzIiwic3RhZ2UiOiJSZXNwb25zZUNvbXBsZXRlIiwicmVxdWVzdFVSSSI6Ii9hcGkvdjEvbmFtZXNwYWNlcy9kZXYvc2VjcmV0
cy9kYiIsInZlcmIiOiJnZXQiLCJ1c2VyIjp7InVzZXJuYW1lIjoiYWxpY2UiLCJ1aWQiOiJ1MSIsImdyb3VwcyI6WyJkZXYiLCJz
eXN0ZW06YXV0aGVudGljYXRlZCJdfSwiaW1wZXJzb25hdGVkVXNlciI6eyJ1c2VybmFtZSI6ImJvYiJ9LCJzb3VyY2VJUHMiOlsi
MjAzLjAuMTEzLjciLCIxMC4wLjAuOSJdLCJ1c2VyQWdlbnQiOiJrdWJlY3RsL3YxLjMxIiwib2JqZWN0UmVmIjp7InJlc291cmNl
Ijoic2VjcmV0cyIsIm5hbWVzcGFjZSI6ImRldiIsIm5hbWUiOiJkYiIsImFwaVZlcnNpb24iOiJ2MSJ9LCJyZXNwb25zZVN0YXR1
cyI6eyJtZXRhZGF0YSI6e30sImNvZGUiOjIwMH0sInJlcXVlc3RSZWNlaXZlZFRpbWVzdGFtcCI6IjIwMjYtMDEtMDJUMDM6MDQ6
MDUuNjc4OTAxWiIsInN0YWdlVGltZXN0YW1wIjoiMjAyNi0wMS0wMlQwMzowNDowNS42OTAwMDBaIiwiYW5ub3RhdGlvbnMiOnsi
YXV0aG9yaXphdGlvbi5rOHMuaW8vZGVjaXNpb24iOiJhbGxvdyIsImF1dGhvcml6YXRpb24uazhzLmlvL3JlYXNvbiI6IiJ9fXsi
a2luZCI6IkV2ZW50IiwiYXBpVmVyc2lvbiI6ImF1ZGl0Lms4cy5pby92MSIsImxldmVsIjoiTWV0YWRhdGEiLCJhdWRpdElEIjoi
YTIiLCJzdGFnZSI6IlJlc3BvbnNlQ29tcGxldGUiLCJyZXF1ZXN0VVJJIjoiL2FwaS92MS9uYW1lc3BhY2VzL2Rldi9zZWNyZXRz
L2RiIiwidmVyYiI6ImdldCIsInVzZXIiOnsidXNlcm5hbWUiOiJhbGljZSIsInVp
--- result
{"auditID":"a1"}
{"auditID":"a3"}
--- stats
damaged

=== mixed: klog between lines
--- search
search * | stats count
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
I0102 03:04:05.690123       1 controller.go:60] Starting garbage collector controller
E0102 03:04:05.690123       1 a.go:1] "x" err="y"
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"count":"2"}
--- stats
klog: 2

=== mixed: a plain log goes over many lines later
--- search
search verb=get | table auditID
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{
  "kind": "Event",
  "apiVersion": "audit.k8s.io/v1",
  "level": "Metadata",
  "auditID": "a2",
  "stage": "ResponseComplete",
  "requestURI": "/api/v1/namespaces/dev/secrets/db",
  "verb": "get",
  "user": {
    "username": "alice",
    "uid": "u1",
    "groups": [
      "dev",
      "system:authenticated"
    ]
  },
  "impersonatedUser": {
    "username": "bob"
  },
  "sourceIPs": [
    "203.0.113.7",
    "10.0.0.9"
  ],
  "userAgent": "kubectl/v1.31",
  "objectRef": {
    "resource": "secrets",
    "namespace": "dev",
    "name": "db",
    "apiVersion": "v1"
  },
  "responseStatus": {
    "metadata": {},
    "code": 200
  },
  "requestReceivedTimestamp": "2026-01-02T03:04:05.678901Z",
  "stageTimestamp": "2026-01-02T03:04:05.690000Z",
  "annotations": {
    "authorization.k8s.io/decision": "allow",
    "authorization.k8s.io/reason": ""
  }
}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1"}
{"auditID":"a2"}
{"auditID":"a3"}

=== mixed: blank lines within an object over many lines
--- search
search verb=get | table auditID
--- events base64
ewoKICAia2luZCI6ICJFdmVudCIsCgogICJhcGlWZXJzaW9uIjogImF1ZGl0Lms4cy5pby92MSIsCgogICJsZXZlbCI6ICJNZXRh
ZGF0YSIsCgogICJhdWRpdElEIjogImExIiwKCiAgInN0YWdlIjogIlJlc3BvbnNlQ29tcGxldGUiLAoKICAicmVxdWVzdFVSSSI6
ICIvYXBpL3YxL25hbWVzcGFjZXMvZGV2L3NlY3JldHMvZGIiLAoKICAidmVyYiI6ICJnZXQiLAoKICAidXNlciI6IHsKCiAgICAi
dXNlcm5hbWUiOiAiYWxpY2UiLAoKICAgICJ1aWQiOiAidTEiLAoKICAgICJncm91cHMiOiBbCgogICAgICAiZGV2IiwKCiAgICAg
ICJzeXN0ZW06YXV0aGVudGljYXRlZCIKCiAgICBdCgogIH0sCgogICJpbXBlcnNvbmF0ZWRVc2VyIjogewoKICAgICJ1c2VybmFt
ZSI6ICJib2IiCgogIH0sCgogICJzb3VyY2VJUHMiOiBbCgogICAgIjIwMy4wLjExMy43IiwKCiAgICAiMTAuMC4wLjkiCgogIF0s
CgogICJ1c2VyQWdlbnQiOiAia3ViZWN0bC92MS4zMSIsCgogICJvYmplY3RSZWYiOiB7CgogICAgInJlc291cmNlIjogInNlY3Jl
dHMiLAoKICAgICJuYW1lc3BhY2UiOiAiZGV2IiwKCiAgICAibmFtZSI6ICJkYiIsCgogICAgImFwaVZlcnNpb24iOiAidjEiCgog
IH0sCgogICJyZXNwb25zZVN0YXR1cyI6IHsKCiAgICAibWV0YWRhdGEiOiB7fSwKCiAgICAiY29kZSI6IDIwMAoKICB9LAoKICAi
cmVxdWVzdFJlY2VpdmVkVGltZXN0YW1wIjogIjIwMjYtMDEtMDJUMDM6MDQ6MDUuNjc4OTAxWiIsCgogICJzdGFnZVRpbWVzdGFt
cCI6ICIyMDI2LTAxLTAyVDAzOjA0OjA1LjY5MDAwMFoiLAoKICAiYW5ub3RhdGlvbnMiOiB7CgogICAgImF1dGhvcml6YXRpb24u
azhzLmlvL2RlY2lzaW9uIjogImFsbG93IiwKCiAgICAiYXV0aG9yaXphdGlvbi5rOHMuaW8vcmVhc29uIjogIiIKCiAgfQoKfQo=
--- result
{"auditID":"a1"}

=== mixed: concatenated and over many lines
--- search
search verb=get | table auditID
--- events base64
ewogICJraW5kIjogIkV2ZW50IiwKICAiYXBpVmVyc2lvbiI6ICJhdWRpdC5rOHMuaW8vdjEiLAogICJsZXZlbCI6ICJNZXRhZGF0
YSIsCiAgImF1ZGl0SUQiOiAiYTEiLAogICJzdGFnZSI6ICJSZXNwb25zZUNvbXBsZXRlIiwKICAicmVxdWVzdFVSSSI6ICIvYXBp
L3YxL25hbWVzcGFjZXMvZGV2L3NlY3JldHMvZGIiLAogICJ2ZXJiIjogImdldCIsCiAgInVzZXIiOiB7CiAgICAidXNlcm5hbWUi
OiAiYWxpY2UiLAogICAgInVpZCI6ICJ1MSIsCiAgICAiZ3JvdXBzIjogWwogICAgICAiZGV2IiwKICAgICAgInN5c3RlbTphdXRo
ZW50aWNhdGVkIgogICAgXQogIH0sCiAgImltcGVyc29uYXRlZFVzZXIiOiB7CiAgICAidXNlcm5hbWUiOiAiYm9iIgogIH0sCiAg
InNvdXJjZUlQcyI6IFsKICAgICIyMDMuMC4xMTMuNyIsCiAgICAiMTAuMC4wLjkiCiAgXSwKICAidXNlckFnZW50IjogImt1YmVj
dGwvdjEuMzEiLAogICJvYmplY3RSZWYiOiB7CiAgICAicmVzb3VyY2UiOiAic2VjcmV0cyIsCiAgICAibmFtZXNwYWNlIjogImRl
diIsCiAgICAibmFtZSI6ICJkYiIsCiAgICAiYXBpVmVyc2lvbiI6ICJ2MSIKICB9LAogICJyZXNwb25zZVN0YXR1cyI6IHsKICAg
ICJtZXRhZGF0YSI6IHt9LAogICAgImNvZGUiOiAyMDAKICB9LAogICJyZXF1ZXN0UmVjZWl2ZWRUaW1lc3RhbXAiOiAiMjAyNi0w
MS0wMlQwMzowNDowNS42Nzg5MDFaIiwKICAic3RhZ2VUaW1lc3RhbXAiOiAiMjAyNi0wMS0wMlQwMzowNDowNS42OTAwMDBaIiwK
ICAiYW5ub3RhdGlvbnMiOiB7CiAgICAiYXV0aG9yaXphdGlvbi5rOHMuaW8vZGVjaXNpb24iOiAiYWxsb3ciLAogICAgImF1dGhv
cml6YXRpb24uazhzLmlvL3JlYXNvbiI6ICIiCiAgfQp9ewogICJraW5kIjogIkV2ZW50IiwKICAiYXBpVmVyc2lvbiI6ICJhdWRp
dC5rOHMuaW8vdjEiLAogICJsZXZlbCI6ICJNZXRhZGF0YSIsCiAgImF1ZGl0SUQiOiAiYTIiLAogICJzdGFnZSI6ICJSZXNwb25z
ZUNvbXBsZXRlIiwKICAicmVxdWVzdFVSSSI6ICIvYXBpL3YxL25hbWVzcGFjZXMvZGV2L3NlY3JldHMvZGIiLAogICJ2ZXJiIjog
ImdldCIsCiAgInVzZXIiOiB7CiAgICAidXNlcm5hbWUiOiAiYWxpY2UiLAogICAgInVpZCI6ICJ1MSIsCiAgICAiZ3JvdXBzIjog
WwogICAgICAiZGV2IiwKICAgICAgInN5c3RlbTphdXRoZW50aWNhdGVkIgogICAgXQogIH0sCiAgImltcGVyc29uYXRlZFVzZXIi
OiB7CiAgICAidXNlcm5hbWUiOiAiYm9iIgogIH0sCiAgInNvdXJjZUlQcyI6IFsKICAgICIyMDMuMC4xMTMuNyIsCiAgICAiMTAu
MC4wLjkiCiAgXSwKICAidXNlckFnZW50IjogImt1YmVjdGwvdjEuMzEiLAogICJvYmplY3RSZWYiOiB7CiAgICAicmVzb3VyY2Ui
OiAic2VjcmV0cyIsCiAgICAibmFtZXNwYWNlIjogImRldiIsCiAgICAibmFtZSI6ICJkYiIsCiAgICAiYXBpVmVyc2lvbiI6ICJ2
MSIKICB9LAogICJyZXNwb25zZVN0YXR1cyI6IHsKICAgICJtZXRhZGF0YSI6IHt9LAogICAgImNvZGUiOiAyMDAKICB9LAogICJy
ZXF1ZXN0UmVjZWl2ZWRUaW1lc3RhbXAiOiAiMjAyNi0wMS0wMlQwMzowNDowNS42Nzg5MDFaIiwKICAic3RhZ2VUaW1lc3RhbXAi
OiAiMjAyNi0wMS0wMlQwMzowNDowNS42OTAwMDBaIiwKICAiYW5ub3RhdGlvbnMiOiB7CiAgICAiYXV0aG9yaXphdGlvbi5rOHMu
aW8vZGVjaXNpb24iOiAiYWxsb3ciLAogICAgImF1dGhvcml6YXRpb24uazhzLmlvL3JlYXNvbiI6ICIiCiAgfQp9eyJraW5kIjoi
RXZlbnQiLCJhcGlWZXJzaW9uIjoiYXVkaXQuazhzLmlvL3YxIiwibGV2ZWwiOiJNZXRhZGF0YSIsImF1ZGl0SUQiOiJhMyIsInN0
YWdlIjoiUmVzcG9uc2VDb21wbGV0ZSIsInJlcXVlc3RVUkkiOiIvYXBpL3YxL25hbWVzcGFjZXMvZGV2L3NlY3JldHMvZGIiLCJ2
ZXJiIjoiZ2V0IiwidXNlciI6eyJ1c2VybmFtZSI6ImFsaWNlIiwidWlkIjoidTEiLCJncm91cHMiOlsiZGV2Iiwic3lzdGVtOmF1
dGhlbnRpY2F0ZWQiXX0sImltcGVyc29uYXRlZFVzZXIiOnsidXNlcm5hbWUiOiJib2IifSwic291cmNlSVBzIjpbIjIwMy4wLjEx
My43IiwiMTAuMC4wLjkiXSwidXNlckFnZW50Ijoia3ViZWN0bC92MS4zMSIsIm9iamVjdFJlZiI6eyJyZXNvdXJjZSI6InNlY3Jl
dHMiLCJuYW1lc3BhY2UiOiJkZXYiLCJuYW1lIjoiZGIiLCJhcGlWZXJzaW9uIjoidjEifSwicmVzcG9uc2VTdGF0dXMiOnsibWV0
YWRhdGEiOnt9LCJjb2RlIjoyMDB9LCJyZXF1ZXN0UmVjZWl2ZWRUaW1lc3RhbXAiOiIyMDI2LTAxLTAyVDAzOjA0OjA1LjY3ODkw
MVoiLCJzdGFnZVRpbWVzdGFtcCI6IjIwMjYtMDEtMDJUMDM6MDQ6MDUuNjkwMDAwWiIsImFubm90YXRpb25zIjp7ImF1dGhvcml6
YXRpb24uazhzLmlvL2RlY2lzaW9uIjoiYWxsb3ciLCJhdXRob3JpemF0aW9uLms4cy5pby9yZWFzb24iOiIifX0=
--- result
{"auditID":"a1"}
{"auditID":"a2"}
{"auditID":"a3"}

=== mixed: events keep their order and are told apart
--- search
search verb=get | streamstats count | table auditID count
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"EventList","items":[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a4","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a5","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","count":"1"}
{"auditID":"a2","count":"2"}
{"auditID":"a3","count":"3"}
{"auditID":"a4","count":"4"}
{"auditID":"a5","count":"5"}

=== mixed: newest first among events of one record
--- search
search verb=get | dedup verb | table auditID
--- events
{"kind":"EventList","items":[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a4","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a5","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]}
--- stats
results

=== look-alike: a message that holds other JSON stays
--- search
search id=1 | fillnull value=none a | table id a message
--- events
{"id":1,"message":"{\"a\":1}"}
--- result
{"id":"1","a":"none","message":"{\"a\":1}"}

=== look-alike: records of something else
--- search
search id=1 | table id records{}
--- events
{"records":[1,2],"id":1}
--- result
{"id":"1","records{}":["1","2"]}

=== look-alike: events of something else
--- search
search id=1 | table id events{}
--- events
{"events":["a","b"],"id":1}
--- result
{"id":"1","events{}":["a","b"]}

=== look-alike: event and host of something else
--- search
search id=1 | table id event
--- events
{"event":"login","host":"h","id":1}
--- result
{"id":"1","event":"login"}

=== look-alike: event and source alone, as text
--- search
search event=login | table event
--- events
{"event":"login","source":"h"}
--- result
{"event":"login"}

=== look-alike: items that are no list of events
--- search
search id=1 | table id items{}.a
--- events
{"items":[{"a":1},{"a":2}],"id":1}
--- result
{"id":"1","items{}.a":["1","2"]}

=== look-alike: an array of other things
--- search
search * | stats count values({}.a) as a
--- events
[{"a":1},{"a":2}]
--- stats
results

=== look-alike: a category and properties of something else
--- search
search * | stats count
--- events
{"category":"Administrative","properties":{"a":1},"id":1}
--- stats
results

=== hostile: wrong types where wrappers have others
--- search
search verb=get | table auditID
--- events
{"logEvents":{},"messageType":"DATA_MESSAGE"}
{"records":"x"}
{"awslogs":[]}
{"awslogs":{"data":5}}
{"resourceLogs":[[],1,{"scopeLogs":[{"logRecords":[5,{"body":[]}]}]}]}
{"kubernetes":{"audit":[]}}
{"result":{"_raw":5}}
{"event":[],"time":1}
{"data":{"protoPayload":"x"}}
{"protoPayload":5}
{"kind":"EventList","items":5}
{"log":5,"stream":"stdout"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}

=== hostile: no base64, no gzip, cut gzip
--- search
search verb=get | table auditID
--- events
{"awslogs":{"data":"%%%"}}
{"awslogs":{"data":"H4sIAAAA"}}
{"awslogs":{"data":"H4sIAAAAAAACA41TTY+bMBD9Lz4HMLCbbLhF3XSVw0pVku2hS7QyMEvdAKb+INpG/PeObZJI1R5qLtbM"}}
{"awslogs":{"data":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
--- stats
damaged

=== hostile: wrapped eight times
--- search
search auditID=a3 | table auditID
--- events
{"log":"{\"log\":\"{\\\"log\\\":\\\"{\\\\\\\"log\\\\\\\":\\\\\\\"{\\\\\\\\\\\\\\\"log\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\"{\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"log\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"{\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"log\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"{\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"log\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"{\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"kind\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"Event\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"apiVersion\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"audit.k8s.io/v1\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"level\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"Metadata\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"auditID\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"a1\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"stage\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"ResponseComplete\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"requestURI\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"/api/v1/namespaces/dev/secrets/db\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"verb\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"get\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"user\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":{\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"username\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"alice\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"uid\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"u1\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"groups\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":[\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"dev\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"system:authenticated\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"]},\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"impersonatedUser\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":{\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"username\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"bob\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"},\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"sourceIPs\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":[\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"203.0.113.7\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"10.0.0.9\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"],\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"userAgent\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"kubectl/v1.31\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"objectRef\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":{\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"resource\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"secrets\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"namespace\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"dev\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"name\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"db\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"apiVersion\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"v1\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"},\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"responseStatus\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":{\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"metadata\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":{},\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"code\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":200},\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"requestReceivedTimestamp\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"2026-01-02T03:04:05.678901Z\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"stageTimestamp\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"2026-01-02T03:04:05.690000Z\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"annotations\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":{\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"authorization.k8s.io/decision\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"allow\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"authorization.k8s.io/reason\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"}}\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"stream\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"stdout\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"}\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"stream\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"stdout\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"}\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"stream\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"stdout\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\\"}\\\\\\\\\\\\\\\",\\\\\\\\\\\\\\\"stream\\\\\\\\\\\\\\\":\\\\\\\\\\\\\\\"stdout\\\\\\\\\\\\\\\"}\\\\\\\",\\\\\\\"stream\\\\\\\":\\\\\\\"stdout\\\\\\\"}\\\",\\\"stream\\\":\\\"stdout\\\"}\",\"stream\":\"stdout\"}","stream":"stdout"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}

=== hostile: numbers beyond all bounds
--- search
search auditID=a1 | table auditID
--- events
{"logEvents":[{"timestamp":10000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}],"messageType":"DATA_MESSAGE"}
--- result
{"auditID":"a1"}

=== hostile: deep arrays over many lines
--- search
search verb=get | table auditID
--- events
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
[
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}

=== hostile: closing brackets alone
--- search
search verb=get | table auditID
--- events
]
}
},
]]]]
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a4","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
{"auditID":"a4"}

=== hostile: an open string over lines
--- search
search verb=get | table auditID
--- events
{"a":"b
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
c"}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a4","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
{"auditID":"a4"}

=== hostile: text that ends with a comma or bracket between events
--- search
search verb=get | table auditID
--- events
some text,
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
other text {
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a4","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
  indented text
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a5","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a3"}
{"auditID":"a4"}
{"auditID":"a5"}

=== hostile: one indented line does not change the others
--- search
search verb=get | table auditID
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
    at Foo.bar(Foo.java:1)
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a3","stage":"ResponseCo
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a4","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
I0102 03:04:05.690123       1 controller.go:60] Starting garbage collector controller
2026-01-02T03:04:05.690Z {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a5","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1"}
{"auditID":"a4"}
{"auditID":"a5"}

=== hostile: a NUL within a wrapper
--- search
search verb=get | table auditID
--- events base64
eyJ0aW1lIjoxNzY3MzIzMDQ1LjY5LCJob3N0IjoiY3AtMSIsInNvdXJjZSI6Imt1YmVybmV0ZXMiLCJzb3VyY2V0eXBlIjoia3Vi
ZTphcGlzZXJ2ZXI6YXVkaXQiLAAiaW5kZXgiOiJrOHMiLCJmaWVsZHMiOnsiazhzLmNsdXN0ZXIubmFtZSI6InByb2QifSwiZXZl
bnQiOnsia2luZCI6IkV2ZW50IiwiYXBpVmVyc2lvbiI6ImF1ZGl0Lms4cy5pby92MSIsImxldmVsIjoiTWV0YWRhdGEiLCJhdWRp
dElEIjoiYTEiLCJzdGFnZSI6IlJlc3BvbnNlQ29tcGxldGUiLCJyZXF1ZXN0VVJJIjoiL2FwaS92MS9uYW1lc3BhY2VzL2Rldi9z
ZWNyZXRzL2RiIiwidmVyYiI6ImdldCIsInVzZXIiOnsidXNlcm5hbWUiOiJhbGljZSIsInVpZCI6InUxIiwiZ3JvdXBzIjpbImRl
diIsInN5c3RlbTphdXRoZW50aWNhdGVkIl19LCJpbXBlcnNvbmF0ZWRVc2VyIjp7InVzZXJuYW1lIjoiYm9iIn0sInNvdXJjZUlQ
cyI6WyIyMDMuMC4xMTMuNyIsIjEwLjAuMC45Il0sInVzZXJBZ2VudCI6Imt1YmVjdGwvdjEuMzEiLCJvYmplY3RSZWYiOnsicmVz
b3VyY2UiOiJzZWNyZXRzIiwibmFtZXNwYWNlIjoiZGV2IiwibmFtZSI6ImRiIiwiYXBpVmVyc2lvbiI6InYxIn0sInJlc3BvbnNl
U3RhdHVzIjp7Im1ldGFkYXRhIjp7fSwiY29kZSI6MjAwfSwicmVxdWVzdFJlY2VpdmVkVGltZXN0YW1wIjoiMjAyNi0wMS0wMlQw
MzowNDowNS42Nzg5MDFaIiwic3RhZ2VUaW1lc3RhbXAiOiIyMDI2LTAxLTAyVDAzOjA0OjA1LjY5MDAwMFoiLCJhbm5vdGF0aW9u
cyI6eyJhdXRob3JpemF0aW9uLms4cy5pby9kZWNpc2lvbiI6ImFsbG93IiwiYXV0aG9yaXphdGlvbi5rOHMuaW8vcmVhc29uIjoi
In19fQp7ImtpbmQiOiJFdmVudCIsImFwaVZlcnNpb24iOiJhdWRpdC5rOHMuaW8vdjEiLCJsZXZlbCI6Ik1ldGFkYXRhIiwiYXVk
aXRJRCI6ImEzIiwic3RhZ2UiOiJSZXNwb25zZUNvbXBsZXRlIiwicmVxdWVzdFVSSSI6Ii9hcGkvdjEvbmFtZXNwYWNlcy9kZXYv
c2VjcmV0cy9kYiIsInZlcmIiOiJnZXQiLCJ1c2VyIjp7InVzZXJuYW1lIjoiYWxpY2UiLCJ1aWQiOiJ1MSIsImdyb3VwcyI6WyJk
ZXYiLCJzeXN0ZW06YXV0aGVudGljYXRlZCJdfSwiaW1wZXJzb25hdGVkVXNlciI6eyJ1c2VybmFtZSI6ImJvYiJ9LCJzb3VyY2VJ
UHMiOlsiMjAzLjAuMTEzLjciLCIxMC4wLjAuOSJdLCJ1c2VyQWdlbnQiOiJrdWJlY3RsL3YxLjMxIiwib2JqZWN0UmVmIjp7InJl
c291cmNlIjoic2VjcmV0cyIsIm5hbWVzcGFjZSI6ImRldiIsIm5hbWUiOiJkYiIsImFwaVZlcnNpb24iOiJ2MSJ9LCJyZXNwb25z
ZVN0YXR1cyI6eyJtZXRhZGF0YSI6e30sImNvZGUiOjIwMH0sInJlcXVlc3RSZWNlaXZlZFRpbWVzdGFtcCI6IjIwMjYtMDEtMDJU
MDM6MDQ6MDUuNjc4OTAxWiIsInN0YWdlVGltZXN0YW1wIjoiMjAyNi0wMS0wMlQwMzowNDowNS42OTAwMDBaIiwiYW5ub3RhdGlv
bnMiOnsiYXV0aG9yaXphdGlvbi5rOHMuaW8vZGVjaXNpb24iOiJhbGxvdyIsImF1dGhvcml6YXRpb24uazhzLmlvL3JlYXNvbiI6
IiJ9fQo=
--- result
{"auditID":"a3"}
--- stats
damaged

=== hostile: many keys in front of the payload
--- search
search verb=get | table auditID
--- events
{"k0":0,"k1":1,"k2":2,"k3":3,"k4":4,"k5":5,"k6":6,"k7":7,"k8":8,"k9":9,"k10":10,"k11":11,"k12":12,"k13":13,"k14":14,"k15":15,"k16":16,"k17":17,"k18":18,"k19":19,"k20":20,"k21":21,"k22":22,"k23":23,"k24":24,"k25":25,"k26":26,"k27":27,"k28":28,"k29":29,"k30":30,"k31":31,"k32":32,"k33":33,"k34":34,"k35":35,"k36":36,"k37":37,"k38":38,"k39":39,"k40":40,"k41":41,"k42":42,"k43":43,"k44":44,"k45":45,"k46":46,"k47":47,"k48":48,"k49":49,"k50":50,"k51":51,"k52":52,"k53":53,"k54":54,"k55":55,"k56":56,"k57":57,"k58":58,"k59":59,"k60":60,"k61":61,"k62":62,"k63":63,"k64":64,"k65":65,"k66":66,"k67":67,"k68":68,"k69":69,"k70":70,"k71":71,"k72":72,"k73":73,"k74":74,"k75":75,"k76":76,"k77":77,"k78":78,"k79":79,"k80":80,"k81":81,"k82":82,"k83":83,"k84":84,"k85":85,"k86":86,"k87":87,"k88":88,"k89":89,"k90":90,"k91":91,"k92":92,"k93":93,"k94":94,"k95":95,"k96":96,"k97":97,"k98":98,"k99":99,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","stream":"stdout"}
--- result
{"auditID":"a1"}

=== parts of container lines behind a line of another kind are joined
--- search
search verb=get | table verb auditID
--- events
I0102 03:04:05.690000       1 x.go:1] y
2026-01-02T03:04:05.690Z stdout P {"kind":"Event","auditID":"a1","stage":"Respo
2026-01-02T03:04:05.690Z stdout F nseComplete","verb":"get"}
--- result
{"verb":"get","auditID":"a1"}
--- stats
klog: 1 record

=== 22 a container's log: the last part of a line is empty, and so is a line
--- search
search * | table auditID verb
--- events escaped
2026-01-02T03:04:05.690Z stdout P {"kind":"Event","auditID":"a1","verb":\n
2026-01-02T03:04:05.690Z stdout P "get"}\n
2026-01-02T03:04:05.690Z stdout F \n
2026-01-02T03:04:05.690Z stdout F \n
2026-01-02T03:04:05.690Z stdout F {"kind":"Event","auditID":"a2","verb":"list"}\n
2026-01-02T03:04:05.690Z stdout P {"kind":"Event","auditID":"a3"}\n
2026-01-02T03:04:05.690Z stdout F\n
--- result
{"auditID":"a1","verb":"get"}
{"auditID":"a2","verb":"list"}
{"auditID":"a3"}

=== sorted events beside wrapped ones that spell a wanted text in escapes
--- search
search verb=deal | table auditID
--- events
{"annotations":{"authorization.k8s.io/decision":"allow","x":"}\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a1","kind":"Event","level":"Metadata","objectRef":{"resource":"pods"},"stage":"ResponseComplete","verb":"deal"}
{"annotations":{"authorization.k8s.io/decision":"allow","x":"}\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a2","kind":"Event","level":"Metadata","objectRef":{"resource":"pods"},"stage":"ResponseComplete","verb":"get"}
{"log":"{\"kind\":\"Event\",\"auditID\":\"a3\",\"verb\":\"\u005cu0064\u005cu0065\u005cu0061\u005cu006c\"}","stream":"stdout"}
{"annotations":{"authorization.k8s.io/decision":"allow","x":"}\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a4","kind":"Event","level":"Metadata","objectRef":{"resource":"pods"},"stage":"ResponseComplete","verb":"get"}{"log":"{\"kind\":\"Event\",\"auditID\":\"a5\",\"verb\":\"\u005cu0064\u005cu0065\u005cu0061\u005cu006c\"}","stream":"stdout"}
--- result
{"auditID":"a1"}
{"auditID":"a3"}
{"auditID":"a5"}

=== sorted events alone
--- search
search verb=deal | table auditID
--- events
{"annotations":{"authorization.k8s.io/decision":"allow","x":"}\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a1","kind":"Event","level":"Metadata","objectRef":{"resource":"pods"},"stage":"ResponseComplete","verb":"get"}
{"apiVersion":"audit.k8s.io/v1","auditID":"a2","kind":"Event","level":"Metadata","objectRef":{"resource":"pods"},"stage":"ResponseComplete","verb":"deal"}
{"annotations":{"authorization.k8s.io/decision":"allow","x":{"y":[{}]}},"apiVersion":"audit.k8s.io/v1","auditID":"a3","kind":"Event","level":"Metadata","objectRef":{"resource":"pods"},"stage":"ResponseComplete","verb":"deal"}
--- result
{"auditID":"a2"}
{"auditID":"a3"}

=== a wrapped event behind a sorted one on its line
--- search
search verb=deal | table auditID
--- events
{"annotations":{"authorization.k8s.io/decision":"allow","x":"}\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a2","kind":"Event","level":"Metadata","objectRef":{"resource":"pods"},"stage":"ResponseComplete","verb":"get"}
{"annotations":{"authorization.k8s.io/decision":"allow","x":"}\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a4","kind":"Event","level":"Metadata","objectRef":{"resource":"pods"},"stage":"ResponseComplete","verb":"get"}{"log":"{\"kind\":\"Event\",\"auditID\":\"a5\",\"verb\":\"\u005cu0064\u005cu0065\u005cu0061\u005cu006c\"}","stream":"stdout"}
--- result
{"auditID":"a5"}

=== 5 AKS: long texts with one event, two, and one that is cut or has other text behind it
--- search
search * | table auditID verb
--- events
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","resourceId":"/S","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"verb\":\"get\",\"objectRef\":{\"resource\":\"pods\"},\"annotations\":{\"p\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}}","pod":"p"}}
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","resourceId":"/S","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"verb\":\"get\",\"objectRef\":{\"resource\":\"pods\"},\"annotations\":{\"p\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}}{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a3\",\"stage\":\"ResponseComplete\",\"verb\":\"list\",\"objectRef\":{\"resource\":\"pods\"},\"annotations\":{\"p\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}}","pod":"p"}}
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","resourceId":"/S","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a4\",\"stage\":\"ResponseComplete\",\"verb\":\"get\",\"objectRef\":{\"resource\":\"pods\"},\"annotations\":{\"p\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}}\n{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a5\",\"stage\":\"ResponseComplete\",\"verb\":\"list\",\"objectRef\":{\"resource\":\"pods\"},\"annotations\":{\"p\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}}\n","pod":"p"}}
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","resourceId":"/S","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a6\",\"stage\":\"ResponseComplete\",\"verb\":\"get\",\"objectRef\":{\"resource\":\"pods\"},\"annotations\":{\"p\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx","pod":"p"}}
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","resourceId":"/S","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a7\",\"stage\":\"ResponseComplete\",\"verb\":\"get\",\"objectRef\":{\"resource\":\"pods\"},\"annotations\":{\"p\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}} x","pod":"p"}}
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","resourceId":"/S","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a8\",\"stage\":\"ResponseComplete\",\"verb\":\"get\",\"objectRef\":{\"resource\":\"pods\"},\"annotations\":{\"p\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\",\"q\":\"}{\\\"a\\\":1\"}}","pod":"p"}}
--- result
{"auditID":"a1","verb":"get"}
{"auditID":"a2","verb":"get"}
{"auditID":"a3","verb":"list"}
{"auditID":"a4","verb":"get"}
{"auditID":"a5","verb":"list"}
{}
{}
{"auditID":"a8","verb":"get"}

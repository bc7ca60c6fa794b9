# The shapes in which audit events arrive (scan/envelope.h): the same two events through every
# wrapper give the same rows to one and the same search. `kspl run` recognises each record by itself.

=== shape 1: one event a line
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 2: an EventList
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"kind":"EventList","apiVersion":"audit.k8s.io/v1","metadata":{},"items":[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 2: items of an EventList need no kind and apiVersion
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"kind":"EventList","apiVersion":"audit.k8s.io/v1","metadata":{},"items":[{"level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 2: an EventList whose keys are sorted
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"apiVersion":"audit.k8s.io/v1","items":[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}],"kind":"EventList","metadata":{}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 2: an EventList as jq prints it
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{
  "kind": "EventList",
  "apiVersion": "audit.k8s.io/v1",
  "metadata": {},
  "items": [
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
    },
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
  ]
}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 2: two EventLists as jq prints them
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{
  "kind": "EventList",
  "apiVersion": "audit.k8s.io/v1",
  "metadata": {},
  "items": [
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
  ]
}
{
  "kind": "EventList",
  "apiVersion": "audit.k8s.io/v1",
  "metadata": {},
  "items": [
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
  ]
}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 2: events as jq prints them
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
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
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 2: indented by four blanks, with CRLF
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events base64
ew0KICAgICJraW5kIjogIkV2ZW50IiwNCiAgICAiYXBpVmVyc2lvbiI6ICJhdWRpdC5rOHMuaW8vdjEiLA0KICAgICJsZXZlbCI6
ICJNZXRhZGF0YSIsDQogICAgImF1ZGl0SUQiOiAiYTEiLA0KICAgICJzdGFnZSI6ICJSZXNwb25zZUNvbXBsZXRlIiwNCiAgICAi
cmVxdWVzdFVSSSI6ICIvYXBpL3YxL25hbWVzcGFjZXMvZGV2L3NlY3JldHMvZGIiLA0KICAgICJ2ZXJiIjogImdldCIsDQogICAg
InVzZXIiOiB7DQogICAgICAgICJ1c2VybmFtZSI6ICJhbGljZSIsDQogICAgICAgICJ1aWQiOiAidTEiLA0KICAgICAgICAiZ3Jv
dXBzIjogWw0KICAgICAgICAgICAgImRldiIsDQogICAgICAgICAgICAic3lzdGVtOmF1dGhlbnRpY2F0ZWQiDQogICAgICAgIF0N
CiAgICB9LA0KICAgICJpbXBlcnNvbmF0ZWRVc2VyIjogew0KICAgICAgICAidXNlcm5hbWUiOiAiYm9iIg0KICAgIH0sDQogICAg
InNvdXJjZUlQcyI6IFsNCiAgICAgICAgIjIwMy4wLjExMy43IiwNCiAgICAgICAgIjEwLjAuMC45Ig0KICAgIF0sDQogICAgInVz
ZXJBZ2VudCI6ICJrdWJlY3RsL3YxLjMxIiwNCiAgICAib2JqZWN0UmVmIjogew0KICAgICAgICAicmVzb3VyY2UiOiAic2VjcmV0
cyIsDQogICAgICAgICJuYW1lc3BhY2UiOiAiZGV2IiwNCiAgICAgICAgIm5hbWUiOiAiZGIiLA0KICAgICAgICAiYXBpVmVyc2lv
biI6ICJ2MSINCiAgICB9LA0KICAgICJyZXNwb25zZVN0YXR1cyI6IHsNCiAgICAgICAgIm1ldGFkYXRhIjoge30sDQogICAgICAg
ICJjb2RlIjogMjAwDQogICAgfSwNCiAgICAicmVxdWVzdFJlY2VpdmVkVGltZXN0YW1wIjogIjIwMjYtMDEtMDJUMDM6MDQ6MDUu
Njc4OTAxWiIsDQogICAgInN0YWdlVGltZXN0YW1wIjogIjIwMjYtMDEtMDJUMDM6MDQ6MDUuNjkwMDAwWiIsDQogICAgImFubm90
YXRpb25zIjogew0KICAgICAgICAiYXV0aG9yaXphdGlvbi5rOHMuaW8vZGVjaXNpb24iOiAiYWxsb3ciLA0KICAgICAgICAiYXV0
aG9yaXphdGlvbi5rOHMuaW8vcmVhc29uIjogIiINCiAgICB9DQp9DQp7DQogICAgImtpbmQiOiAiRXZlbnQiLA0KICAgICJhcGlW
ZXJzaW9uIjogImF1ZGl0Lms4cy5pby92MSIsDQogICAgImxldmVsIjogIk1ldGFkYXRhIiwNCiAgICAiYXVkaXRJRCI6ICJhMiIs
DQogICAgInN0YWdlIjogIlJlc3BvbnNlQ29tcGxldGUiLA0KICAgICJyZXF1ZXN0VVJJIjogIi9hcGkvdjEvbmFtZXNwYWNlcy9k
ZXYvc2VjcmV0cy9kYiIsDQogICAgInZlcmIiOiAiZ2V0IiwNCiAgICAidXNlciI6IHsNCiAgICAgICAgInVzZXJuYW1lIjogImFs
aWNlIiwNCiAgICAgICAgInVpZCI6ICJ1MSIsDQogICAgICAgICJncm91cHMiOiBbDQogICAgICAgICAgICAiZGV2IiwNCiAgICAg
ICAgICAgICJzeXN0ZW06YXV0aGVudGljYXRlZCINCiAgICAgICAgXQ0KICAgIH0sDQogICAgImltcGVyc29uYXRlZFVzZXIiOiB7
DQogICAgICAgICJ1c2VybmFtZSI6ICJib2IiDQogICAgfSwNCiAgICAic291cmNlSVBzIjogWw0KICAgICAgICAiMjAzLjAuMTEz
LjciLA0KICAgICAgICAiMTAuMC4wLjkiDQogICAgXSwNCiAgICAidXNlckFnZW50IjogImt1YmVjdGwvdjEuMzEiLA0KICAgICJv
YmplY3RSZWYiOiB7DQogICAgICAgICJyZXNvdXJjZSI6ICJzZWNyZXRzIiwNCiAgICAgICAgIm5hbWVzcGFjZSI6ICJkZXYiLA0K
ICAgICAgICAibmFtZSI6ICJkYiIsDQogICAgICAgICJhcGlWZXJzaW9uIjogInYxIg0KICAgIH0sDQogICAgInJlc3BvbnNlU3Rh
dHVzIjogew0KICAgICAgICAibWV0YWRhdGEiOiB7fSwNCiAgICAgICAgImNvZGUiOiAyMDANCiAgICB9LA0KICAgICJyZXF1ZXN0
UmVjZWl2ZWRUaW1lc3RhbXAiOiAiMjAyNi0wMS0wMlQwMzowNDowNS42Nzg5MDFaIiwNCiAgICAic3RhZ2VUaW1lc3RhbXAiOiAi
MjAyNi0wMS0wMlQwMzowNDowNS42OTAwMDBaIiwNCiAgICAiYW5ub3RhdGlvbnMiOiB7DQogICAgICAgICJhdXRob3JpemF0aW9u
Lms4cy5pby9kZWNpc2lvbiI6ICJhbGxvdyIsDQogICAgICAgICJhdXRob3JpemF0aW9uLms4cy5pby9yZWFzb24iOiAiIg0KICAg
IH0NCn0NCg==
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 2: a bare array
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 2: a bare array as jq prints it
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
[
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
  },
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
]
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 2: a bare array with an event a line
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
[
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
]
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 2: a bare array, brackets on the lines of the events
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 3: a CloudWatch export task: a time in front of each event
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
2026-01-02T03:04:05.690Z {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
2026-01-02T03:04:05.690Z {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 3: its file of the write test is no event
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
Permission Check Successful
2026-01-02T03:04:05.690Z {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
2026-01-02T03:04:05.690Z {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 4: a CloudWatch subscription record
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"},{"id":"38","timestamp":1767323045691,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}]}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 4: records one behind the other without a newline
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events base64
eyJtZXNzYWdlVHlwZSI6IkRBVEFfTUVTU0FHRSIsIm93bmVyIjoiMTExMTIyMjIzMzMzIiwibG9nR3JvdXAiOiIvYXdzL2Vrcy9w
cm9kL2NsdXN0ZXIiLCJsb2dTdHJlYW0iOiJrdWJlLWFwaXNlcnZlci1hdWRpdC0wYTFiIiwic3Vic2NyaXB0aW9uRmlsdGVycyI6
WyJmIl0sImxvZ0V2ZW50cyI6W3siaWQiOiIzNyIsInRpbWVzdGFtcCI6MTc2NzMyMzA0NTY5MCwibWVzc2FnZSI6IntcImtpbmRc
IjpcIkV2ZW50XCIsXCJhcGlWZXJzaW9uXCI6XCJhdWRpdC5rOHMuaW8vdjFcIixcImxldmVsXCI6XCJNZXRhZGF0YVwiLFwiYXVk
aXRJRFwiOlwiYTFcIixcInN0YWdlXCI6XCJSZXNwb25zZUNvbXBsZXRlXCIsXCJyZXF1ZXN0VVJJXCI6XCIvYXBpL3YxL25hbWVz
cGFjZXMvZGV2L3NlY3JldHMvZGJcIixcInZlcmJcIjpcImdldFwiLFwidXNlclwiOntcInVzZXJuYW1lXCI6XCJhbGljZVwiLFwi
dWlkXCI6XCJ1MVwiLFwiZ3JvdXBzXCI6W1wiZGV2XCIsXCJzeXN0ZW06YXV0aGVudGljYXRlZFwiXX0sXCJpbXBlcnNvbmF0ZWRV
c2VyXCI6e1widXNlcm5hbWVcIjpcImJvYlwifSxcInNvdXJjZUlQc1wiOltcIjIwMy4wLjExMy43XCIsXCIxMC4wLjAuOVwiXSxc
InVzZXJBZ2VudFwiOlwia3ViZWN0bC92MS4zMVwiLFwib2JqZWN0UmVmXCI6e1wicmVzb3VyY2VcIjpcInNlY3JldHNcIixcIm5h
bWVzcGFjZVwiOlwiZGV2XCIsXCJuYW1lXCI6XCJkYlwiLFwiYXBpVmVyc2lvblwiOlwidjFcIn0sXCJyZXNwb25zZVN0YXR1c1wi
OntcIm1ldGFkYXRhXCI6e30sXCJjb2RlXCI6MjAwfSxcInJlcXVlc3RSZWNlaXZlZFRpbWVzdGFtcFwiOlwiMjAyNi0wMS0wMlQw
MzowNDowNS42Nzg5MDFaXCIsXCJzdGFnZVRpbWVzdGFtcFwiOlwiMjAyNi0wMS0wMlQwMzowNDowNS42OTAwMDBaXCIsXCJhbm5v
dGF0aW9uc1wiOntcImF1dGhvcml6YXRpb24uazhzLmlvL2RlY2lzaW9uXCI6XCJhbGxvd1wiLFwiYXV0aG9yaXphdGlvbi5rOHMu
aW8vcmVhc29uXCI6XCJcIn19In1dfXsibWVzc2FnZVR5cGUiOiJDT05UUk9MX01FU1NBR0UiLCJvd25lciI6IkNsb3Vkd2F0Y2hM
b2dzIiwibG9nR3JvdXAiOiIiLCJsb2dTdHJlYW0iOiIiLCJzdWJzY3JpcHRpb25GaWx0ZXJzIjpbXSwibG9nRXZlbnRzIjpbeyJp
ZCI6IiIsInRpbWVzdGFtcCI6MTc2NzMyMzA0NTY5MCwibWVzc2FnZSI6IkNXTCBDT05UUk9MIE1FU1NBR0U6IENoZWNraW5nIGhl
YWx0aCBvZiBkZXN0aW5hdGlvbiBGaXJlaG9zZS4ifV19eyJtZXNzYWdlVHlwZSI6IkRBVEFfTUVTU0FHRSIsIm93bmVyIjoiMTEx
MTIyMjIzMzMzIiwibG9nR3JvdXAiOiIvYXdzL2Vrcy9wcm9kL2NsdXN0ZXIiLCJsb2dTdHJlYW0iOiJrdWJlLWFwaXNlcnZlci1h
dWRpdC0wYTFiIiwic3Vic2NyaXB0aW9uRmlsdGVycyI6WyJmIl0sImxvZ0V2ZW50cyI6W3siaWQiOiIzNyIsInRpbWVzdGFtcCI6
MTc2NzMyMzA0NTY5MCwibWVzc2FnZSI6IntcImtpbmRcIjpcIkV2ZW50XCIsXCJhcGlWZXJzaW9uXCI6XCJhdWRpdC5rOHMuaW8v
djFcIixcImxldmVsXCI6XCJNZXRhZGF0YVwiLFwiYXVkaXRJRFwiOlwiYTJcIixcInN0YWdlXCI6XCJSZXNwb25zZUNvbXBsZXRl
XCIsXCJyZXF1ZXN0VVJJXCI6XCIvYXBpL3YxL25hbWVzcGFjZXMvZGV2L3NlY3JldHMvZGJcIixcInZlcmJcIjpcImdldFwiLFwi
dXNlclwiOntcInVzZXJuYW1lXCI6XCJhbGljZVwiLFwidWlkXCI6XCJ1MVwiLFwiZ3JvdXBzXCI6W1wiZGV2XCIsXCJzeXN0ZW06
YXV0aGVudGljYXRlZFwiXX0sXCJpbXBlcnNvbmF0ZWRVc2VyXCI6e1widXNlcm5hbWVcIjpcImJvYlwifSxcInNvdXJjZUlQc1wi
OltcIjIwMy4wLjExMy43XCIsXCIxMC4wLjAuOVwiXSxcInVzZXJBZ2VudFwiOlwia3ViZWN0bC92MS4zMVwiLFwib2JqZWN0UmVm
XCI6e1wicmVzb3VyY2VcIjpcInNlY3JldHNcIixcIm5hbWVzcGFjZVwiOlwiZGV2XCIsXCJuYW1lXCI6XCJkYlwiLFwiYXBpVmVy
c2lvblwiOlwidjFcIn0sXCJyZXNwb25zZVN0YXR1c1wiOntcIm1ldGFkYXRhXCI6e30sXCJjb2RlXCI6MjAwfSxcInJlcXVlc3RS
ZWNlaXZlZFRpbWVzdGFtcFwiOlwiMjAyNi0wMS0wMlQwMzowNDowNS42Nzg5MDFaXCIsXCJzdGFnZVRpbWVzdGFtcFwiOlwiMjAy
Ni0wMS0wMlQwMzowNDowNS42OTAwMDBaXCIsXCJhbm5vdGF0aW9uc1wiOntcImF1dGhvcml6YXRpb24uazhzLmlvL2RlY2lzaW9u
XCI6XCJhbGxvd1wiLFwiYXV0aG9yaXphdGlvbi5rOHMuaW8vcmVhc29uXCI6XCJcIn19In1dfQ==
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 4: packed by gzip
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events base64
H4sIAAAAAAACA+1TTW+bQBD9L3u2YYHEjrlZjRv5EKmynR4arGiBCd0aWLofRCnyf+/sLralKoeqt0peLmjmzZs3XwNpQClWwe69
A5KS++Vu+fK42m6XDysyIeKtBYnmCF+ML8GH5lpUD1KYDj0he1MhHFTYSVGGRW2UxggH2WoJrEHMweQwZR1XIHuQU2ZKrqeURTni
lMlVIXmnuWg/8xqDFUmfySvZO45VD622loHwEqmSOcZojqI1azB/NJ/NkzihN7ezBZ2cikHgkJEDb8uMpBlxJBmZZARFfMUMmMs5
nJLgcKcCLsI+cpAaeqid9xE0K5lmPtJC1/c+zCNRQgXOsAHViVbBJ9F0NWhwbgk/Dcp82qwdJsTcmCNsGYrsWAEqLKEPFRQSNP7n
Lgj7kzt4BV6xwaahYfB/NthLqHnh0xjuizReVGXnotDynBHk90LfcShNyoz+jo3gBdOAMfsjunjTYT9Ea01PH6fKBSqyWCWMLGD9
ZWSPaRLQIIqSYO6yRDSw3wKZR93LyvUdOewGFLrG+oPE6xT5D7Rs4NVnlODZHXrsicOd2+U8p4rO4sa2/TFXO8qjG4Gfy1YzbZTP
1Jynmg4WU4jSUsWUHi9D20ABvIdyd9o0RxvTeDal0ZTGO5qk9Calt8Fsfreg0bfLQvxFyILi8yGsbQWKQ+GjPDskIfkvZzutZgkF
vyxtXYu3cSc/wOLNqRGJTTiS4/44XI/8H448vh759cj/nyP/DW76ub/KBwAA
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 4: packed twice
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events base64
H4sIAAAAAAACA5Pv5mAAASbm3mDf/tkGAn/17dgNNszO2eF6t2TqYa/QSW8Xem8xMvC+y7Dsn8Ittz/f+3IneVyVy9K7dmb293np
bcaZjpphh/8tZp808fjVuq/f9tx7G+afbaT86ErjkYIe9YOTHx0sUH6lrunTP7NjbgiLu+jXoJDAmxJLNx5yLItiyhYsNmFlWfOc
6wmDUcKyR1YLdPQElvss9DpZfdb1+1TziDUe37zunTxYuIb9xZbeOZzrJ2jFJvQ+y4jaLPb18dGaiWqae3fP13/55pMEy7zioiex
UyfrqPepqG+es6Dz/YqGKL2Hc1qOs4sWCfJubDYxcHi86fyCyKMmn6eK7ar8kirXKZZV0Ki7Iq6Ea1/HtnyHZm/vH7kXnp0ue2wg
mLXY7Yqhyc3NQiEhBwU0NVQz9oiv4/gdbFHBe2/jwWWJD97kb7sRnVHxMpXne7/JvZDc54sMPs0SfvLdzb5AI/dYz7/O3geqlxtM
2wWD97zdKL9o88Lp55dyNfbphHEqe9+omX1DeFabSc9jkxiLqTPavkUrfX5SHbp7n3L73YYg8x//DL7auX7kVo6u+N4lZLPb2d+2
cEf27phnnxat3rky9/+Zq31FJcofim9mLuv95PW2dNXNm0legZGrWi59NNuiO+UA+4pv032Lt3D6PmPsZZ71JnPWxd0999o/Hz08
6Zh9HvdHeVXvruPTN6wTzuDr9f/2ZkLLk/qYN5tmiU75s22Lr7LfZb+6pqP1fr4eOYc8jh3+IZ5g0Gz6lJmBQX7EJpNO7oWtUjEJ
3KvE5zbpL3orfeHBJaE66S0/N9218Gm5tUKwlMf32xoW0VADFy4vTqn3rdqH/onwxTWX52zIlLD4PVv3m5hUXJXk4b/Kvdvjb+/U
6NnzjOXn3ov8Ml6zDRfXJylXnDRJOJt4RCS/+k37i5wXT4tXOi1Q7g49dELI7L7at5ZliryPLXjF/VSXLfw77YTNz7ir696fSDRf
cIV3n73PXv/AP4dOiN3bu4jl/LsLwf4y727pTd+550VWXtZt++Kti2XucvyJKZuVuXhPUPXcrLJtM4JCpmktLNnDm8ut+oFx1d/U
yzK5TpMrHR43qFXPSvuit/j7w5qPG5Z87L/t9Mf95KRHH1XXvGaZ5fx4sq21iuJPefHda9JYVffr5l7uuLxl8vyEj/ODhYVmG0z6
aPCPteDaG01QOgEAKZS3Rk8EAAA=
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 4: keys sorted
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"logEvents":[{"id":"37","message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","timestamp":1767323045690},{"id":"38","message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","timestamp":1767323045691}],"logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","messageType":"DATA_MESSAGE","owner":"111122223333","subscriptionFilters":["f"]}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 4: as a Lambda function gets it
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"awslogs":{"data":"H4sIAAAAAAACA+1TS2+bQBD+L3u2YYHED25W40Y+RKpsp4cGq1pgQrYGlu4DK7X83zu7i22pSqWeKkXKckEz33zzzetIGlCKVbB97YCk5G6xXXx/WG42i/slGRFxaEGiOcIX40vwobkW1b0UpkNPyA4qhL0KOynKsKiN0hjhIBstgTWI2ZscxqzjCmQPcsxMyfWYsihHnDK5KiTvNBftZ15jsCLpE3kmO8ex7KHV1nIkvESqZIoxmqNozRrMH00n0yRO6M3tZE5H52IQeMzInrdlRtKMOJKMjDKCIr5iBszlHE5JsJ+pgIuwjxykhh5q530AzUqmmY+00NWdD/NIlFCBM6xBdaJV8Ek0XQ0anFvCT4MyH9crhwkxN+YIW4YiO1aACkvoQwWFBI3/uQvC/uQOXoFXbLBpaDj6PxvsJdS88GkM90UaL6qyc1FoecoI8nuhrziUJmVGv2AjeME0YMzuhC7edNgP0VrT49upcoGKLFYJIwtYfRnYY5oENIiiJJi6LBEN7DdH5kH3onJ9Rw67AYWusf4g8TpF/gMta3j2GSV4doceeuJwl3Y5z7mii7ihbX/M1Y7y5Ebg57LRTBvlMzWXqaZHiylEaaliSk/Xoa2hAN5DuT1vmqONaTwZ02hM4y1NUnqT0ttgMp3NafTtuhD/EDKn+HwIa1uB4lD4IM8OSUj+y9nOq1lCwa9LW9fiMOzkG1i8OTUgsQkn7MP5dGZ/P53ov51O/HE6H6fzXk5nd/oNN8lwoCAHAAA="}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 5: aws logs filter-log-events
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"events":[{"logStreamName":"kube-apiserver-audit-0a1b","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","ingestionTime":1,"eventId":"0"},{"logStreamName":"kube-apiserver-audit-0a1b","timestamp":1767323045691,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","ingestionTime":1,"eventId":"1"}],"searchedLogStreams":[],"nextToken":"t"}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 5: the same over many lines
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{
    "events": [
        {
            "logStreamName": "kube-apiserver-audit-0a1b",
            "timestamp": 1767323045690,
            "message": "{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}",
            "ingestionTime": 1,
            "eventId": "0"
        },
        {
            "logStreamName": "kube-apiserver-audit-0a1b",
            "timestamp": 1767323045691,
            "message": "{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}",
            "ingestionTime": 1,
            "eventId": "1"
        }
    ],
    "searchedLogStreams": [],
    "nextToken": "t"
}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 6: EKS by Splunk's add-on is the event itself
--- search
search sourcetype=aws:cloudwatchlogs:eks verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- options
sourcetype=aws:cloudwatchlogs:eks
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 7: AKS through an Event Hub
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"records":[{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}]}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 7: the log as an object
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"records":[{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},"stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},"stream":"stdout","pod":"kube-apiserver-66-h"}}]}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 7: kube-audit-admin
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"records":[{"time":"2026-01-02T03:04:05Z","category":"kube-audit-admin","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit-admin","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","stream":"stdout","pod":"kube-apiserver-66-h"}}]}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 7: other categories give no event
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"records":[{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"guard","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"I0102 03:04:05.690123       1 controller.go:60] Starting garbage collector controller\n","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-controller-manager","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"I0102 03:04:05.690123       1 controller.go:60] Starting garbage collector controller","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"cluster-autoscaler","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"a\":1}","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}]}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 8: AKS in a storage account, a record a line
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 9: AzureDiagnostics
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"TimeGenerated":"2026-01-02T03:04:05Z","Category":"kube-audit","log_s":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","pod_s":"kube-apiserver-66-h","stream_s":"stdout","Type":"AzureDiagnostics","_ResourceId":"/subscriptions/0b1f/resourcegroups/rg/providers/microsoft.containerservice/managedclusters/prod"}
{"TimeGenerated":"2026-01-02T03:04:05Z","Category":"kube-audit","log_s":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","pod_s":"kube-apiserver-66-h","stream_s":"stdout","Type":"AzureDiagnostics","_ResourceId":"/subscriptions/0b1f/resourcegroups/rg/providers/microsoft.containerservice/managedclusters/prod"}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 9: AKSAudit is an event of its own sourcetype
--- search
search sourcetype=azure:aks:audit | table AuditId Verb ObjectRef.resource User.username SourceIps{} RequestObject
--- events
{"TimeGenerated":"2026-01-02T03:04:05Z","AuditId":"a1","Stage":"ResponseComplete","Verb":"get","ObjectRef":{"resource":"secrets","namespace":"dev","name":"db"},"User":{"username":"alice"},"SourceIps":["203.0.113.7"],"RequestObject":"skipped-too-big-size-object","Type":"AKSAudit"}
--- result
{"AuditId":"a1","Verb":"get","ObjectRef.resource":"secrets","User.username":"alice","SourceIps{}":"203.0.113.7","RequestObject":"skipped-too-big-size-object"}

=== shape 10: a rule for AKS in Splunk runs as it is written
--- search
search category=kube-audit | spath input=properties.log | search verb=get | table auditID user.username category
--- events
{"records":[{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"guard","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"I0102 03:04:05.690123       1 controller.go:60] Starting garbage collector controller","stream":"stdout","pod":"kube-apiserver-66-h"}}]}
--- result
{"auditID":"a1","user.username":"alice","category":"kube-audit"}

=== shape 11: GKE is an event of its own sourcetype
--- search
search sourcetype="google:gcp:cloudaudit" protoPayload.methodName="*.secrets.get" | table protoPayload.authenticationInfo.principalEmail protoPayload.resourceName
--- events
{"insertId":"x","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.690Z","receiveTimestamp":"2026-01-02T03:04:06Z","severity":"NOTICE","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"labels":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""},"operation":{"id":"x","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.get","resourceName":"core/v1/namespaces/dev/secrets/db","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31"},"authorizationInfo":[{"granted":true,"permission":"io.k8s.core.v1.secrets.get","resource":"core/v1/namespaces/dev/secrets/db"}],"request":{},"response":{},"status":{"code":0}}}
--- result
{"protoPayload.authenticationInfo.principalEmail":"alice@example.com","protoPayload.resourceName":"core/v1/namespaces/dev/secrets/db"}

=== shape 11: as gcloud logging read prints it
--- search
search sourcetype="google:gcp:cloudaudit" protoPayload.methodName="*.secrets.get" | stats count
--- events
[
  {
    "insertId": "x",
    "logName": "projects/p/logs/cloudaudit.googleapis.com%2Factivity",
    "timestamp": "2026-01-02T03:04:05.690Z",
    "receiveTimestamp": "2026-01-02T03:04:06Z",
    "severity": "NOTICE",
    "resource": {
      "type": "k8s_cluster",
      "labels": {
        "cluster_name": "prod",
        "location": "europe-west1",
        "project_id": "p"
      }
    },
    "labels": {
      "authorization.k8s.io/decision": "allow",
      "authorization.k8s.io/reason": ""
    },
    "operation": {
      "id": "x",
      "producer": "k8s.io",
      "first": true,
      "last": true
    },
    "protoPayload": {
      "@type": "type.googleapis.com/google.cloud.audit.AuditLog",
      "serviceName": "k8s.io",
      "methodName": "io.k8s.core.v1.secrets.get",
      "resourceName": "core/v1/namespaces/dev/secrets/db",
      "authenticationInfo": {
        "principalEmail": "alice@example.com"
      },
      "requestMetadata": {
        "callerIp": "203.0.113.7",
        "callerSuppliedUserAgent": "kubectl/v1.31"
      },
      "authorizationInfo": [
        {
          "granted": true,
          "permission": "io.k8s.core.v1.secrets.get",
          "resource": "core/v1/namespaces/dev/secrets/db"
        }
      ],
      "request": {},
      "response": {},
      "status": {
        "code": 0
      }
    }
  },
  {
    "insertId": "x",
    "logName": "projects/p/logs/cloudaudit.googleapis.com%2Factivity",
    "timestamp": "2026-01-02T03:04:05.690Z",
    "receiveTimestamp": "2026-01-02T03:04:06Z",
    "severity": "NOTICE",
    "resource": {
      "type": "k8s_cluster",
      "labels": {
        "cluster_name": "prod",
        "location": "europe-west1",
        "project_id": "p"
      }
    },
    "labels": {
      "authorization.k8s.io/decision": "allow",
      "authorization.k8s.io/reason": ""
    },
    "operation": {
      "id": "x",
      "producer": "k8s.io",
      "first": true,
      "last": true
    },
    "protoPayload": {
      "@type": "type.googleapis.com/google.cloud.audit.AuditLog",
      "serviceName": "k8s.io",
      "methodName": "io.k8s.core.v1.secrets.get",
      "resourceName": "core/v1/namespaces/dev/secrets/db",
      "authenticationInfo": {
        "principalEmail": "alice@example.com"
      },
      "requestMetadata": {
        "callerIp": "203.0.113.7",
        "callerSuppliedUserAgent": "kubectl/v1.31"
      },
      "authorizationInfo": [
        {
          "granted": true,
          "permission": "io.k8s.core.v1.secrets.get",
          "resource": "core/v1/namespaces/dev/secrets/db"
        }
      ],
      "request": {},
      "response": {},
      "status": {
        "code": 0
      }
    }
  }
]
--- result
{"count":"2"}

=== shape 12: GKE through Pub/Sub, the names of data as well
--- search
search sourcetype="google:gcp:pubsub:message" data.protoPayload.methodName="*.secrets.get" | table data.protoPayload.authenticationInfo.principalEmail protoPayload.resourceName publish_time
--- events
{"data":{"insertId":"x","logName":"projects/p/logs/cloudaudit.googleapis.com%2Factivity","timestamp":"2026-01-02T03:04:05.690Z","receiveTimestamp":"2026-01-02T03:04:06Z","severity":"NOTICE","resource":{"type":"k8s_cluster","labels":{"cluster_name":"prod","location":"europe-west1","project_id":"p"}},"labels":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""},"operation":{"id":"x","producer":"k8s.io","first":true,"last":true},"protoPayload":{"@type":"type.googleapis.com/google.cloud.audit.AuditLog","serviceName":"k8s.io","methodName":"io.k8s.core.v1.secrets.get","resourceName":"core/v1/namespaces/dev/secrets/db","authenticationInfo":{"principalEmail":"alice@example.com"},"requestMetadata":{"callerIp":"203.0.113.7","callerSuppliedUserAgent":"kubectl/v1.31"},"authorizationInfo":[{"granted":true,"permission":"io.k8s.core.v1.secrets.get","resource":"core/v1/namespaces/dev/secrets/db"}],"request":{},"response":{},"status":{"code":0}}},"attributes":{"logging.googleapis.com/timestamp":"2026-01-02T03:04:05.690Z"},"publish_time":1767323045.6}
--- result
{"data.protoPayload.authenticationInfo.principalEmail":"alice@example.com","protoPayload.resourceName":"core/v1/namespaces/dev/secrets/db","publish_time":"1767323045.6"}

=== shape 13: oc adm node-logs puts the node's name in front
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
master-0.example.com {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
master-1.example.com {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 13: with the keys of OpenShift's logging
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"@timestamp":"2026-01-02T03:04:05.690Z","log_type":"audit","openshift":{"sequence":1},"k8s_audit_level":"Metadata","kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"@timestamp":"2026-01-02T03:04:05.690Z","log_type":"audit","openshift":{"sequence":1},"k8s_audit_level":"Metadata","kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 14: kubeadm, kind, k3s write shape 1, here with CRLF and a byte order mark
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events base64
77u/eyJraW5kIjoiRXZlbnQiLCJhcGlWZXJzaW9uIjoiYXVkaXQuazhzLmlvL3YxIiwibGV2ZWwiOiJNZXRhZGF0YSIsImF1ZGl0
SUQiOiJhMSIsInN0YWdlIjoiUmVzcG9uc2VDb21wbGV0ZSIsInJlcXVlc3RVUkkiOiIvYXBpL3YxL25hbWVzcGFjZXMvZGV2L3Nl
Y3JldHMvZGIiLCJ2ZXJiIjoiZ2V0IiwidXNlciI6eyJ1c2VybmFtZSI6ImFsaWNlIiwidWlkIjoidTEiLCJncm91cHMiOlsiZGV2
Iiwic3lzdGVtOmF1dGhlbnRpY2F0ZWQiXX0sImltcGVyc29uYXRlZFVzZXIiOnsidXNlcm5hbWUiOiJib2IifSwic291cmNlSVBz
IjpbIjIwMy4wLjExMy43IiwiMTAuMC4wLjkiXSwidXNlckFnZW50Ijoia3ViZWN0bC92MS4zMSIsIm9iamVjdFJlZiI6eyJyZXNv
dXJjZSI6InNlY3JldHMiLCJuYW1lc3BhY2UiOiJkZXYiLCJuYW1lIjoiZGIiLCJhcGlWZXJzaW9uIjoidjEifSwicmVzcG9uc2VT
dGF0dXMiOnsibWV0YWRhdGEiOnt9LCJjb2RlIjoyMDB9LCJyZXF1ZXN0UmVjZWl2ZWRUaW1lc3RhbXAiOiIyMDI2LTAxLTAyVDAz
OjA0OjA1LjY3ODkwMVoiLCJzdGFnZVRpbWVzdGFtcCI6IjIwMjYtMDEtMDJUMDM6MDQ6MDUuNjkwMDAwWiIsImFubm90YXRpb25z
Ijp7ImF1dGhvcml6YXRpb24uazhzLmlvL2RlY2lzaW9uIjoiYWxsb3ciLCJhdXRob3JpemF0aW9uLms4cy5pby9yZWFzb24iOiIi
fX0NCnsia2luZCI6IkV2ZW50IiwiYXBpVmVyc2lvbiI6ImF1ZGl0Lms4cy5pby92MSIsImxldmVsIjoiTWV0YWRhdGEiLCJhdWRp
dElEIjoiYTIiLCJzdGFnZSI6IlJlc3BvbnNlQ29tcGxldGUiLCJyZXF1ZXN0VVJJIjoiL2FwaS92MS9uYW1lc3BhY2VzL2Rldi9z
ZWNyZXRzL2RiIiwidmVyYiI6ImdldCIsInVzZXIiOnsidXNlcm5hbWUiOiJhbGljZSIsInVpZCI6InUxIiwiZ3JvdXBzIjpbImRl
diIsInN5c3RlbTphdXRoZW50aWNhdGVkIl19LCJpbXBlcnNvbmF0ZWRVc2VyIjp7InVzZXJuYW1lIjoiYm9iIn0sInNvdXJjZUlQ
cyI6WyIyMDMuMC4xMTMuNyIsIjEwLjAuMC45Il0sInVzZXJBZ2VudCI6Imt1YmVjdGwvdjEuMzEiLCJvYmplY3RSZWYiOnsicmVz
b3VyY2UiOiJzZWNyZXRzIiwibmFtZXNwYWNlIjoiZGV2IiwibmFtZSI6ImRiIiwiYXBpVmVyc2lvbiI6InYxIn0sInJlc3BvbnNl
U3RhdHVzIjp7Im1ldGFkYXRhIjp7fSwiY29kZSI6MjAwfSwicmVxdWVzdFJlY2VpdmVkVGltZXN0YW1wIjoiMjAyNi0wMS0wMlQw
MzowNDowNS42Nzg5MDFaIiwic3RhZ2VUaW1lc3RhbXAiOiIyMDI2LTAxLTAyVDAzOjA0OjA1LjY5MDAwMFoiLCJhbm5vdGF0aW9u
cyI6eyJhdXRob3JpemF0aW9uLms4cy5pby9kZWNpc2lvbiI6ImFsbG93IiwiYXV0aG9yaXphdGlvbi5rOHMuaW8vcmVhc29uIjoi
In19DQo=
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 15: Splunk HEC, one behind the other
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events base64
eyJ0aW1lIjoxNzY3MzIzMDQ1LjY5LCJob3N0IjoiY3AtMSIsInNvdXJjZSI6Imt1YmVybmV0ZXMiLCJzb3VyY2V0eXBlIjoia3Vi
ZTphcGlzZXJ2ZXI6YXVkaXQiLCJpbmRleCI6Ims4cyIsImZpZWxkcyI6eyJrOHMuY2x1c3Rlci5uYW1lIjoicHJvZCJ9LCJldmVu
dCI6eyJraW5kIjoiRXZlbnQiLCJhcGlWZXJzaW9uIjoiYXVkaXQuazhzLmlvL3YxIiwibGV2ZWwiOiJNZXRhZGF0YSIsImF1ZGl0
SUQiOiJhMSIsInN0YWdlIjoiUmVzcG9uc2VDb21wbGV0ZSIsInJlcXVlc3RVUkkiOiIvYXBpL3YxL25hbWVzcGFjZXMvZGV2L3Nl
Y3JldHMvZGIiLCJ2ZXJiIjoiZ2V0IiwidXNlciI6eyJ1c2VybmFtZSI6ImFsaWNlIiwidWlkIjoidTEiLCJncm91cHMiOlsiZGV2
Iiwic3lzdGVtOmF1dGhlbnRpY2F0ZWQiXX0sImltcGVyc29uYXRlZFVzZXIiOnsidXNlcm5hbWUiOiJib2IifSwic291cmNlSVBz
IjpbIjIwMy4wLjExMy43IiwiMTAuMC4wLjkiXSwidXNlckFnZW50Ijoia3ViZWN0bC92MS4zMSIsIm9iamVjdFJlZiI6eyJyZXNv
dXJjZSI6InNlY3JldHMiLCJuYW1lc3BhY2UiOiJkZXYiLCJuYW1lIjoiZGIiLCJhcGlWZXJzaW9uIjoidjEifSwicmVzcG9uc2VT
dGF0dXMiOnsibWV0YWRhdGEiOnt9LCJjb2RlIjoyMDB9LCJyZXF1ZXN0UmVjZWl2ZWRUaW1lc3RhbXAiOiIyMDI2LTAxLTAyVDAz
OjA0OjA1LjY3ODkwMVoiLCJzdGFnZVRpbWVzdGFtcCI6IjIwMjYtMDEtMDJUMDM6MDQ6MDUuNjkwMDAwWiIsImFubm90YXRpb25z
Ijp7ImF1dGhvcml6YXRpb24uazhzLmlvL2RlY2lzaW9uIjoiYWxsb3ciLCJhdXRob3JpemF0aW9uLms4cy5pby9yZWFzb24iOiIi
fX19eyJ0aW1lIjoxNzY3MzIzMDQ1LjY5LCJob3N0IjoiY3AtMSIsInNvdXJjZSI6Imt1YmVybmV0ZXMiLCJzb3VyY2V0eXBlIjoi
a3ViZTphcGlzZXJ2ZXI6YXVkaXQiLCJpbmRleCI6Ims4cyIsImZpZWxkcyI6eyJrOHMuY2x1c3Rlci5uYW1lIjoicHJvZCJ9LCJl
dmVudCI6eyJraW5kIjoiRXZlbnQiLCJhcGlWZXJzaW9uIjoiYXVkaXQuazhzLmlvL3YxIiwibGV2ZWwiOiJNZXRhZGF0YSIsImF1
ZGl0SUQiOiJhMiIsInN0YWdlIjoiUmVzcG9uc2VDb21wbGV0ZSIsInJlcXVlc3RVUkkiOiIvYXBpL3YxL25hbWVzcGFjZXMvZGV2
L3NlY3JldHMvZGIiLCJ2ZXJiIjoiZ2V0IiwidXNlciI6eyJ1c2VybmFtZSI6ImFsaWNlIiwidWlkIjoidTEiLCJncm91cHMiOlsi
ZGV2Iiwic3lzdGVtOmF1dGhlbnRpY2F0ZWQiXX0sImltcGVyc29uYXRlZFVzZXIiOnsidXNlcm5hbWUiOiJib2IifSwic291cmNl
SVBzIjpbIjIwMy4wLjExMy43IiwiMTAuMC4wLjkiXSwidXNlckFnZW50Ijoia3ViZWN0bC92MS4zMSIsIm9iamVjdFJlZiI6eyJy
ZXNvdXJjZSI6InNlY3JldHMiLCJuYW1lc3BhY2UiOiJkZXYiLCJuYW1lIjoiZGIiLCJhcGlWZXJzaW9uIjoidjEifSwicmVzcG9u
c2VTdGF0dXMiOnsibWV0YWRhdGEiOnt9LCJjb2RlIjoyMDB9LCJyZXF1ZXN0UmVjZWl2ZWRUaW1lc3RhbXAiOiIyMDI2LTAxLTAy
VDAzOjA0OjA1LjY3ODkwMVoiLCJzdGFnZVRpbWVzdGFtcCI6IjIwMjYtMDEtMDJUMDM6MDQ6MDUuNjkwMDAwWiIsImFubm90YXRp
b25zIjp7ImF1dGhvcml6YXRpb24uazhzLmlvL2RlY2lzaW9uIjoiYWxsb3ciLCJhdXRob3JpemF0aW9uLms4cy5pby9yZWFzb24i
OiIifX19
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 15: the event as text
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 15: event within event
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}}
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"event":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 15: over many lines
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{
  "time": 1767323045.69,
  "host": "cp-1",
  "source": "kubernetes",
  "sourcetype": "kube:apiserver:audit",
  "index": "k8s",
  "fields": {
    "k8s.cluster.name": "prod"
  },
  "event": {
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
}
{
  "time": 1767323045.69,
  "host": "cp-1",
  "source": "kubernetes",
  "sourcetype": "kube:apiserver:audit",
  "index": "k8s",
  "fields": {
    "k8s.cluster.name": "prod"
  },
  "event": {
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
}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 16: Splunk's export
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"preview":false,"offset":0,"result":{"_raw":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","_time":"2026-01-02T03:04:05.690+00:00","host":"cp-1","source":"kubernetes"}}
{"preview":false,"offset":0,"result":{"_raw":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","_time":"2026-01-02T03:04:05.690+00:00","host":"cp-1","source":"kubernetes"}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 16: Splunk's export as CSV
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
_raw,_time,host,source
"{""kind"":""Event"",""apiVersion"":""audit.k8s.io/v1"",""level"":""Metadata"",""auditID"":""a1"",""stage"":""ResponseComplete"",""requestURI"":""/api/v1/namespaces/dev/secrets/db"",""verb"":""get"",""user"":{""username"":""alice"",""uid"":""u1"",""groups"":[""dev"",""system:authenticated""]},""impersonatedUser"":{""username"":""bob""},""sourceIPs"":[""203.0.113.7"",""10.0.0.9""],""userAgent"":""kubectl/v1.31"",""objectRef"":{""resource"":""secrets"",""namespace"":""dev"",""name"":""db"",""apiVersion"":""v1""},""responseStatus"":{""metadata"":{},""code"":200},""requestReceivedTimestamp"":""2026-01-02T03:04:05.678901Z"",""stageTimestamp"":""2026-01-02T03:04:05.690000Z"",""annotations"":{""authorization.k8s.io/decision"":""allow"",""authorization.k8s.io/reason"":""""}}","2026-01-02T03:04:05.690+00:00","cp-1",kubernetes
"{""kind"":""Event"",""apiVersion"":""audit.k8s.io/v1"",""level"":""Metadata"",""auditID"":""a2"",""stage"":""ResponseComplete"",""requestURI"":""/api/v1/namespaces/dev/secrets/db"",""verb"":""get"",""user"":{""username"":""alice"",""uid"":""u1"",""groups"":[""dev"",""system:authenticated""]},""impersonatedUser"":{""username"":""bob""},""sourceIPs"":[""203.0.113.7"",""10.0.0.9""],""userAgent"":""kubectl/v1.31"",""objectRef"":{""resource"":""secrets"",""namespace"":""dev"",""name"":""db"",""apiVersion"":""v1""},""responseStatus"":{""metadata"":{},""code"":200},""requestReceivedTimestamp"":""2026-01-02T03:04:05.678901Z"",""stageTimestamp"":""2026-01-02T03:04:05.690000Z"",""annotations"":{""authorization.k8s.io/decision"":""allow"",""authorization.k8s.io/reason"":""""}}","2026-01-02T03:04:05.690+00:00","cp-1",kubernetes
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 16: CSV with a text over many lines
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
"_time","_raw"
"2026-01-02T03:04:05.690+00:00","{
 ""kind"": ""Event"",
 ""apiVersion"": ""audit.k8s.io/v1"",
 ""level"": ""Metadata"",
 ""auditID"": ""a1"",
 ""stage"": ""ResponseComplete"",
 ""requestURI"": ""/api/v1/namespaces/dev/secrets/db"",
 ""verb"": ""get"",
 ""user"": {
  ""username"": ""alice"",
  ""uid"": ""u1"",
  ""groups"": [
   ""dev"",
   ""system:authenticated""
  ]
 },
 ""impersonatedUser"": {
  ""username"": ""bob""
 },
 ""sourceIPs"": [
  ""203.0.113.7"",
  ""10.0.0.9""
 ],
 ""userAgent"": ""kubectl/v1.31"",
 ""objectRef"": {
  ""resource"": ""secrets"",
  ""namespace"": ""dev"",
  ""name"": ""db"",
  ""apiVersion"": ""v1""
 },
 ""responseStatus"": {
  ""metadata"": {},
  ""code"": 200
 },
 ""requestReceivedTimestamp"": ""2026-01-02T03:04:05.678901Z"",
 ""stageTimestamp"": ""2026-01-02T03:04:05.690000Z"",
 ""annotations"": {
  ""authorization.k8s.io/decision"": ""allow"",
  ""authorization.k8s.io/reason"": """"
 }
}"
"2026-01-02T03:04:05.690+00:00","{
 ""kind"": ""Event"",
 ""apiVersion"": ""audit.k8s.io/v1"",
 ""level"": ""Metadata"",
 ""auditID"": ""a2"",
 ""stage"": ""ResponseComplete"",
 ""requestURI"": ""/api/v1/namespaces/dev/secrets/db"",
 ""verb"": ""get"",
 ""user"": {
  ""username"": ""alice"",
  ""uid"": ""u1"",
  ""groups"": [
   ""dev"",
   ""system:authenticated""
  ]
 },
 ""impersonatedUser"": {
  ""username"": ""bob""
 },
 ""sourceIPs"": [
  ""203.0.113.7"",
  ""10.0.0.9""
 ],
 ""userAgent"": ""kubectl/v1.31"",
 ""objectRef"": {
  ""resource"": ""secrets"",
  ""namespace"": ""dev"",
  ""name"": ""db"",
  ""apiVersion"": ""v1""
 },
 ""responseStatus"": {
  ""metadata"": {},
  ""code"": 200
 },
 ""requestReceivedTimestamp"": ""2026-01-02T03:04:05.678901Z"",
 ""stageTimestamp"": ""2026-01-02T03:04:05.690000Z"",
 ""annotations"": {
  ""authorization.k8s.io/decision"": ""allow"",
  ""authorization.k8s.io/reason"": """"
 }
}"
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 17: Fluent Bit
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 17: with a CRI line inside
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"log":"2026-01-02T03:04:05.690Z stdout F {\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","kubernetes":{"pod_name":"kube-apiserver"}}
{"log":"2026-01-02T03:04:05.690Z stdout F {\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","kubernetes":{"pod_name":"kube-apiserver"}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 17: Merge_Log puts the keys beside the log
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 17: Merge_Log_Key
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","log_processed":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","log_processed":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 18: Vector
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","file":"/var/log/audit.log","host":"cp-1","source_type":"file","timestamp":"2026-01-02T03:04:05.690Z"}
{"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","file":"/var/log/audit.log","host":"cp-1","source_type":"file","timestamp":"2026-01-02T03:04:05.690Z"}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 19: OTLP with texts
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}}]},"scopeLogs":[{"scope":{},"logRecords":[{"timeUnixNano":"1767323045690000000","body":{"stringValue":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"},"attributes":[{"key":"log.file.name","value":{"stringValue":"audit.log"}}]},{"timeUnixNano":"1767323045690000000","body":{"stringValue":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"},"attributes":[{"key":"log.file.name","value":{"stringValue":"audit.log"}}]}]}]}]}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 19: OTLP with trees
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}}]},"scopeLogs":[{"scope":{},"logRecords":[{"timeUnixNano":"1767323045690000000","body":{"kvlistValue":{"values":[{"key":"kind","value":{"stringValue":"Event"}},{"key":"apiVersion","value":{"stringValue":"audit.k8s.io/v1"}},{"key":"level","value":{"stringValue":"Metadata"}},{"key":"auditID","value":{"stringValue":"a1"}},{"key":"stage","value":{"stringValue":"ResponseComplete"}},{"key":"requestURI","value":{"stringValue":"/api/v1/namespaces/dev/secrets/db"}},{"key":"verb","value":{"stringValue":"get"}},{"key":"user","value":{"kvlistValue":{"values":[{"key":"username","value":{"stringValue":"alice"}},{"key":"uid","value":{"stringValue":"u1"}},{"key":"groups","value":{"arrayValue":{"values":[{"stringValue":"dev"},{"stringValue":"system:authenticated"}]}}}]}}},{"key":"impersonatedUser","value":{"kvlistValue":{"values":[{"key":"username","value":{"stringValue":"bob"}}]}}},{"key":"sourceIPs","value":{"arrayValue":{"values":[{"stringValue":"203.0.113.7"},{"stringValue":"10.0.0.9"}]}}},{"key":"userAgent","value":{"stringValue":"kubectl/v1.31"}},{"key":"objectRef","value":{"kvlistValue":{"values":[{"key":"resource","value":{"stringValue":"secrets"}},{"key":"namespace","value":{"stringValue":"dev"}},{"key":"name","value":{"stringValue":"db"}},{"key":"apiVersion","value":{"stringValue":"v1"}}]}}},{"key":"responseStatus","value":{"kvlistValue":{"values":[{"key":"metadata","value":{"kvlistValue":{"values":[]}}},{"key":"code","value":{"intValue":"200"}}]}}},{"key":"requestReceivedTimestamp","value":{"stringValue":"2026-01-02T03:04:05.678901Z"}},{"key":"stageTimestamp","value":{"stringValue":"2026-01-02T03:04:05.690000Z"}},{"key":"annotations","value":{"kvlistValue":{"values":[{"key":"authorization.k8s.io/decision","value":{"stringValue":"allow"}},{"key":"authorization.k8s.io/reason","value":{"stringValue":""}}]}}}]}},"attributes":[{"key":"log.file.name","value":{"stringValue":"audit.log"}}]},{"timeUnixNano":"1767323045690000000","body":{"kvlistValue":{"values":[{"key":"kind","value":{"stringValue":"Event"}},{"key":"apiVersion","value":{"stringValue":"audit.k8s.io/v1"}},{"key":"level","value":{"stringValue":"Metadata"}},{"key":"auditID","value":{"stringValue":"a2"}},{"key":"stage","value":{"stringValue":"ResponseComplete"}},{"key":"requestURI","value":{"stringValue":"/api/v1/namespaces/dev/secrets/db"}},{"key":"verb","value":{"stringValue":"get"}},{"key":"user","value":{"kvlistValue":{"values":[{"key":"username","value":{"stringValue":"alice"}},{"key":"uid","value":{"stringValue":"u1"}},{"key":"groups","value":{"arrayValue":{"values":[{"stringValue":"dev"},{"stringValue":"system:authenticated"}]}}}]}}},{"key":"impersonatedUser","value":{"kvlistValue":{"values":[{"key":"username","value":{"stringValue":"bob"}}]}}},{"key":"sourceIPs","value":{"arrayValue":{"values":[{"stringValue":"203.0.113.7"},{"stringValue":"10.0.0.9"}]}}},{"key":"userAgent","value":{"stringValue":"kubectl/v1.31"}},{"key":"objectRef","value":{"kvlistValue":{"values":[{"key":"resource","value":{"stringValue":"secrets"}},{"key":"namespace","value":{"stringValue":"dev"}},{"key":"name","value":{"stringValue":"db"}},{"key":"apiVersion","value":{"stringValue":"v1"}}]}}},{"key":"responseStatus","value":{"kvlistValue":{"values":[{"key":"metadata","value":{"kvlistValue":{"values":[]}}},{"key":"code","value":{"intValue":"200"}}]}}},{"key":"requestReceivedTimestamp","value":{"stringValue":"2026-01-02T03:04:05.678901Z"}},{"key":"stageTimestamp","value":{"stringValue":"2026-01-02T03:04:05.690000Z"}},{"key":"annotations","value":{"kvlistValue":{"values":[{"key":"authorization.k8s.io/decision","value":{"stringValue":"allow"}},{"key":"authorization.k8s.io/reason","value":{"stringValue":""}}]}}}]}},"attributes":[{"key":"log.file.name","value":{"stringValue":"audit.log"}}]}]}]}]}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 19: OTLP with bytes
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}}]},"scopeLogs":[{"scope":{},"logRecords":[{"timeUnixNano":"1767323045690000000","body":{"bytesValue":"eyJraW5kIjoiRXZlbnQiLCJhcGlWZXJzaW9uIjoiYXVkaXQuazhzLmlvL3YxIiwibGV2ZWwiOiJNZXRhZGF0YSIsImF1ZGl0SUQiOiJhMSIsInN0YWdlIjoiUmVzcG9uc2VDb21wbGV0ZSIsInJlcXVlc3RVUkkiOiIvYXBpL3YxL25hbWVzcGFjZXMvZGV2L3NlY3JldHMvZGIiLCJ2ZXJiIjoiZ2V0IiwidXNlciI6eyJ1c2VybmFtZSI6ImFsaWNlIiwidWlkIjoidTEiLCJncm91cHMiOlsiZGV2Iiwic3lzdGVtOmF1dGhlbnRpY2F0ZWQiXX0sImltcGVyc29uYXRlZFVzZXIiOnsidXNlcm5hbWUiOiJib2IifSwic291cmNlSVBzIjpbIjIwMy4wLjExMy43IiwiMTAuMC4wLjkiXSwidXNlckFnZW50Ijoia3ViZWN0bC92MS4zMSIsIm9iamVjdFJlZiI6eyJyZXNvdXJjZSI6InNlY3JldHMiLCJuYW1lc3BhY2UiOiJkZXYiLCJuYW1lIjoiZGIiLCJhcGlWZXJzaW9uIjoidjEifSwicmVzcG9uc2VTdGF0dXMiOnsibWV0YWRhdGEiOnt9LCJjb2RlIjoyMDB9LCJyZXF1ZXN0UmVjZWl2ZWRUaW1lc3RhbXAiOiIyMDI2LTAxLTAyVDAzOjA0OjA1LjY3ODkwMVoiLCJzdGFnZVRpbWVzdGFtcCI6IjIwMjYtMDEtMDJUMDM6MDQ6MDUuNjkwMDAwWiIsImFubm90YXRpb25zIjp7ImF1dGhvcml6YXRpb24uazhzLmlvL2RlY2lzaW9uIjoiYWxsb3ciLCJhdXRob3JpemF0aW9uLms4cy5pby9yZWFzb24iOiIifX0="},"attributes":[{"key":"log.file.name","value":{"stringValue":"audit.log"}}]},{"timeUnixNano":"1767323045690000000","body":{"bytesValue":"eyJraW5kIjoiRXZlbnQiLCJhcGlWZXJzaW9uIjoiYXVkaXQuazhzLmlvL3YxIiwibGV2ZWwiOiJNZXRhZGF0YSIsImF1ZGl0SUQiOiJhMiIsInN0YWdlIjoiUmVzcG9uc2VDb21wbGV0ZSIsInJlcXVlc3RVUkkiOiIvYXBpL3YxL25hbWVzcGFjZXMvZGV2L3NlY3JldHMvZGIiLCJ2ZXJiIjoiZ2V0IiwidXNlciI6eyJ1c2VybmFtZSI6ImFsaWNlIiwidWlkIjoidTEiLCJncm91cHMiOlsiZGV2Iiwic3lzdGVtOmF1dGhlbnRpY2F0ZWQiXX0sImltcGVyc29uYXRlZFVzZXIiOnsidXNlcm5hbWUiOiJib2IifSwic291cmNlSVBzIjpbIjIwMy4wLjExMy43IiwiMTAuMC4wLjkiXSwidXNlckFnZW50Ijoia3ViZWN0bC92MS4zMSIsIm9iamVjdFJlZiI6eyJyZXNvdXJjZSI6InNlY3JldHMiLCJuYW1lc3BhY2UiOiJkZXYiLCJuYW1lIjoiZGIiLCJhcGlWZXJzaW9uIjoidjEifSwicmVzcG9uc2VTdGF0dXMiOnsibWV0YWRhdGEiOnt9LCJjb2RlIjoyMDB9LCJyZXF1ZXN0UmVjZWl2ZWRUaW1lc3RhbXAiOiIyMDI2LTAxLTAyVDAzOjA0OjA1LjY3ODkwMVoiLCJzdGFnZVRpbWVzdGFtcCI6IjIwMjYtMDEtMDJUMDM6MDQ6MDUuNjkwMDAwWiIsImFubm90YXRpb25zIjp7ImF1dGhvcml6YXRpb24uazhzLmlvL2RlY2lzaW9uIjoiYWxsb3ciLCJhdXRob3JpemF0aW9uLms4cy5pby9yZWFzb24iOiIifX0="},"attributes":[{"key":"log.file.name","value":{"stringValue":"audit.log"}}]}]}]}]}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 20: Elastic
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"@timestamp":"2026-01-02T03:04:05.690Z","agent":{"type":"filebeat"},"kubernetes":{"audit":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization_k8s_io/decision":"allow","authorization_k8s_io/reason":""}}}}
{"@timestamp":"2026-01-02T03:04:05.690Z","agent":{"type":"filebeat"},"kubernetes":{"audit":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization_k8s_io/decision":"allow","authorization_k8s_io/reason":""}}}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 20: Elastic's annotations keep their names
--- search
search annotations.authorization_k8s_io/decision=allow | table auditID sourcetype
--- events
{"@timestamp":"2026-01-02T03:04:05.690Z","agent":{"type":"filebeat"},"kubernetes":{"audit":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization_k8s_io/decision":"allow","authorization_k8s_io/reason":""}}}}
--- result
{"auditID":"a1","sourcetype":"elastic:kubernetes:audit"}

=== shape 21: OCSF API Activity is an event of its own sourcetype
--- search
search sourcetype=ocsf:api_activity api.operation=get | table actor.user.name src_endpoint.ip resources{}.name _time
--- events
{"class_uid":6003,"class_name":"API Activity","time":1767323045690,"api":{"operation":"get"},"actor":{"user":{"name":"alice"}},"src_endpoint":{"ip":"203.0.113.7"},"resources":[{"name":"db","type":"secrets"}],"unmapped":{"verb":"get"}}
--- result
{"actor.user.name":"alice","src_endpoint.ip":"203.0.113.7","resources{}.name":"db","_time":"1767323045.69"}

=== shape 22: a container log
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
2026-01-02T03:04:05.690Z stdout F {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
2026-01-02T03:04:05.690Z stdout F {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 22: parts are joined
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
2026-01-02T03:04:05.690Z stdout P {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":[
2026-01-02T03:04:05.690Z stdout P "203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{
2026-01-02T03:04:05.690Z stdout F "authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
2026-01-02T03:04:05.690Z stdout P {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":[
2026-01-02T03:04:05.690Z stdout P "203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{
2026-01-02T03:04:05.690Z stdout F "authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 22: parts of two streams between each other
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
2026-01-02T03:04:05.690Z stdout P {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":[
2026-01-02T03:04:05.690Z stderr P {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":[
2026-01-02T03:04:05.690Z stdout P "203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{
2026-01-02T03:04:05.690Z stderr P "203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{
2026-01-02T03:04:05.690Z stdout F "authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
2026-01-02T03:04:05.690Z stderr F "authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== shape 22: Docker
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","time":"2026-01-02T03:04:05.690Z"}
{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","time":"2026-01-02T03:04:05.690Z"}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== wrappers within each other: CRI in Fluent Bit in HEC
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"log":"2026-01-02T03:04:05.690Z stdout F {\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","kubernetes":{"pod_name":"p"}}}
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"log":"2026-01-02T03:04:05.690Z stdout F {\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","kubernetes":{"pod_name":"p"}}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== wrappers within each other: an EventList in a HEC event
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"EventList","items":[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]}}
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== an array of wrappers
--- search
search verb=get objectRef.resource=secrets | table auditID user.username objectRef.namespace objectRef.name sourceIPs{} responseStatus.code userAgent impersonatedUser.username
--- events
[{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}]
--- result
{"auditID":"a1","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}
{"auditID":"a2","user.username":"alice","objectRef.namespace":"dev","objectRef.name":"db","sourceIPs{}":["203.0.113.7","10.0.0.9"],"responseStatus.code":"200","userAgent":"kubectl/v1.31","impersonatedUser.username":"bob"}

=== all of them in one file
--- search
search verb=get objectRef.resource=secrets | stats count by auditID | sort auditID
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"b00","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"EventList","apiVersion":"audit.k8s.io/v1","items":[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"b01","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]}
2026-01-02T03:04:05.690Z {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"b02","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"b03\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}]}{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"b04\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}]}
{"records":[{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"b05\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}]}
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/0B1F/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"b06\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}
master-0 {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"b07","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"b08","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}{"time":1767323045.69,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"b09\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
{"preview":false,"offset":0,"result":{"_raw":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"b10\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","_time":"2026-01-02T03:04:05.690+00:00","host":"cp-1","source":"kubernetes"}}
I0102 03:04:05.690123       1 controller.go:60] Starting garbage collector controller
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"b11\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
{"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"b12\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","source_type":"file"}
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}}]},"scopeLogs":[{"scope":{},"logRecords":[{"timeUnixNano":"1767323045690000000","body":{"stringValue":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"b13\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"impersonatedUser\":{\"username\":\"bob\"},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"},"attributes":[{"key":"log.file.name","value":{"stringValue":"audit.log"}}]}]}]}]}
{"@timestamp":"2026-01-02T03:04:05.690Z","agent":{"type":"filebeat"},"kubernetes":{"audit":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"b14","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization_k8s_io/decision":"allow","authorization_k8s_io/reason":""}}}}
2026-01-02T03:04:05.690Z stdout F {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"b15","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{
  "kind": "Event",
  "apiVersion": "audit.k8s.io/v1",
  "level": "Metadata",
  "auditID": "b16",
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
[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"b17","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"b18","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"b19","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"impersonatedUser":{"username":"bob"},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"auditID":"b00","count":"1"}
{"auditID":"b01","count":"1"}
{"auditID":"b02","count":"1"}
{"auditID":"b03","count":"1"}
{"auditID":"b04","count":"1"}
{"auditID":"b05","count":"1"}
{"auditID":"b06","count":"1"}
{"auditID":"b07","count":"1"}
{"auditID":"b08","count":"1"}
{"auditID":"b09","count":"1"}
{"auditID":"b10","count":"1"}
{"auditID":"b11","count":"1"}
{"auditID":"b12","count":"1"}
{"auditID":"b13","count":"1"}
{"auditID":"b14","count":"1"}
{"auditID":"b15","count":"1"}
{"auditID":"b16","count":"1"}
{"auditID":"b17","count":"1"}
{"auditID":"b18","count":"1"}
{"auditID":"b19","count":"1"}

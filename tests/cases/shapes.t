The same event through every wrapper gives the same row; with cut, mixed and hostile records beside it.

=== 1 file backend: a line each, the last one cut
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 1 the same request once per stage
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"RequestReceived","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 1 keys sorted, as programs write them that have parsed the line
--- search
search * | table auditID verb user.username
--- events
{"annotations":{"auditID":"}","x":"\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a1","kind":"Event","level":"Metadata","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stage":"ResponseComplete","user":{"username":"alice"},"verb":"get"}
{"annotations":{"auditID":"}","x":"\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a2","kind":"Event","level":"Metadata","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stage":"ResponseComplete","user":{"username":"alice"},"verb":"get"}{"annotations":{"auditID":"}","x":"\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a3","kind":"Event","level":"Metadata","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stage":"ResponseComplete","user":{"username":"alice"},"verb":"get"}
{"annotations":{"auditID":"}","x":"\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a4","kind":"Event","level":"Metadata","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stage":"ResponseComplete","
{"annotations":{"auditID":"}","x":"\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a5","kind":"Event","level":"Metadata","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stage":"ResponseComplete","user":{"username":"alice"},"verb":"get"} x
{"apiVersion":"audit.k8s.io/v1","items":[{"annotations":{"auditID":"}","x":"\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a6","kind":"Event","level":"Metadata","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stage":"ResponseComplete","user":{"username":"alice"},"verb":"get"},{"annotations":{"auditID":"}","x":"\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a7","kind":"Event","level":"Metadata","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stage":"ResponseComplete","user":{"username":"alice"},"verb":"get"}],"kind":"EventList"}
{"annotations":{"n":1},"items":[{"annotations":{"auditID":"}","x":"\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a8","kind":"Event","level":"Metadata","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stage":"ResponseComplete","user":{"username":"alice"},"verb":"get"}],"kind":"EventList"}
 {"annotations":{"auditID":"}","x":"\"{"},"apiVersion":"audit.k8s.io/v1","auditID":"a9","kind":"Event","level":"Metadata","objectRef":{"resource":"secrets"},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stage":"ResponseComplete","user":{"username":"alice"},"verb":"get"}
{"annotations":{"auditID":"no"},"message":"{\"annotations\":{\"auditID\":\"}\",\"x\":\"\\\"{\"},\"apiVersion\":\"audit.k8s.io/v1\",\"auditID\":\"a10\",\"kind\":\"Event\",\"level\":\"Metadata\",\"objectRef\":{\"resource\":\"secrets\"},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stage\":\"ResponseComplete\",\"user\":{\"username\":\"alice\"},\"verb\":\"get\"}"}
{"annotations":{"a":1},,"auditID":"a11"}
{
 "annotations": {
  "auditID": "}",
  "x": "\"{"
 },
 "apiVersion": "audit.k8s.io/v1",
 "auditID": "a12",
 "kind": "Event",
 "level": "Metadata",
 "objectRef": {
  "resource": "secrets"
 },
 "requestReceivedTimestamp": "2026-01-02T03:04:05.678901Z",
 "stage": "ResponseComplete",
 "user": {
  "username": "alice"
 },
 "verb": "get"
}
{"apiVersion":"v1","auditID":"a13"}
{"annotations" : {} , "auditID" : "a14"}
--- result
{"auditID":"a1","verb":"get","user.username":"alice"}
{"auditID":"a2","verb":"get","user.username":"alice"}
{"auditID":"a3","verb":"get","user.username":"alice"}
{}
{}
{"auditID":"a6","verb":"get","user.username":"alice"}
{"auditID":"a7","verb":"get","user.username":"alice"}
{"auditID":"a8","verb":"get","user.username":"alice"}
{"auditID":"a9","verb":"get","user.username":"alice"}
{"auditID":"a10","verb":"get","user.username":"alice"}
{}
{"auditID":"a12","verb":"get","user.username":"alice"}
{"auditID":"a13"}
{"auditID":"a14"}

=== 2 EventList
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"kind":"EventList","apiVersion":"audit.k8s.io/v1","metadata":{},"items":[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
eventlist: 1 record, 2 events out of them

=== 2 EventList: items without kind and apiVersion
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"kind":"EventList","apiVersion":"audit.k8s.io/v1","metadata":{},"items":[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 2 EventList over many lines, as jq writes it
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
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
      "auditID": "a2",
      "stage": "ResponseComplete",
      "requestURI": "/api/v1/namespaces/dev/secrets/db?x=1&2",
      "verb": "list",
      "user": {
        "username": "alice",
        "uid": "u1",
        "groups": [
          "dev",
          "system:authenticated"
        ]
      },
      "sourceIPs": [
        "203.0.113.7",
        "10.0.0.9"
      ],
      "userAgent": "kubectl/v1.31 \"q\" \\ é",
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
      "auditID": "a1",
      "stage": "ResponseComplete",
      "requestURI": "/api/v1/namespaces/dev/secrets/db?x=1&2",
      "verb": "get",
      "user": {
        "username": "alice",
        "uid": "u1",
        "groups": [
          "dev",
          "system:authenticated"
        ]
      },
      "sourceIPs": [
        "203.0.113.7",
        "10.0.0.9"
      ],
      "userAgent": "kubectl/v1.31 \"q\" \\ é",
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
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 2 an array of events
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 2 an array over many lines
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
[
  {
    "kind": "Event",
    "apiVersion": "audit.k8s.io/v1",
    "level": "Metadata",
    "auditID": "a2",
    "stage": "ResponseComplete",
    "requestURI": "/api/v1/namespaces/dev/secrets/db?x=1&2",
    "verb": "list",
    "user": {
      "username": "alice",
      "uid": "u1",
      "groups": [
        "dev",
        "system:authenticated"
      ]
    },
    "sourceIPs": [
      "203.0.113.7",
      "10.0.0.9"
    ],
    "userAgent": "kubectl/v1.31 \"q\" \\ é",
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
    "auditID": "a1",
    "stage": "ResponseComplete",
    "requestURI": "/api/v1/namespaces/dev/secrets/db?x=1&2",
    "verb": "get",
    "user": {
      "username": "alice",
      "uid": "u1",
      "groups": [
        "dev",
        "system:authenticated"
      ]
    },
    "sourceIPs": [
      "203.0.113.7",
      "10.0.0.9"
    ],
    "userAgent": "kubectl/v1.31 \"q\" \\ é",
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
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 2 an EventList that is cut, an event behind it
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"kind":"EventList","items":[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseCo
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 2 events over many lines, one after the other, ordinary lines between
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{
    "kind": "Event",
    "apiVersion": "audit.k8s.io/v1",
    "level": "Metadata",
    "auditID": "a2",
    "stage": "ResponseComplete",
    "requestURI": "/api/v1/namespaces/dev/secrets/db?x=1&2",
    "verb": "list",
    "user": {
        "username": "alice",
        "uid": "u1",
        "groups": [
            "dev",
            "system:authenticated"
        ]
    },
    "sourceIPs": [
        "203.0.113.7",
        "10.0.0.9"
    ],
    "userAgent": "kubectl/v1.31 \"q\" \\ é",
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
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{
 "kind": "Event",
 "apiVersion": "audit.k8s.io/v1",
 "level": "Metadata",
 "auditID": "a2",
 "stage": "ResponseComplete",
 "requestURI": "/api/v1/namespaces/dev/secrets/db?x=1&2",
 "verb": "list",
 "user": {
  "username": "alice",
  "uid": "u1",
  "groups": [
   "dev",
   "system:authenticated"
  ]
 },
 "sourceIPs": [
  "203.0.113.7",
  "10.0.0.9"
 ],
 "userAgent": "kubectl/v1.31 \"q\" \\ é",
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
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 2 lines first, then an object over many lines
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{
  "kind": "Event",
  "apiVersion": "audit.k8s.io/v1",
  "level": "Metadata",
  "auditID": "a1",
  "stage": "ResponseComplete",
  "requestURI": "/api/v1/namespaces/dev/secrets/db?x=1&2",
  "verb": "get",
  "user": {
    "username": "alice",
    "uid": "u1",
    "groups": [
      "dev",
      "system:authenticated"
    ]
  },
  "sourceIPs": [
    "203.0.113.7",
    "10.0.0.9"
  ],
  "userAgent": "kubectl/v1.31 \"q\" \\ é",
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
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 2 objects one after the other without a line end
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 2 objects one after the other in a later line
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 3 CloudWatch export task: a time ahead, other logs and a stray file
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
aws-logs-write-test
2026-01-02T03:04:05.690Z {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
2026-01-02T03:04:05.690Z {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
I0102 03:04:05.690000       1 trace.go:205] Trace[1]: "List" (total time: 600ms):
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
prefixed: 2 records

=== 4 CloudWatch subscription
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"list\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"},{"id":"38","timestamp":1767323045691,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}]}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
cloudwatch: 1 record, 2 events out of them

=== 4 by Firehose: objects without line ends, a control message
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"messageType":"CONTROL_MESSAGE","owner":"CloudwatchLogs","logGroup":"","logStream":"","subscriptionFilters":[],"logEvents":[{"id":"","timestamp":1,"message":"CWL CONTROL MESSAGE: Checking health of destination Firehose."}]}{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"list\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"},{"id":"38","timestamp":1767323045691,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}]}{"messageType":"CONTROL_MESSAGE","owner":"CloudwatchLogs","logGroup":"","logStream":"","subscriptionFilters":[],"logEvents":[{"id":"","timestamp":1,"message":"CWL CONTROL MESSAGE: Checking health of destination Firehose."}]}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
cloudwatch: 3 records, 2 events out of them, 2 of other categories skipped

=== 4 what the wrapper says
--- search
auditID=a1 | table logGroup logStream owner id cluster cloud.provider cloud.account log.stream subscriptionFilters{}
--- events
{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"37","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"list\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"},{"id":"38","timestamp":1767323045691,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}]}
--- result
{"logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","owner":"111122223333","id":"38","cluster":"prod","cloud.provider":"aws","cloud.account":"111122223333","log.stream":"kube-apiserver-audit-0a1b","subscriptionFilters{}":"f"}

=== 4 other logs and cut messages among them
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"/aws/eks/prod/cluster","logStream":"kube-apiserver-audit-0a1b","subscriptionFilters":["f"],"logEvents":[{"id":"1","timestamp":1,"message":"I0102 03:04:05.690000       1 trace.go:205] Trace[1]: x"},{"id":"2","timestamp":2,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"},{"id":"3","timestamp":3,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secre"},{"id":"4","timestamp":4},7]}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
klog: 1 record
1 damaged

=== 4 for Lambda: base64 of gzip
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"awslogs":{"data":"H4sIAAAAAAAC/+1TwW7bMAz9lULnxJbsNmkMDEOwZkUOBYYk22F1MMg262lxLNeSnLVBPmjfsR8bJTnJpQN66qkyYAjke+QjKe7JFpTiJayeGiAJuZmupj/uZsvl9HZGBkTuamjRzPBEeGI8aK5kedtK06An5DsVwkaFTSuLMK+M0shwkKVugW8RszEZDHkjFLQdtENuCqGHlLMMccpkKm9Fo4WsP4sKyYok9+SBrF2MWQe1tpY9EQWGisfI0QJFa77F/Gw8GsdRTC+vRhM6OBaDwH1KNqIuUpKkxAVJySAlKOIbZsBczuGUBJtrFQgZdsxBKuigct470Lzgmnumhc5vPC1yJpRQgjMsQDWyVvBJbpsKNDh3C48GZX5dzB0mxNyYI6w5imx4DiosoAsV5C1ovGcff39gaWoojUY+PvYqc9RKKC/fYAfRsvc3G8nrqUTucxrhKza+ltIOSaHlPiWYzKt+wgltE270T+yKyLkG5KwP1iVNm8P8S8+IaBzQgLE4GDsmo4H9JojutUxL11hMaEec6woLDGJ2kaYpebQ/e0sv/v5xfJn9QswCHnwJLfh8jt+3weFOHXKeo+5TtUX20ijt9A6u634US821UT7T9jTIZG8xuSxsqIjSw3lOC8hBdFCsjo/LhY1wGkPKhjRa0Tihlwm9Ckbj6wll389v4BWUCcXjKbyuJYpD4b08OwrZimdnO77GAnJxfqdVJXf9M3wBi2umeiQ24YB9OG7L9f+3hb3ZtrC33ZYS3pflfVlevyzrwz88A7zsBQcAAA=="}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 4 for Lambda: damaged base64, damaged gzip
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"awslogs":{"data":"!!!"}}
{"awslogs":{"data":"H4sIAAAAAAAC/+1TwW7bMAz9lULnxJbsNmkMDEOwZkUOBYYk22F1MMg262lxLNeSnLVBPmjfsR8bJTnJ"}}
{"awslogs":{}}
{"awslogs":{"data":"H4sIAAAAAAAC/+1TwW7bMAz9lULnxJbsNmkMDEOwZkUOBYYk22F1MMg262lxLNeSnLVBPmjfsR8bJTnJpQN66qkyYAjke+QjKe7JFpTiJayeGiAJuZmupj/uZsvl9HZGBkTuamjRzPBEeGI8aK5kedtK06An5DsVwkaFTSuLMK+M0shwkKVugW8RszEZDHkjFLQdtENuCqGHlLMMccpkKm9Fo4WsP4sKyYok9+SBrF2MWQe1tpY9EQWGisfI0QJFa77F/Gw8GsdRTC+vRhM6OBaDwH1KNqIuUpKkxAVJySAlKOIbZsBczuGUBJtrFQgZdsxBKuigct470Lzgmnumhc5vPC1yJpRQgjMsQDWyVvBJbpsKNDh3C48GZX5dzB0mxNyYI6w5imx4DiosoAsV5C1ovGcff39gaWoojUY+PvYqc9RKKC/fYAfRsvc3G8nrqUTucxrhKza+ltIOSaHlPiWYzKt+wgltE270T+yKyLkG5KwP1iVNm8P8S8+IaBzQgLE4GDsmo4H9JojutUxL11hMaEec6woLDGJ2kaYpebQ/e0sv/v5xfJn9QswCHnwJLfh8jt+3weFOHXKeo+5TtUX20ijt9A6u634US821UT7T9jTIZG8xuSxsqIjSw3lOC8hBdFCsjo/LhY1wGkPKhjRa0Tihlwm9Ckbj6wll389v4BWUCcXjKbyuJYpD4b08OwrZimdnO77GAnJxfqdVJXf9M3wBi2umeiQ24YB9OG7L9f+3hb3ZtrC33ZYS3pflfVlevyzrwz88A7zsBQcAAA=="}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
cloudwatch: 4 records, 2 events out of them, 3 damaged

=== 5 filter-log-events
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"events":[{"logStreamName":"kube-apiserver-audit-0a1b","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"list\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","ingestionTime":1,"eventId":"3"},{"logStreamName":"kube-apiserver-audit-0a1b","timestamp":1767323045690,"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","ingestionTime":1,"eventId":"4"}],"nextToken":"x"}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 5 filter-log-events over many lines
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{
    "events": [
        {
            "logStreamName": "kube-apiserver-audit-0a1b",
            "timestamp": 1767323045690,
            "message": "{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"list\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}",
            "ingestionTime": 1,
            "eventId": "3"
        },
        {
            "logStreamName": "kube-apiserver-audit-0a1b",
            "timestamp": 1767323045690,
            "message": "{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}",
            "ingestionTime": 1,
            "eventId": "4"
        }
    ],
    "nextToken": "x"
}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 7 Azure Event Hub
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"records":[{"time":"2026-01-02T03:04:05Z","category":"guard","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"I0102 03:04:05.1 x","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"list\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit-admin","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","pod":"kube-apiserver-66-h"}}]}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
azure-eventhub: 3 records, 1 of other categories skipped

=== 7 Azure: klog text and a cut event in the audit category
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"records":[{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"I0102 03:04:05.690000       1 x.go:1] y","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"","stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","stream":"stdout","pod":"kube-apiserver-66-h"}}]}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 7 Azure: hostile records
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"records":[7,null,[],{},{"category":"kube-audit"},{"category":{"a":1},"properties":{}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":5,"stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":null,"stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":{"a":1},"stream":"stdout","pod":"kube-apiserver-66-h"}},{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","stream":"stdout","pod":"kube-apiserver-66-h"}}]}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 8 Azure storage account: a record per line
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"list\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","stream":"stdout","pod":"kube-apiserver-66-h"}}
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","stream":"stdout","pod":"kube-apiserver-66-h"}}
{"time":"2026-01-02T03:04:05Z","category":"cluster-autoscaler","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"x","stream":"stdout","pod":"kube-apiserver-66-h"}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 8 Azure: properties.log as an object
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},"stream":"stdout","pod":"kube-apiserver-66-h"}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 8 what the wrapper says
--- search
auditID=a1 | table category ccpNamespace properties.pod properties.stream cluster cloud.provider cloud.account
--- events
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","stream":"stdout","pod":"kube-apiserver-66-h"}}
--- result
{"category":"kube-audit","ccpNamespace":"5e4b","properties.pod":"kube-apiserver-66-h","properties.stream":"stdout","cluster":"PROD","cloud.provider":"azure","cloud.account":"S1"}

=== 9 AzureDiagnostics, log_s
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"Category":"kube-audit","log_s":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"list\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
{"Category":"kube-audit","log_s":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","TimeGenerated":"2026-01-02T03:04:05Z"}
{"Category":"guard","log_s":"x"}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 10 old rules over Azure in Splunk run unchanged
--- search
sourcetype="mscs:storage:blob:json" category=kube-audit | spath input=properties.log | search verb=get | table user.username verb
--- options
sourcetype=mscs:storage:blob:json
--- events
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","stream":"stdout","pod":"kube-apiserver-66-h"}}
--- result
{"user.username":"alice","verb":"get"}

=== 15 HEC: objects without line ends, its time first
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"time":1767323000.5,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}{"time":1767323000.5,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323000.5"}
--- stats
hec: 2 records

=== 15 HEC: the event as a text, and nested
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"time":1767323000.5,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
{"time":1767323000.5,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323000.5"}
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323000.5"}

=== 15 HEC: metadata and indexed fields
--- search
sourcetype="kube:apiserver:audit" index=k8s | table host source sourcetype index k8s.cluster.name
--- events
{"time":1767323000.5,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
--- result
{"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","k8s.cluster.name":"prod"}

=== 15 HEC: what the user says wins
--- search
index=mine | table host index
--- options
index=mine
host=h
--- events
{"time":1767323000.5,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}}
--- result
{"host":"h","index":"mine"}

=== 16 Splunk export: JSON
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"preview":false,"offset":0,"result":{"_raw":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"list\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","_time":"2026-01-02T03:04:05.690+00:00","host":"cp-1","source":"kubernetes"}}
{"preview":false,"offset":1,"lastrow":true,"result":{"_raw":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","_time":"2026-01-02T03:04:05.678901+00:00","host":"cp-1","source":"kubernetes"}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 16 Splunk export: CSV
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
"_raw","_time",host,source
"{""kind"":""Event"",""apiVersion"":""audit.k8s.io/v1"",""level"":""Metadata"",""auditID"":""a2"",""stage"":""ResponseComplete"",""requestURI"":""/api/v1/namespaces/dev/secrets/db?x=1\u00262"",""verb"":""list"",""user"":{""username"":""alice"",""uid"":""u1"",""groups"":[""dev"",""system:authenticated""]},""sourceIPs"":[""203.0.113.7"",""10.0.0.9""],""userAgent"":""kubectl/v1.31 \""q\"" \\ é"",""objectRef"":{""resource"":""secrets"",""namespace"":""dev"",""name"":""db"",""apiVersion"":""v1""},""responseStatus"":{""metadata"":{},""code"":200},""requestReceivedTimestamp"":""2026-01-02T03:04:05.678901Z"",""stageTimestamp"":""2026-01-02T03:04:05.690000Z"",""annotations"":{""authorization.k8s.io/decision"":""allow"",""authorization.k8s.io/reason"":""""}}","2026-01-02T03:04:05.690+00:00",cp-1,kubernetes
"{""kind"":""Event"",""apiVersion"":""audit.k8s.io/v1"",""level"":""Metadata"",""auditID"":""a1"",""stage"":""ResponseComplete"",""requestURI"":""/api/v1/namespaces/dev/secrets/db?x=1\u00262"",""verb"":""get"",""user"":{""username"":""alice"",""uid"":""u1"",""groups"":[""dev"",""system:authenticated""]},""sourceIPs"":[""203.0.113.7"",""10.0.0.9""],""userAgent"":""kubectl/v1.31 \""q\"" \\ é"",""objectRef"":{""resource"":""secrets"",""namespace"":""dev"",""name"":""db"",""apiVersion"":""v1""},""responseStatus"":{""metadata"":{},""code"":200},""requestReceivedTimestamp"":""2026-01-02T03:04:05.678901Z"",""stageTimestamp"":""2026-01-02T03:04:05.690000Z"",""annotations"":{""authorization.k8s.io/decision"":""allow"",""authorization.k8s.io/reason"":""""}}","2026-01-02T03:04:05.678901+00:00",cp-1,kubernetes
"{
 ""kind"": ""Event"",
 ""apiVersion"": ""audit.k8s.io/v1"",
 ""level"": ""Metadata"",
 ""auditID"": ""a2"",
 ""stage"": ""ResponseComplete"",
 ""requestURI"": ""/api/v1/namespaces/dev/secrets/db?x=1&2"",
 ""verb"": ""list"",
 ""user"": {
  ""username"": ""alice"",
  ""uid"": ""u1"",
  ""groups"": [
   ""dev"",
   ""system:authenticated""
  ]
 },
 ""sourceIPs"": [
  ""203.0.113.7"",
  ""10.0.0.9""
 ],
 ""userAgent"": ""kubectl/v1.31 \""q\"" \\ é"",
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
}",,cp-2,
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 16 Splunk export: CSV, an event over many lines
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
_time,_raw
1767323045.678901,"{
 ""kind"": ""Event"",
 ""apiVersion"": ""audit.k8s.io/v1"",
 ""level"": ""Metadata"",
 ""auditID"": ""a1"",
 ""stage"": ""ResponseComplete"",
 ""requestURI"": ""/api/v1/namespaces/dev/secrets/db?x=1&2"",
 ""verb"": ""get"",
 ""user"": {
  ""username"": ""alice"",
  ""uid"": ""u1"",
  ""groups"": [
   ""dev"",
   ""system:authenticated""
  ]
 },
 ""sourceIPs"": [
  ""203.0.113.7"",
  ""10.0.0.9""
 ],
 ""userAgent"": ""kubectl/v1.31 \""q\"" \\ é"",
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
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 17 Fluent Bit
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"list\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}
{"date":1767323045.69,"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n"}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
shipper: 2 records

=== 17 Fluent Bit with the container runtime's head inside
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"log":"2026-01-02T03:04:05.6900000Z stdout F {\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","kubernetes":{"pod_name":"p"}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 17 Fluent Bit, keys merged beside log
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 17 a program that writes log is no wrapper
--- search
level=info | table log level
--- events
{"log":"hello {world}","level":"info"}
--- result
{"log":"hello {world}","level":"info"}

=== 18 Vector
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","file":"/var/log/audit.log","host":"cp-1","source_type":"file","timestamp":"2026-01-02T03:04:05Z"}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 18 what Vector says
--- search
auditID=a1 host=cp-1 | table host file source_type
--- events
{"message":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","file":"/var/log/audit.log","host":"cp-1","source_type":"file"}
--- result
{"host":"cp-1","file":"/var/log/audit.log","source_type":"file"}

=== 19 OTLP: bodies as texts
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}},{"key":"host.name","value":{"stringValue":"n1"}}]},"scopeLogs":[{"logRecords":[{"timeUnixNano":"1767323045690000000","body":{"stringValue":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a2\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"list\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}},{"timeUnixNano":"1767323045690000000","body":{"stringValue":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}}]}]}]}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
otlp: 2 records

=== 19 OTLP: a body as a tree
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}},{"key":"host.name","value":{"stringValue":"n1"}}]},"scopeLogs":[{"logRecords":[{"timeUnixNano":"1767323045690000000","body":{"kvlistValue":{"values":[{"key":"kind","value":{"stringValue":"Event"}},{"key":"apiVersion","value":{"stringValue":"audit.k8s.io/v1"}},{"key":"level","value":{"stringValue":"Metadata"}},{"key":"auditID","value":{"stringValue":"a1"}},{"key":"stage","value":{"stringValue":"ResponseComplete"}},{"key":"requestURI","value":{"stringValue":"/api/v1/namespaces/dev/secrets/db?x=1\u00262"}},{"key":"verb","value":{"stringValue":"get"}},{"key":"user","value":{"kvlistValue":{"values":[{"key":"username","value":{"stringValue":"alice"}},{"key":"uid","value":{"stringValue":"u1"}},{"key":"groups","value":{"arrayValue":{"values":[{"stringValue":"dev"},{"stringValue":"system:authenticated"}]}}}]}}},{"key":"sourceIPs","value":{"arrayValue":{"values":[{"stringValue":"203.0.113.7"},{"stringValue":"10.0.0.9"}]}}},{"key":"userAgent","value":{"stringValue":"kubectl/v1.31 \"q\" \\ é"}},{"key":"objectRef","value":{"kvlistValue":{"values":[{"key":"resource","value":{"stringValue":"secrets"}},{"key":"namespace","value":{"stringValue":"dev"}},{"key":"name","value":{"stringValue":"db"}},{"key":"apiVersion","value":{"stringValue":"v1"}}]}}},{"key":"responseStatus","value":{"kvlistValue":{"values":[{"key":"metadata","value":{"kvlistValue":{"values":[]}}},{"key":"code","value":{"intValue":"200"}}]}}},{"key":"requestReceivedTimestamp","value":{"stringValue":"2026-01-02T03:04:05.678901Z"}},{"key":"stageTimestamp","value":{"stringValue":"2026-01-02T03:04:05.690000Z"}},{"key":"annotations","value":{"kvlistValue":{"values":[{"key":"authorization.k8s.io/decision","value":{"stringValue":"allow"}},{"key":"authorization.k8s.io/reason","value":{"stringValue":""}}]}}}]}}}]}]}]}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 19 OTLP: what the resource says
--- search
auditID=a1 | table k8s.cluster.name cluster host
--- events
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}},{"key":"host.name","value":{"stringValue":"n1"}}]},"scopeLogs":[{"logRecords":[{"timeUnixNano":"1767323045690000000","body":{"kvlistValue":{"values":[{"key":"kind","value":{"stringValue":"Event"}},{"key":"apiVersion","value":{"stringValue":"audit.k8s.io/v1"}},{"key":"level","value":{"stringValue":"Metadata"}},{"key":"auditID","value":{"stringValue":"a1"}},{"key":"stage","value":{"stringValue":"ResponseComplete"}},{"key":"requestURI","value":{"stringValue":"/api/v1/namespaces/dev/secrets/db?x=1\u00262"}},{"key":"verb","value":{"stringValue":"get"}},{"key":"user","value":{"kvlistValue":{"values":[{"key":"username","value":{"stringValue":"alice"}},{"key":"uid","value":{"stringValue":"u1"}},{"key":"groups","value":{"arrayValue":{"values":[{"stringValue":"dev"},{"stringValue":"system:authenticated"}]}}}]}}},{"key":"sourceIPs","value":{"arrayValue":{"values":[{"stringValue":"203.0.113.7"},{"stringValue":"10.0.0.9"}]}}},{"key":"userAgent","value":{"stringValue":"kubectl/v1.31 \"q\" \\ é"}},{"key":"objectRef","value":{"kvlistValue":{"values":[{"key":"resource","value":{"stringValue":"secrets"}},{"key":"namespace","value":{"stringValue":"dev"}},{"key":"name","value":{"stringValue":"db"}},{"key":"apiVersion","value":{"stringValue":"v1"}}]}}},{"key":"responseStatus","value":{"kvlistValue":{"values":[{"key":"metadata","value":{"kvlistValue":{"values":[]}}},{"key":"code","value":{"intValue":"200"}}]}}},{"key":"requestReceivedTimestamp","value":{"stringValue":"2026-01-02T03:04:05.678901Z"}},{"key":"stageTimestamp","value":{"stringValue":"2026-01-02T03:04:05.690000Z"}},{"key":"annotations","value":{"kvlistValue":{"values":[{"key":"authorization.k8s.io/decision","value":{"stringValue":"allow"}},{"key":"authorization.k8s.io/reason","value":{"stringValue":""}}]}}}]}}}]}]}]}
--- result
{"k8s.cluster.name":"prod","cluster":"prod","host":"n1"}

=== 19 OTLP: hostile bodies
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"resourceLogs":[{"resource":{"attributes":[{"key":"k8s.cluster.name","value":{"stringValue":"prod"}},{"key":"host.name","value":{"stringValue":"n1"}}]},"scopeLogs":[{"logRecords":[{"timeUnixNano":"1767323045690000000","body":{}},{"timeUnixNano":"1767323045690000000","body":{"x":1}},{"timeUnixNano":"1767323045690000000","body":{"kvlistValue":5}},{"timeUnixNano":"1767323045690000000","body":{"stringValue":"text"}},{"timeUnixNano":"1767323045690000000","body":{"arrayValue":{"values":[{"kvlistValue":{"values":[{"value":{}}]}}]}}},{"timeUnixNano":"1767323045690000000","body":{"stringValue":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}"}}]}]}]}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 20 Elastic
--- search
objectRef.resource=secrets verb=get sourcetype="elastic:kubernetes:audit" | table user.username verb sourceIPs{} objectRef.name
--- events
{"@timestamp":"2026-01-02T03:04:05Z","kubernetes":{"audit":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization_k8s_io/decision":"allow"}}}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"objectRef.name":"db"}

=== 13 OpenShift: the node's name ahead
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
master-0.example.com {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
master-1.example.com {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 13 OpenShift: cluster logging
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""},"@timestamp":"2026-01-02T03:04:05Z","log_type":"audit","openshift":{"cluster_id":"c"}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 22 container log
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
2026-01-02T03:04:05.690000000Z stdout F {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
2026-01-02T03:04:05.690000000Z stdout F {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
cri: 2 records

=== 22 container log: parts joined
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
2026-01-02T03:04:05.690000000Z stdout F {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
2026-01-02T03:04:05.690000000Z stdout P {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseCo
2026-01-02T03:04:05.690000000Z stdout P mplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"
2026-01-02T03:04:05.690000000Z stdout F userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
2026-01-02T03:04:05.690000000Z stdout F {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
cri: 3 records

=== 22 container log: klog beside events
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
2026-01-02T03:04:05.690000000Z stdout F I0102 03:04:05.690000       1 trace.go:205] Trace[1]: x
2026-01-02T03:04:05.690000000Z stdout F {"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== 22 Docker's own log
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}\n","stream":"stdout","time":"2026-01-02T03:04:05.69Z"}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== a form that is named takes no other
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- options
input-format=azure-eventhub
--- events
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","stream":"stdout","pod":"kube-apiserver-66-h"}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}
--- stats
azure-eventhub: 1 record
json: 1 record, 1 of other categories skipped

=== json takes lines as they are
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- options
input-format=json
--- events
{"time":"2026-01-02T03:04:05Z","category":"kube-audit","operationName":"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read","resourceId":"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD","ccpNamespace":"5e4b","properties":{"log":"{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"Metadata\",\"auditID\":\"a1\",\"stage\":\"ResponseComplete\",\"requestURI\":\"/api/v1/namespaces/dev/secrets/db?x=1\\u00262\",\"verb\":\"get\",\"user\":{\"username\":\"alice\",\"uid\":\"u1\",\"groups\":[\"dev\",\"system:authenticated\"]},\"sourceIPs\":[\"203.0.113.7\",\"10.0.0.9\"],\"userAgent\":\"kubectl/v1.31 \\\"q\\\" \\\\ é\",\"objectRef\":{\"resource\":\"secrets\",\"namespace\":\"dev\",\"name\":\"db\",\"apiVersion\":\"v1\"},\"responseStatus\":{\"metadata\":{},\"code\":200},\"requestReceivedTimestamp\":\"2026-01-02T03:04:05.678901Z\",\"stageTimestamp\":\"2026-01-02T03:04:05.690000Z\",\"annotations\":{\"authorization.k8s.io/decision\":\"allow\",\"authorization.k8s.io/reason\":\"\"}}","stream":"stdout","pod":"kube-apiserver-66-h"}}
{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== line ends of Windows, a byte order mark, empty lines
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
﻿{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a2","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"list","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}

{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323045.678901"}

=== an event in an event in an event
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"time":1767323000.5,"host":"cp-1","source":"kubernetes","sourcetype":"kube:apiserver:audit","index":"k8s","fields":{"k8s.cluster.name":"prod"},"event":"{\"time\":\"2026-01-02T03:04:05Z\",\"category\":\"kube-audit\",\"operationName\":\"Microsoft.ContainerService/managedClusters/diagnosticLogs/Read\",\"resourceId\":\"/SUBSCRIPTIONS/S1/RESOURCEGROUPS/RG/PROVIDERS/MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/PROD\",\"ccpNamespace\":\"5e4b\",\"properties\":{\"log\":\"{\\\"log\\\":\\\"{\\\\\\\"kind\\\\\\\":\\\\\\\"Event\\\\\\\",\\\\\\\"apiVersion\\\\\\\":\\\\\\\"audit.k8s.io/v1\\\\\\\",\\\\\\\"level\\\\\\\":\\\\\\\"Metadata\\\\\\\",\\\\\\\"auditID\\\\\\\":\\\\\\\"a1\\\\\\\",\\\\\\\"stage\\\\\\\":\\\\\\\"ResponseComplete\\\\\\\",\\\\\\\"requestURI\\\\\\\":\\\\\\\"/api/v1/namespaces/dev/secrets/db?x=1\\\\\\\\u00262\\\\\\\",\\\\\\\"verb\\\\\\\":\\\\\\\"get\\\\\\\",\\\\\\\"user\\\\\\\":{\\\\\\\"username\\\\\\\":\\\\\\\"alice\\\\\\\",\\\\\\\"uid\\\\\\\":\\\\\\\"u1\\\\\\\",\\\\\\\"groups\\\\\\\":[\\\\\\\"dev\\\\\\\",\\\\\\\"system:authenticated\\\\\\\"]},\\\\\\\"sourceIPs\\\\\\\":[\\\\\\\"203.0.113.7\\\\\\\",\\\\\\\"10.0.0.9\\\\\\\"],\\\\\\\"userAgent\\\\\\\":\\\\\\\"kubectl/v1.31 \\\\\\\\\\\\\\\"q\\\\\\\\\\\\\\\" \\\\\\\\\\\\\\\\ é\\\\\\\",\\\\\\\"objectRef\\\\\\\":{\\\\\\\"resource\\\\\\\":\\\\\\\"secrets\\\\\\\",\\\\\\\"namespace\\\\\\\":\\\\\\\"dev\\\\\\\",\\\\\\\"name\\\\\\\":\\\\\\\"db\\\\\\\",\\\\\\\"apiVersion\\\\\\\":\\\\\\\"v1\\\\\\\"},\\\\\\\"responseStatus\\\\\\\":{\\\\\\\"metadata\\\\\\\":{},\\\\\\\"code\\\\\\\":200},\\\\\\\"requestReceivedTimestamp\\\\\\\":\\\\\\\"2026-01-02T03:04:05.678901Z\\\\\\\",\\\\\\\"stageTimestamp\\\\\\\":\\\\\\\"2026-01-02T03:04:05.690000Z\\\\\\\",\\\\\\\"annotations\\\\\\\":{\\\\\\\"authorization.k8s.io/decision\\\\\\\":\\\\\\\"allow\\\\\\\",\\\\\\\"authorization.k8s.io/reason\\\\\\\":\\\\\\\"\\\\\\\"}}\\\",\\\"date\\\":1}\",\"stream\":\"stdout\",\"pod\":\"kube-apiserver-66-h\"}}"}
--- result
{"user.username":"alice","verb":"get","sourceIPs{}":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef.name":"db","annotations.authorization.k8s.io/decision":"allow","_time":"1767323000.5"}

=== wrappers nested without end
--- search
objectRef.resource=secrets verb=get | table user.username verb sourceIPs{} userAgent objectRef.name annotations.authorization.k8s.io/decision _time
--- events
{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"event":{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1},"time":1}
--- result


=== an array of arrays
--- search
verb=get | table verb
--- events
[[[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]],[{"kind":"Event","apiVersion":"audit.k8s.io/v1","level":"Metadata","auditID":"a1","stage":"ResponseComplete","requestURI":"/api/v1/namespaces/dev/secrets/db?x=1\u00262","verb":"get","user":{"username":"alice","uid":"u1","groups":["dev","system:authenticated"]},"sourceIPs":["203.0.113.7","10.0.0.9"],"userAgent":"kubectl/v1.31 \"q\" \\ é","objectRef":{"resource":"secrets","namespace":"dev","name":"db","apiVersion":"v1"},"responseStatus":{"metadata":{},"code":200},"requestReceivedTimestamp":"2026-01-02T03:04:05.678901Z","stageTimestamp":"2026-01-02T03:04:05.690000Z","annotations":{"authorization.k8s.io/decision":"allow","authorization.k8s.io/reason":""}}]]
--- result


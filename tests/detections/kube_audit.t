The 15 public detections over kube_audit, read from $KSPL_SHARED/corpus/escu (../detections.sh): for each, events that fire it and
look-alikes that do not. The rows were worked out by a model of fillnull and stats of its own.

=== kubernetes_abuse_of_secret_by_unusual_user_agent: fires
--- rule kubernetes_abuse_of_secret_by_unusual_user_agent.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/secrets/n", "verb": "get", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "secrets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a2", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/secrets/m", "verb": "get", "user": {"username": "eve", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "secrets", "namespace": "dev", "name": "m"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z"}
--- result
{"objectRef.name": "m", "objectRef.namespace": "dev", "objectRef.resource": "secrets", "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z", "requestURI": "/api/v1/namespaces/dev/secrets/m", "responseStatus.code": "200", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "dev", "user.uid": "0", "user": "eve", "userAgent": "curl/8.5", "verb": "get", "count": "1"}
{"objectRef.name": "m", "objectRef.namespace": "dev", "objectRef.resource": "secrets", "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z", "requestURI": "/api/v1/namespaces/dev/secrets/m", "responseStatus.code": "200", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "system:authenticated", "user.uid": "0", "user": "eve", "userAgent": "curl/8.5", "verb": "get", "count": "1"}
{"objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "secrets", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/secrets/n", "responseStatus.code": "200", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "dev", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "get", "count": "1"}
{"objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "secrets", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/secrets/n", "responseStatus.code": "200", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "system:authenticated", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "get", "count": "1"}

=== kubernetes_abuse_of_secret_by_unusual_user_agent: look-alike
--- rule kubernetes_abuse_of_secret_by_unusual_user_agent.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/secrets/n", "verb": "get", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "Helm/3.13.2", "objectRef": {"resource": "secrets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/secrets/n", "verb": "list", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "secrets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result

=== kubernetes_abuse_of_secret_by_unusual_user_group: fires
--- rule kubernetes_abuse_of_secret_by_unusual_user_group.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/secrets/n", "verb": "get", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "secrets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result
{"objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "secrets", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/secrets/n", "responseStatus.code": "200", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "dev", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "get", "count": "1"}
{"objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "secrets", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/secrets/n", "responseStatus.code": "200", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "system:authenticated", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "get", "count": "1"}

=== kubernetes_abuse_of_secret_by_unusual_user_group: look-alike
--- rule kubernetes_abuse_of_secret_by_unusual_user_group.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/secrets/n", "verb": "get", "user": {"username": "eve", "uid": "u1", "groups": ["admin", "dev"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "secrets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result

=== kubernetes_abuse_of_secret_by_unusual_user_name: fires
--- rule kubernetes_abuse_of_secret_by_unusual_user_name.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/secrets/n", "verb": "get", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "secrets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result
{"objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "secrets", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/secrets/n", "responseStatus.code": "200", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "dev", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "get", "count": "1"}
{"objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "secrets", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/secrets/n", "responseStatus.code": "200", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "system:authenticated", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "get", "count": "1"}

=== kubernetes_abuse_of_secret_by_unusual_user_name: look-alike
--- rule kubernetes_abuse_of_secret_by_unusual_user_name.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/secrets/n", "verb": "get", "user": {"username": "admin", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "secrets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/configmaps/n", "verb": "get", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "configmaps", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result

=== kubernetes_aws_detect_suspicious_kubectl_calls: fires
--- rule kubernetes_aws_detect_suspicious_kubectl_calls.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "get", "user": {"username": "system:anonymous", "uid": "u1", "groups": ["system:unauthenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 403}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result
{"objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "pods", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/pods/n", "responseStatus.code": "403", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "system:unauthenticated", "user.uid": "u1", "user": "system:anonymous", "userAgent": "curl/8.5", "verb": "get", "count": "1"}

=== kubernetes_aws_detect_suspicious_kubectl_calls: look-alike
--- rule kubernetes_aws_detect_suspicious_kubectl_calls.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "get", "user": {"username": "system:anonymous", "uid": "u1", "groups": ["system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "get", "user": {"username": "eve", "uid": "u1", "groups": ["system:unauthenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result

=== kubernetes_create_or_update_privileged_pod: fires
--- rule kubernetes_create_or_update_privileged_pod.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "Pod", "metadata": {"annotations": {"kubectl.kubernetes.io/last-applied-configuration": "{\"spec\":{\"securityContext\":{\"privileged\":true}}}"}}}}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a2", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "update", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z", "requestObject": {"kind": "Pod", "metadata": {"annotations": {"kubectl.kubernetes.io/last-applied-configuration": "{\"a\":{\"privileged\":true}}"}}}}
--- result
{"kind": "Event", "objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "pods", "requestObject.kind": "Pod", "responseStatus.code": "201", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "requestObject.metadata.annotations.kubectl.kubernetes.io/last-applied-configuration": "{\"spec\":{\"securityContext\":{\"privileged\":true}}}", "count": "1", "user_groups": ["dev", "system:authenticated"]}
{"kind": "Event", "objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "pods", "requestObject.kind": "Pod", "responseStatus.code": "201", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user": "eve", "userAgent": "curl/8.5", "verb": "update", "requestObject.metadata.annotations.kubectl.kubernetes.io/last-applied-configuration": "{\"a\":{\"privileged\":true}}", "count": "1", "user_groups": ["dev", "system:authenticated"]}

=== kubernetes_create_or_update_privileged_pod: look-alike
--- rule kubernetes_create_or_update_privileged_pod.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "Pod", "metadata": {"annotations": {"kubectl.kubernetes.io/last-applied-configuration": "{\"spec\":{\"privileged\":false}}"}}}}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "patch", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "Pod", "metadata": {"annotations": {"kubectl.kubernetes.io/last-applied-configuration": "{\"spec\":{\"privileged\":true}}"}}}}
--- result

=== kubernetes_pod_with_host_network_attachment: fires
--- rule kubernetes_pod_with_host_network_attachment.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "Pod", "metadata": {"annotations": {"kubectl.kubernetes.io/last-applied-configuration": "{\"spec\":{\"hostNetwork\":true}}"}}}}
--- result
{"kind": "Event", "objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "pods", "requestObject.kind": "Pod", "responseStatus.code": "201", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "requestObject.metadata.annotations.kubectl.kubernetes.io/last-applied-configuration": "{\"spec\":{\"hostNetwork\":true}}", "count": "1", "user_groups": ["dev", "system:authenticated"]}

=== kubernetes_pod_with_host_network_attachment: look-alike
--- rule kubernetes_pod_with_host_network_attachment.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "Pod", "metadata": {"annotations": {"kubectl.kubernetes.io/last-applied-configuration": "{\"spec\":{\"hostNetwork\":false}}"}}}}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "get", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "Pod", "metadata": {"annotations": {"kubectl.kubernetes.io/last-applied-configuration": "{\"spec\":{\"hostNetwork\":true}}"}}}}
--- result

=== kubernetes_cron_job_creation: fires
--- rule kubernetes_cron_job_creation.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/cronjobs/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "cronjobs", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "CronJob", "spec": {"schedule": "* * * * *", "jobTemplate": {"spec": {"template": {"spec": {"containers": [{"image": "a:1"}, {"image": "b:2"}]}}}}}}}
--- result
{"kind": "Event", "objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "cronjobs", "requestObject.kind": "CronJob", "requestObject.spec.schedule": "* * * * *", "requestObject.spec.jobTemplate.spec.template.spec.containers{}.image": "a:1", "responseStatus.code": "201", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1", "user_groups": ["dev", "system:authenticated"]}
{"kind": "Event", "objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "cronjobs", "requestObject.kind": "CronJob", "requestObject.spec.schedule": "* * * * *", "requestObject.spec.jobTemplate.spec.template.spec.containers{}.image": "b:2", "responseStatus.code": "201", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1", "user_groups": ["dev", "system:authenticated"]}

=== kubernetes_cron_job_creation: look-alike
--- rule kubernetes_cron_job_creation.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/cronjobs/n", "verb": "update", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "cronjobs", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "CronJob", "spec": {"schedule": "* * * * *", "jobTemplate": {"spec": {"template": {"spec": {"containers": [{"image": "a:1"}, {"image": "b:2"}]}}}}}}}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/jobs/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "jobs", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "CronJob", "spec": {"schedule": "* * * * *", "jobTemplate": {"spec": {"template": {"spec": {"containers": [{"image": "a:1"}, {"image": "b:2"}]}}}}}}}
--- result

=== kubernetes_daemonset_deployed: fires
--- rule kubernetes_daemonset_deployed.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/daemonsets/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "daemonsets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "DaemonSet"}}
--- result
{"kind": "Event", "objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "daemonsets", "requestObject.kind": "DaemonSet", "responseStatus.code": "201", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1", "user_groups": ["dev", "system:authenticated"]}

=== kubernetes_daemonset_deployed: look-alike
--- rule kubernetes_daemonset_deployed.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/daemonsets/n", "verb": "update", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "daemonsets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "DaemonSet"}}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/deployments/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "deployments", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "Deployment"}}
--- result

=== kubernetes_node_port_creation: fires
--- rule kubernetes_node_port_creation.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/services/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "services", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "Service", "spec": {"type": "NodePort"}}}
--- result
{"kind": "Event", "objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "services", "requestObject.kind": "Service", "requestObject.spec.type": "NodePort", "responseStatus.code": "201", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1", "user_groups": ["dev", "system:authenticated"]}

=== kubernetes_node_port_creation: look-alike
--- rule kubernetes_node_port_creation.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/services/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "services", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "Service", "spec": {"type": "ClusterIP"}}}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/services/n", "verb": "patch", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "services", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"kind": "Service", "spec": {"type": "NodePort"}}}
--- result

=== kubernetes_pod_created_in_default_namespace: fires
--- rule kubernetes_pod_created_in_default_namespace.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/default/pods/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7", "10.0.0.9"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "default", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a2", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/kube-public/pods/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "kube-public", "name": "n"}, "responseStatus": {"code": 201}, "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z"}
--- result
{"objectRef.name": "n", "objectRef.namespace": "default", "objectRef.resource": "pods", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/default/pods/n", "responseStatus.code": "201", "src_ip": "10.0.0.9", "stage": "ResponseComplete", "user.groups{}": "dev", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1"}
{"objectRef.name": "n", "objectRef.namespace": "default", "objectRef.resource": "pods", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/default/pods/n", "responseStatus.code": "201", "src_ip": "10.0.0.9", "stage": "ResponseComplete", "user.groups{}": "system:authenticated", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1"}
{"objectRef.name": "n", "objectRef.namespace": "default", "objectRef.resource": "pods", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/default/pods/n", "responseStatus.code": "201", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "dev", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1"}
{"objectRef.name": "n", "objectRef.namespace": "default", "objectRef.resource": "pods", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/default/pods/n", "responseStatus.code": "201", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "system:authenticated", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1"}
{"objectRef.name": "n", "objectRef.namespace": "kube-public", "objectRef.resource": "pods", "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z", "requestURI": "/api/v1/namespaces/kube-public/pods/n", "responseStatus.code": "201", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "dev", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1"}
{"objectRef.name": "n", "objectRef.namespace": "kube-public", "objectRef.resource": "pods", "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z", "requestURI": "/api/v1/namespaces/kube-public/pods/n", "responseStatus.code": "201", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "system:authenticated", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1"}

=== kubernetes_pod_created_in_default_namespace: look-alike
--- rule kubernetes_pod_created_in_default_namespace.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/default/pods/n", "verb": "delete", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "default", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result

=== kubernetes_suspicious_image_pulling: fires
--- rule kubernetes_suspicious_image_pulling.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/events/x.17", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "events", "namespace": "dev", "name": "x.17"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"message": "Pulling image \"evil:1\""}}
--- result
{"objectRef.name": "x.17", "objectRef.namespace": "dev", "objectRef.resource": "events", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/events/x.17", "responseStatus.code": "200", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "dev", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1"}
{"objectRef.name": "x.17", "objectRef.namespace": "dev", "objectRef.resource": "events", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/events/x.17", "responseStatus.code": "200", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "system:authenticated", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1"}

=== kubernetes_suspicious_image_pulling: look-alike
--- rule kubernetes_suspicious_image_pulling.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/events/splunk-otel.17", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "events", "namespace": "dev", "name": "splunk-otel.17"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"message": "Pulling image \"splunk\""}}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/events/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "events", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestObject": {"message": "Pulled image \"evil\""}}
--- result

=== kubernetes_unauthorized_access: fires
--- rule kubernetes_unauthorized_access.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result
{"objectRef.namespace": "dev", "objectRef.resource": "pods", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/pods/n", "responseStatus.code": "403", "responseStatus.message": "no", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "dev", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1"}
{"objectRef.namespace": "dev", "objectRef.resource": "pods", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/pods/n", "responseStatus.code": "403", "responseStatus.message": "no", "src_ip": "203.0.113.7", "stage": "ResponseComplete", "user.groups{}": "system:authenticated", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "create", "count": "1"}

=== kubernetes_unauthorized_access: look-alike
--- rule kubernetes_unauthorized_access.yml
--- options
include=escu
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "create", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 409, "reason": "AlreadyExists", "message": "x"}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/n", "verb": "get", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["203.0.113.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result

=== kubernetes_abuse_of_secret_by_unusual_location: fires
--- rule kubernetes_abuse_of_secret_by_unusual_location.yml
--- options
include=escu
geoip=places.mmdb
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/secrets/n", "verb": "get", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "secrets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result
{"objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "secrets", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/secrets/n", "responseStatus.code": "200", "src_ip": "192.0.2.7", "stage": "ResponseComplete", "user.groups{}": "dev", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "get", "City": "Munich", "Country": "Germany", "count": "1"}
{"objectRef.name": "n", "objectRef.namespace": "dev", "objectRef.resource": "secrets", "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z", "requestURI": "/api/v1/namespaces/dev/secrets/n", "responseStatus.code": "200", "src_ip": "192.0.2.7", "stage": "ResponseComplete", "user.groups{}": "system:authenticated", "user.uid": "u1", "user": "eve", "userAgent": "curl/8.5", "verb": "get", "City": "Munich", "Country": "Germany", "count": "1"}

=== kubernetes_abuse_of_secret_by_unusual_location: look-alike
--- rule kubernetes_abuse_of_secret_by_unusual_location.yml
--- options
include=escu
geoip=places.mmdb
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/secrets/n", "verb": "get", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["198.51.100.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "secrets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/secrets/n", "verb": "list", "user": {"username": "eve", "uid": "u1", "groups": ["dev", "system:authenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "secrets", "namespace": "dev", "name": "n"}, "responseStatus": {"code": 200}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
--- result

=== kubernetes_access_scanning: fires
--- rule kubernetes_access_scanning.yml
--- options
include=escu
geoip=places.mmdb
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a0", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:00.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a2", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a3", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:03.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a4", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:04.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a5", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:05.000000Z"}
--- result
{"src_ip": "192.0.2.7", "Country": "Germany", "City": "Munich", "count": "6", "userAgent": "curl/8.5", "user": "system:anonymous", "user.groups{}": "system:unauthenticated", "verb": "get", "requestURI": "/api/v1/namespaces/dev/pods/p", "responseStatus.code": "403", "responseStatus.message": "no", "responseStatus.reason": "Forbidden"}

=== kubernetes_access_scanning: look-alike: five, and allowed ones
--- rule kubernetes_access_scanning.yml
--- options
include=escu
geoip=places.mmdb
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a0", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:00.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a2", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a3", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:03.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a4", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:04.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a0", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:00.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a2", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a3", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:03.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a4", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:04.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a5", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:05.000000Z"}
--- result

=== kubernetes_scanning_by_unauthenticated_ip_address: fires
--- rule kubernetes_scanning_by_unauthenticated_ip_address.yml
--- options
include=escu
geoip=places.mmdb
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a0", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:00.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a2", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a3", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:03.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a4", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:04.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a5", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:05.000000Z"}
--- result
{"src_ip": "192.0.2.7", "Country": "Germany", "City": "Munich", "count": "6", "userAgent": "curl/8.5", "user": "system:anonymous", "user.groups{}": "system:unauthenticated", "verb": "get", "requestURI": "/api/v1/namespaces/dev/pods/p", "responseStatus.code": "403", "responseStatus.message": "no", "responseStatus.reason": "Forbidden"}

=== kubernetes_scanning_by_unauthenticated_ip_address: look-alike: five, and allowed ones
--- rule kubernetes_scanning_by_unauthenticated_ip_address.yml
--- options
include=escu
geoip=places.mmdb
--- events
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a0", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:00.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a2", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a3", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:03.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a4", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 403, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:04.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a0", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:00.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a1", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:01.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a2", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:02.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a3", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:03.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a4", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:04.000000Z"}
{"kind": "Event", "apiVersion": "audit.k8s.io/v1", "auditID": "a5", "stage": "ResponseComplete", "requestURI": "/api/v1/namespaces/dev/pods/p", "verb": "get", "user": {"username": "system:anonymous", "groups": ["system:unauthenticated"]}, "sourceIPs": ["192.0.2.7"], "userAgent": "curl/8.5", "objectRef": {"resource": "pods", "namespace": "dev", "name": "p"}, "responseStatus": {"code": 200, "reason": "Forbidden", "message": "no"}, "requestReceivedTimestamp": "2026-01-02T03:04:05.000000Z"}
--- result

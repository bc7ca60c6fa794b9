/* gen.c - audit events of a made-up cluster, the same for the same seed.
 *
 *   gen BYTES [--seed N] [--sorted] [--bodies PERCENT] [--brief GROUPS]
 *
 * In: a size. Out: that many bytes, and the rest of the last event, as JSON lines on standard output.
 *
 * What it copies from real clusters is what matters for speed: four of five events are Metadata of about 1
 * KB; one of seven carries request and response bodies of some KB each, behind everything that rules mostly
 * ask for; URIs hold \u0026; every sixth of a thousand events names daemonsets, one of 26 an anonymous
 * client; now and then there are two source addresses. Bodies hold names of resources too, so a literal that
 * occurs is not yet a match. What opens a cluster to others (services, clusterrolebindings) always has its
 * body, as audit policies ask for; some bodies hold what rules look for: a type NodePort, a role
 * cluster-admin, a container with privileges in the text that kubectl applied.
 *
 * An event is a list of members first, so that --sorted can write them in the order of their names, as log
 * shippers that serialise anew do. --bodies scales the share of events that have bodies, and so the mean
 * length of lines.
 * --brief writes short events whose user is one of GROUPS, for measurements of grouping. */
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- numbers ---- */

struct dice {
    uint64_t state;
};

/* Marsaglia's xorshift with a multiplication behind it. */
static uint64_t roll(struct dice *d) {
    d->state ^= d->state >> 12;
    d->state ^= d->state << 25;
    d->state ^= d->state >> 27;
    return d->state * UINT64_C(2685821657736338717);
}

static unsigned below(struct dice *d, unsigned n) {
    return (unsigned)((roll(d) >> 33) % n);
}

#define PICK(dice, list) list[below(dice, sizeof(list) / sizeof *(list))]

/* ---- an event ---- */

enum { MEMBERS = 20, TEXT = 1 << 15 };

struct event {
    struct dice *dice;
    char text[TEXT];
    size_t n;
    struct {
        const char *name;
        size_t from, till;
    } members[MEMBERS];
    unsigned n_members;
};

/* At most one number is thrown in a call: the order of arguments is the compiler's. */
#define ADD(e, ...) ((e)->n += (size_t)snprintf((e)->text + (e)->n, TEXT - (e)->n, __VA_ARGS__))

static void begin(struct event *e, const char *name) {
    e->members[e->n_members].name = name;
    e->members[e->n_members].from = e->n;
}

static void end(struct event *e) {
    e->members[e->n_members++].till = e->n;
}

#define MEMBER(e, name, ...) (begin(e, name), ADD(e, __VA_ARGS__), end(e))

static void add_uuid(struct event *e) {
    uint64_t a = roll(e->dice), b = roll(e->dice);
    ADD(e, "%08x-%04x-4%03x-a%03x-%012llx", (unsigned)(a >> 32), (unsigned)(a & 0xffff),
        (unsigned)(a >> 16 & 0xfff), (unsigned)(b >> 52), (unsigned long long)(b & 0xffffffffffff));
}

/* What is asked for, how, and how often among a thousand. */
static const struct {
    unsigned weight;
    const char *verb, *resource, *group, *namespace, *subresource;
    enum { SOME, ALL } bodies; /* which of them have bodies */
} requests[] = {
    {300, "update", "leases", "coordination.k8s.io", "kube-node-lease", "", SOME},
    {150, "get", "configmaps", "", "kube-system", "", SOME},
    {120, "watch", "pods", "", "", "", SOME},
    {100, "list", "endpointslices", "discovery.k8s.io", "", "", SOME},
    {90, "create", "subjectaccessreviews", "authorization.k8s.io", "", "", SOME},
    {60, "patch", "nodes", "", "", "", SOME},
    {50, "get", "secrets", "", "vault", "", SOME},
    {40, "create", "events", "", "default", "", SOME},
    {30, "update", "deployments", "apps", "shop", "", SOME},
    {20, "create", "pods", "", "ci", "", SOME},
    {8, "delete", "pods", "", "ci", "", SOME},
    {3, "create", "pods", "", "ci", "exec", SOME},
    {4, "create", "services", "", "shop", "", ALL},
    {10, "get", "clusterroles", "rbac.authorization.k8s.io", "", "", SOME},
    {5, "list", "daemonsets", "apps", "kube-system", "", SOME},
    {5, "create", "rolebindings", "rbac.authorization.k8s.io", "shop", "", SOME},
    {3, "create", "cronjobs", "batch", "ci", "", SOME},
    {1, "create", "daemonsets", "apps", "monitoring", "", SOME},
    {1, "create", "clusterrolebindings", "rbac.authorization.k8s.io", "", "", ALL},
};

static unsigned pick_request(struct dice *d) {
    unsigned i = 0, left = below(d, 1000);
    while (left >= requests[i].weight) left -= requests[i++].weight;
    return i;
}

static const char *const agents[] = {
    "kubelet/v1.29.4 (linux/amd64) kubernetes/55019c8",
    "kube-controller-manager/v1.29.4 (linux/amd64) kubernetes/55019c8/leader-election",
    "kubectl/v1.30.1 (darwin/arm64) kubernetes/6911225",
    "argocd-server/v2.11.2",
    "helm/v3.15.1",
    "prometheus/2.52.0",
    "Go-http-client/2.0",
    "curl/8.7.1"};

static void add_user(struct event *e, bool anonymous) {
    struct dice *d = e->dice;
    begin(e, "user");
    unsigned kind = below(d, 10), who = below(d, 56);
    if (anonymous) {
        ADD(e, "{\"username\":\"system:anonymous\",\"groups\":[\"system:unauthenticated\"]}");
    } else if (kind < 4) {
        ADD(e,
            "{\"username\":\"system:node:node-%u.example.internal\",\"groups\":[\"system:nodes\",\"system:"
            "authenticated\"]}",
            who);
    } else if (kind < 9) {
        ADD(e, "{\"username\":\"system:serviceaccount:team-%u:worker-%u\",\"uid\":\"", who % 8, who);
        add_uuid(e);
        ADD(e,
            "\",\"groups\":[\"system:serviceaccounts\",\"system:serviceaccounts:team-%u\",\"system:"
            "authenticated\"],",
            who % 8);
        ADD(e, "\"extra\":{\"authentication.kubernetes.io/pod-name\":[\"worker-%u-5f6d8c7b9-abcde\"]}}", who);
    } else {
        ADD(e,
            "{\"username\":\"person%u@example.com\",\"groups\":[\"oidc:team-%u\",\"system:authenticated\"]}",
            who, who % 8);
    }
    end(e);
}

static void add_where(struct event *e, unsigned request) {
    struct dice *d = e->dice;
    const char *ns = requests[request].namespace, *group = requests[request].group;
    begin(e, "objectRef");
    ADD(e, "{\"resource\":\"%s\"", requests[request].resource);
    if (*ns) ADD(e, ",\"namespace\":\"%s\"", ns);
    ADD(e, ",\"name\":\"%s-%u\"", requests[request].resource, below(d, 5000));
    if (*group) ADD(e, ",\"apiGroup\":\"%s\"", group);
    ADD(e, ",\"apiVersion\":\"v1\"");
    if (*requests[request].subresource) ADD(e, ",\"subresource\":\"%s\"", requests[request].subresource);
    ADD(e, "}");
    end(e);
}

/* What kubectl keeps of the text it applied, in the text of a string. */
static void add_applied(struct event *e, unsigned request) {
    ADD(e,
        "\"annotations\":{\"kubectl.kubernetes.io/"
        "last-applied-configuration\":\"{\\\"kind\\\":\\\"%s\\\",\\\"spec\\\":{\\\"replicas\\\":%u",
        requests[request].resource, below(e->dice, 9));
    if (below(e->dice, 4) == 0)
        ADD(e, ",\\\"containers\\\":[{\\\"securityContext\\\":{\\\"privileged\\\":%s}}]",
            below(e->dice, 4) ? "false" : "true");
    ADD(e, "}}\\n\"}},");
}

/* Between three and ten containers; brackets, quotes and escapes as in a real specification. */
static void add_containers(struct event *e) {
    struct dice *d = e->dice;
    unsigned containers = 3 + below(d, 8);
    ADD(e, "\"spec\":{\"serviceAccountName\":\"worker-%u\",\"containers\":[", below(d, 56));
    for (unsigned i = 0; i < containers; i++) {
        ADD(e, "%s{\"name\":\"c%u\",\"image\":\"registry.example.com/team/", i ? "," : "", i);
        ADD(e, "app-%u", below(d, 90));
        ADD(e, "@sha256:%016llx", (unsigned long long)roll(d));
        ADD(e, "%016llx\",", (unsigned long long)roll(d));
        ADD(e, "\"args\":[\"--listen=:%u\",\"--log={json}\"],", 8000 + below(d, 90));
        ADD(e, "\"env\":[{\"name\":\"POD_NAME\",\"valueFrom\":{\"fieldRef\":{\"fieldPath\":\"metadata.name\"}"
               "}},{\"name\":\"LEVEL\",\"value\":\"info\"}],");
        ADD(e, "\"resources\":{\"limits\":{\"cpu\":\"%um\",", 100 * below(d, 20));
        ADD(e, "\"memory\":\"%uMi\"}},", 64 * below(d, 30));
        ADD(e, "\"securityContext\":{\"privileged\":false,\"runAsUser\":%u}}", 1000 + below(d, 500));
    }
    ADD(e, "],\"tolerations\":[{\"key\":\"node.kubernetes.io/"
           "not-ready\",\"operator\":\"Exists\",\"tolerationSeconds\":300}]},\"status\":{\"phase\":"
           "\"Running\"}}");
}

static void add_ports(struct event *e) {
    static const char *const types[] = {"ClusterIP", "NodePort", "LoadBalancer"};
    ADD(e, "\"spec\":{\"ports\":[{\"name\":\"web\",\"port\":%u}],", 8000 + below(e->dice, 90));
    ADD(e, "\"selector\":{\"app\":\"web\"},\"type\":\"%s\"}}", PICK(e->dice, types));
}

static void add_role(struct event *e) {
    static const char *const roles[] = {"cluster-admin", "view", "edit", "worker"};
    ADD(e, "\"subjects\":[{\"kind\":\"ServiceAccount\",\"name\":\"worker-%u\",", below(e->dice, 56));
    ADD(e, "\"namespace\":\"team-%u\"}],", below(e->dice, 8));
    ADD(e,
        "\"roleRef\":{\"apiGroup\":\"rbac.authorization.k8s.io\",\"kind\":\"ClusterRole\",\"name\":\"%s\"}}",
        PICK(e->dice, roles));
}

static void add_body(struct event *e, const char *name, unsigned request) {
    struct dice *d = e->dice;
    const char *resource = requests[request].resource;
    begin(e, name);
    ADD(e, "{\"kind\":\"%s\",", requests[request].bodies == ALL ? resource : "Pod");
    ADD(e, "\"metadata\":{\"name\":\"web-%u\",", below(d, 5000));
    ADD(e, "\"labels\":{\"app\":\"web\",\"kind\":\"%s\",", requests[pick_request(d)].resource);
    ADD(e, "\"tier\":\"%u\"},", below(d, 9));
    add_applied(e, request);
    if (!strcmp(resource, "services"))
        add_ports(e);
    else if (!strcmp(resource, "clusterrolebindings"))
        add_role(e);
    else
        add_containers(e);
    end(e);
}

static void add_address(struct event *e) {
    begin(e, "sourceIPs");
    ADD(e, "[\"10.%u", below(e->dice, 4));
    ADD(e, ".%u", below(e->dice, 8));
    ADD(e, ".%u\"", below(e->dice, 64));
    if (below(e->dice, 26) == 0) ADD(e, ",\"203.0.113.%u\"", below(e->dice, 200));
    ADD(e, "]");
    end(e);
}

static void add_uri(struct event *e, unsigned request) {
    const char *group = requests[request].group;
    begin(e, "requestURI");
    ADD(e, "\"/%s%s/v1/%s", *group ? "apis/" : "api", group, requests[request].resource);
    if (below(e->dice, 4) == 0) {
        ADD(e, "?allowWatchBookmarks=true\\u0026resourceVersion=%u", below(e->dice, 100000000));
        ADD(e, "\\u0026timeoutSeconds=%u", below(e->dice, 600));
    }
    ADD(e, "\"");
    end(e);
}

/* Times move on by milliseconds from a fixed day. */
static void add_times(struct event *e, uint64_t number) {
    unsigned ms = (unsigned)(number % 86400000);
    for (unsigned i = 0; i < 2; i++)
        MEMBER(e, i ? "stageTimestamp" : "requestReceivedTimestamp",
               "\"2026-01-05T%02u:%02u:%02u.%03u%03uZ\"", ms / 3600000, ms / 60000 % 60, ms / 1000 % 60,
               ms % 1000, i * 417);
}

static void add_outcome(struct event *e, bool anonymous, unsigned of_hundred) {
    unsigned code = anonymous         ? 403
                    : of_hundred < 88 ? 200
                    : of_hundred < 95 ? 201
                    : of_hundred < 98 ? 404
                                      : 409;
    const char *reason = code == 403 ? "Forbidden" : code == 404 ? "NotFound" : "AlreadyExists";
    begin(e, "responseStatus");
    ADD(e, "{\"metadata\":{},");
    if (code >= 400) ADD(e, "\"status\":\"Failure\",\"reason\":\"%s\",", reason);
    ADD(e, "\"code\":%u}", code);
    end(e);
}

static void add_decision(struct event *e, bool anonymous) {
    begin(e, "annotations");
    ADD(e, "{\"authorization.k8s.io/decision\":\"%s\",", anonymous ? "forbid" : "allow");
    ADD(e, "\"authorization.k8s.io/reason\":\"RBAC: allowed by ClusterRoleBinding \\\"team-%u\\\" ",
        below(e->dice, 8));
    ADD(e, "of ClusterRole \\\"worker\\\" to ServiceAccount \\\"team-%u/worker\\\"\",", below(e->dice, 8));
    ADD(e, "\"pod-security.kubernetes.io/enforce-policy\":\"privileged:latest\"}");
    end(e);
}

static void make(struct event *e, uint64_t number, unsigned bodies) {
    struct dice *d = e->dice;
    unsigned request = pick_request(d);
    bool anonymous = below(d, 26) == 0, body = below(d, 10000) < 15 * bodies;
    if (requests[request].bodies == ALL) body = bodies;
    e->n = 0;
    e->n_members = 0;
    MEMBER(e, "kind", "\"Event\"");
    MEMBER(e, "apiVersion", "\"audit.k8s.io/v1\"");
    MEMBER(e, "level", "\"%s\"", body ? "RequestResponse" : "Metadata");
    begin(e, "auditID");
    ADD(e, "\"");
    add_uuid(e);
    ADD(e, "\"");
    end(e);
    MEMBER(e, "stage", "\"ResponseComplete\"");
    add_uri(e, request);
    MEMBER(e, "verb", "\"%s\"", requests[request].verb);
    add_user(e, anonymous);
    add_address(e);
    MEMBER(e, "userAgent", "\"%s\"", PICK(d, agents));
    add_where(e, request);
    add_outcome(e, anonymous, below(d, 100));
    if (body) add_body(e, "requestObject", request);
    if (body) add_body(e, "responseObject", request);
    add_times(e, number);
    add_decision(e, anonymous);
}

/* The list of groups is gone through in an order that looks random and leaves none out. */
static void make_brief(struct event *e, uint64_t number, uint64_t groups) {
    e->n = 0;
    e->n_members = 0;
    MEMBER(e, "kind", "\"Event\"");
    MEMBER(e, "verb", "\"%s\"", PICK(e->dice, agents)[0] == 'k' ? "get" : "list");
    MEMBER(e, "user", "{\"username\":\"user-%llu@example.com\"}",
           (unsigned long long)(number * 2654435761u % groups));
    MEMBER(e, "responseStatus", "{\"code\":200}");
}

/* ---- writing ---- */

static int by_name(const struct event *e, unsigned a, unsigned b) {
    return strcmp(e->members[a].name, e->members[b].name);
}

static size_t write_event(const struct event *e, bool sorted, FILE *to) {
    unsigned order[MEMBERS];
    size_t n = 2;
    for (unsigned i = 0; i < e->n_members; i++) {
        unsigned at = i;
        for (; sorted && at && by_name(e, order[at - 1], i) > 0; at--) order[at] = order[at - 1];
        order[at] = i;
    }
    for (unsigned i = 0; i < e->n_members; i++) {
        const char *name = e->members[order[i]].name;
        size_t from = e->members[order[i]].from, len = e->members[order[i]].till - from;
        n += (size_t)fprintf(to, "%c\"%s\":", i ? ',' : '{', name);
        n += fwrite(e->text + from, 1, len, to);
    }
    fputs("}\n", to);
    return n;
}

int main(int argc, char **argv) {
    struct dice dice = {42};
    uint64_t bytes = 0, groups = 0, number = 0;
    unsigned bodies = 100;
    bool sorted = false;
    for (int i = 1; i < argc; i++) {
        const char *value = i + 1 < argc ? argv[i + 1] : "";
        if (!strcmp(argv[i], "--sorted"))
            sorted = true;
        else if (!strcmp(argv[i], "--seed"))
            dice.state = strtoull(value, NULL, 10) | 1, i++;
        else if (!strcmp(argv[i], "--bodies"))
            bodies = (unsigned)strtoul(value, NULL, 10), i++;
        else if (!strcmp(argv[i], "--brief"))
            groups = strtoull(value, NULL, 10), i++;
        else
            bytes = strtoull(argv[i], NULL, 10);
    }
    if (!bytes) {
        fprintf(stderr, "usage: gen BYTES [--seed N] [--sorted] [--bodies PERCENT] [--brief GROUPS]\n");
        return 2;
    }
    struct event *e = calloc(1, sizeof *e);
    if (!e) return 3;
    e->dice = &dice;
    for (int i = 0; i < 16; i++) (void)roll(&dice);
    for (uint64_t made = 0; made < bytes; number++) {
        if (groups)
            make_brief(e, number, groups);
        else
            make(e, number, bodies);
        made += write_event(e, sorted, stdout);
    }
    free(e);
    return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 3;
}

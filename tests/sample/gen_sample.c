/* gen_sample.c - writes the sample audit log: about 3000 Kubernetes audit events of one morning.
 *
 *   gen_sample [SEED] > audit.jsonl
 *
 * In: a seed (default 1). Out: one event per line, oldest first, the same bytes for the same seed.
 * Most events are drawn by weight from `work`, the everyday traffic of a small cluster; the `story`
 * tells at which event something happens that a detection should find, and its look-alikes:
 * a daemonset in kube-system, pods in default, a scanner with many 403s, one with exactly five,
 * one from a private address. All public addresses are from the ranges for documentation.
 * Nothing here is random but through `draw`, and times only move forward. */
#include <inttypes.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define COUNT(a) (sizeof(a) / sizeof((a)[0]))

enum { EVENTS = 3000, START = 1773129600 /* 2026-03-10T08:00:00Z */ };

struct actor {
    const char *name, *uid, *groups, *ip, *agent; /* groups: inside of a JSON array */
};
enum who {
    KUBELET_A,
    KUBELET_B,
    SCHEDULER,
    CONTROLLER,
    DAEMONSETS,
    REPLICASETS,
    PROMETHEUS,
    ARGO,
    ALICE,
    BOB,
    CAROL,
    MALLORY,
    PROBE,
    SCANNER,
    STRAY,
    INSIDE
};

#define NODES "\"system:nodes\",\"system:authenticated\""
#define ACCOUNTS(ns) "\"system:serviceaccounts\",\"system:serviceaccounts:" ns "\",\"system:authenticated\""
#define STAFF(g) "\"" g "\",\"system:authenticated\""
#define NOBODY "\"system:unauthenticated\""
#define KUBE(part) part "/v1.31.4 (linux/amd64) kubernetes/a78aa47"
static const struct actor actors[] = {
    [KUBELET_A] = {"system:node:worker-a", "", NODES, "10.20.0.11", KUBE("kubelet")},
    [KUBELET_B] = {"system:node:worker-b", "", NODES, "10.20.0.12", KUBE("kubelet")},
    [SCHEDULER] = {"system:kube-scheduler", "", "\"system:authenticated\"", "10.20.0.1",
                   KUBE("kube-scheduler") "/leader-election"},
    [CONTROLLER] = {"system:kube-controller-manager", "", "\"system:authenticated\"", "10.20.0.1",
                    KUBE("kube-controller-manager") "/leader-election"},
    [DAEMONSETS] =
        {"system:serviceaccount:kube-system:daemon-set-controller", "3f0c2d5e-7a41-4c1e-9b62-0d5f1e8a2c11",
         ACCOUNTS("kube-system"), "10.20.0.1",
         KUBE("kube-controller-manager") "/system:serviceaccount:kube-system:daemon-set-controller"},
    [REPLICASETS] =
        {"system:serviceaccount:kube-system:replicaset-controller", "90c1b7aa-5d2f-4e0b-8a39-6e1c7d4f5b20",
         ACCOUNTS("kube-system"), "10.20.0.1",
         KUBE("kube-controller-manager") "/system:serviceaccount:kube-system:replicaset-controller"},
    [PROMETHEUS] = {"system:serviceaccount:monitoring:prometheus", "c7e9a1f4-1b8d-4f6a-a0c5-2d3b4e5f6a71",
                    ACCOUNTS("monitoring"), "10.42.1.17", "Prometheus/2.54.1"},
    [ARGO] = {"system:serviceaccount:argocd:argocd-application-controller",
              "5b6d7e8f-90a1-4b2c-8d3e-4f5a6b7c8d92", ACCOUNTS("argocd"), "10.42.2.8",
              "argocd-application-controller/v2.12.3"},
    [ALICE] = {"alice@example.com", "u-1001", STAFF("platform"), "192.0.2.23", KUBE("kubectl")},
    [BOB] = {"bob@example.com", "u-1002", STAFF("developers"), "192.0.2.77", KUBE("kubectl")},
    [CAROL] = {"carol@example.com", "u-1003", STAFF("developers"), "2001:db8::c0:1",
               "k9s/v0.32.5 (darwin/arm64) kubernetes/a78aa47"},
    [MALLORY] = {"ci-deployer@example.com", "u-2042", "\"system:masters\",\"system:authenticated\"",
                 "203.0.113.66\",\"10.20.0.5", "kubectl/v1.28.2 (linux/amd64) kubernetes/89a4ea3"},
    [PROBE] = {"system:anonymous", "", NOBODY, "10.20.0.250", "kube-probe/1.31"},
    [SCANNER] = {"system:anonymous", "", NOBODY, "203.0.113.99", "python-requests/2.32.3"},
    [STRAY] = {"system:anonymous", "", NOBODY, "198.51.100.14",
               "Mozilla/5.0 (X11; Linux x86_64) \\\"research\\\""},
    [INSIDE] = {"system:anonymous", "", NOBODY, "10.42.9.31", "curl/8.5.0"},
};

/* What an actor does. `name` may hold one %s, replaced by a suffix of this request; `body` too. */
struct work {
    enum who who;
    unsigned weight;
    const char *verb, *api, *resource, *sub, *ns, *name;
    int code;
    const char *body; /* of the request, from level Request up; NULL: level Metadata */
};

#define POD(image)                                                                                        \
    "{\"kind\":\"Pod\",\"apiVersion\":\"v1\",\"metadata\":{\"name\":\"%s\",\"labels\":{\"app\":\"%s\"}}," \
    "\"spec\":{\"containers\":[{\"name\":\"main\",\"image\":\"" image "\",\"resources\":{}}],"            \
    "\"restartPolicy\":\"Always\"}}"
#define DAEMONSET(image)                                                                                     \
    "{\"kind\":\"DaemonSet\",\"apiVersion\":\"apps/"                                                         \
    "v1\",\"metadata\":{\"name\":\"%s\"},\"spec\":{\"selector\":"                                            \
    "{\"matchLabels\":{\"app\":\"%s\"}},\"template\":{\"spec\":{\"hostPID\":true,\"containers\":[{\"name\":" \
    "\"agent\",\"image\":\"" image                                                                           \
    "\",\"securityContext\":{\"privileged\":true},\"volumeMounts\":[{\"name\":"                              \
    "\"root\",\"mountPath\":\"/host\"}]}],\"volumes\":[{\"name\":\"root\",\"hostPath\":{\"path\":\"/"        \
    "\"}}]}}}}"
#define PATCH                                                                                       \
    "[{\"op\":\"replace\",\"path\":\"/spec/replicas\",\"value\":4},{\"op\":\"remove\",\"path\":\"/" \
    "status\"}]"
#define LEASES "coordination.k8s.io/v1"
#define AUTH "authorization.k8s.io/v1"
static const struct work everyday[] = {
    {KUBELET_A, 16, "update", LEASES, "leases", "", "kube-node-lease", "worker-a", 200, NULL},
    {KUBELET_B, 16, "update", LEASES, "leases", "", "kube-node-lease", "worker-b", 200, NULL},
    {KUBELET_A, 5, "patch", "v1", "nodes", "status", "", "worker-a", 200, NULL},
    {KUBELET_B, 5, "patch", "v1", "pods", "status", "shop", "checkout-%s", 200, NULL},
    {KUBELET_B, 4, "get", "v1", "configmaps", "", "shop", "checkout-settings", 200, NULL},
    {KUBELET_A, 3, "create", "v1", "serviceaccounts", "token", "shop", "default", 201, NULL},
    {SCHEDULER, 12, "update", LEASES, "leases", "", "kube-system", "kube-scheduler", 200, NULL},
    {SCHEDULER, 3, "create", "v1", "pods", "binding", "shop", "checkout-%s", 201, NULL},
    {CONTROLLER, 12, "update", LEASES, "leases", "", "kube-system", "kube-controller-manager", 200, NULL},
    {CONTROLLER, 2, "update", LEASES, "leases", "", "kube-system", "kube-controller-manager", 409, NULL},
    {REPLICASETS, 3, "create", "v1", "pods", "", "shop", "checkout-%s", 201,
     POD("registry.example.com/shop/checkout:4.2")},
    {PROMETHEUS, 6, "watch", "v1", "pods", "", "", "", 200, NULL},
    {PROMETHEUS, 4, "list", "v1", "endpoints", "", "", "", 200, NULL},
    {ARGO, 6, "list", "apps/v1", "daemonsets", "", "", "", 200, NULL},
    {ARGO, 3, "patch", "apps/v1", "deployments", "", "shop", "checkout", 200, PATCH},
    {ARGO, 1, "update", "apps/v1", "daemonsets", "", "monitoring", "node-exporter", 200,
     DAEMONSET("quay.example.com/node-exporter:1.8")},
    {ALICE, 3, "get", "v1", "secrets", "", "shop", "checkout-db", 200, NULL},
    {ALICE, 3, "list", "v1", "pods", "", "kube-system", "", 200, NULL},
    {ALICE, 2, "create", AUTH, "selfsubjectaccessreviews", "", "", "", 201, NULL},
    {BOB, 4, "list", "v1", "pods", "", "shop", "", 200, NULL},
    {BOB, 2, "get", "v1", "pods", "log", "shop", "checkout-%s", 200, NULL},
    {BOB, 2, "list", "v1", "secrets", "", "shop", "", 403, NULL},
    {BOB, 1, "create", "v1", "pods", "exec", "shop", "checkout-%s", 101, NULL},
    {CAROL, 3, "watch", "v1", "events", "", "shop", "", 200, NULL},
    {CAROL, 2, "delete", "v1", "pods", "", "shop", "checkout-%s", 200, NULL},
    {CAROL, 2, "get", "apps/v1", "deployments", "", "shop", "cart", 404, NULL},
    {PROBE, 6, "get", "", "/readyz", "", "", "", 200, NULL},
};

#define AGENT "registry.example.net/tools/agent:latest"
#define KSYS "kube-system"
#define SETS "daemonsets"
/* What happens at event number `at`, `times` in a row `every` that many events apart. */
static const struct story {
    unsigned at, times, every;
    struct work what;
} story[] = {
    {410, 1, 1, {CAROL, 0, "create", "v1", "pods", "", "default", "debug-carol", 201, POD("busybox:1.36")}},
    {430, 1, 1, {CAROL, 0, "delete", "v1", "pods", "", "default", "debug-carol", 200, NULL}},
    {431, 1, 1, {CAROL, 0, "create", "v1", "pods", "", "shop", "debug-carol", 201, POD("busybox:1.36")}},
    {700, 1, 1, {BOB, 0, "create", "apps/v1", SETS, "", "shop", "log-tail", 403, DAEMONSET("busybox:1")}},
    {1200, 4, 2, {SCANNER, 0, "list", "v1", "secrets", "", KSYS, "", 403, NULL}},
    {1201, 3, 2, {SCANNER, 0, "list", "v1", "pods", "", "default", "", 403, NULL}},
    {1210, 5, 3, {SCANNER, 0, "get", "", "/metrics", "", "", "", 403, NULL}},
    {1226, 1, 1, {SCANNER, 0, "get", "", "/version", "", "", "", 200, NULL}},
    {1300, 5, 7, {STRAY, 0, "get", "", "/", "", "", "", 403, NULL}},
    {1500, 2, 3, {MALLORY, 0, "create", "v1", "pods", "", "default", "miner-%s", 201, POD(AGENT)}},
    {1510, 1, 1, {MALLORY, 0, "create", "apps/v1", SETS, "", KSYS, "node-health", 201, DAEMONSET(AGENT)}},
    {1511, 2, 1, {DAEMONSETS, 0, "create", "v1", "pods", "", KSYS, "node-health-%s", 201, POD(AGENT)}},
    {1800, 9, 2, {INSIDE, 0, "list", "v1", "secrets", "", "default", "", 403, NULL}},
};

static uint64_t draw(uint64_t *state) /* splitmix64 */
{
    uint64_t z = (*state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static uint64_t below(uint64_t *state, uint64_t n) {
    return draw(state) % n;
}

/* `text` with every %s replaced. */
static void fill(char *out, size_t size, const char *text, const char *with) {
    size_t n = 0;
    while (*text != '\0' && n + 1 < size) {
        if (text[0] == '%' && text[1] == 's') {
            n += (size_t)snprintf(out + n, size - n, "%s", with);
            text += 2;
        } else {
            out[n++] = *text++;
        }
    }
    out[n < size ? n : size - 1] = '\0';
}

static void stamp(char out[40], uint64_t micros) {
    time_t seconds = (time_t)(micros / 1000000);
    struct tm tm;
    char day[32];
    gmtime_r(&seconds, &tm);
    strftime(day, sizeof day, "%Y-%m-%dT%H:%M:%S", &tm);
    snprintf(out, 40, "%s.%06uZ", day, (unsigned)(micros % 1000000));
}

struct request {
    const struct work *w;
    char name[64], uri[256];
    uint64_t id[2], at, took; /* microseconds */
};

static void write_object(const struct request *r) {
    const struct work *w = r->w;
    const char *slash = strchr(w->api, '/');
    if (w->api[0] == '\0') return;
    printf(",\"objectRef\":{\"resource\":\"%s\"", w->resource);
    if (w->ns[0] != '\0') printf(",\"namespace\":\"%s\"", w->ns);
    if (r->name[0] != '\0') printf(",\"name\":\"%s\"", r->name);
    if (slash != NULL) printf(",\"apiGroup\":\"%.*s\"", (int)(slash - w->api), w->api);
    printf(",\"apiVersion\":\"%s\"", slash != NULL ? slash + 1 : w->api);
    if (w->sub[0] != '\0') printf(",\"subresource\":\"%s\"", w->sub);
    printf("}");
}

static void write_status(const struct request *r) {
    const struct work *w = r->w;
    printf(",\"responseStatus\":{\"metadata\":{}");
    if (w->code == 403 && w->api[0] != '\0')
        printf(",\"status\":\"Failure\",\"message\":\"%s is forbidden: User \\\"%s\\\" cannot %s resource "
               "\\\"%s\\\" in "
               "API group \\\"\\\" in the namespace \\\"%s\\\"\",\"reason\":\"Forbidden\"",
               w->resource, actors[w->who].name, w->verb, w->resource, w->ns);
    else if (w->code == 403)
        printf(",\"status\":\"Failure\",\"message\":\"forbidden: User \\\"%s\\\" cannot %s path "
               "\\\"%s\\\"\",\"reason\":"
               "\"Forbidden\",\"details\":{}",
               actors[w->who].name, w->verb, w->resource);
    else if (w->code == 404)
        printf(",\"status\":\"Failure\",\"message\":\"%s \\\"%s\\\" not found\",\"reason\":\"NotFound\"",
               w->resource, r->name);
    else if (w->code == 409)
        printf(",\"status\":\"Failure\",\"message\":\"Operation cannot be fulfilled on %s \\\"%s\\\": the "
               "object has been "
               "modified\",\"reason\":\"Conflict\"",
               w->resource, r->name);
    printf(",\"code\":%d}", w->code);
}

static void write_bodies(const struct request *r) {
    char body[2048];
    if (r->w->body == NULL) return;
    fill(body, sizeof body, r->w->body, r->name);
    printf(",\"requestObject\":%s", body);
    if (body[0] == '{' && r->w->code < 300)
        printf(",\"responseObject\":%.*s,\"status\":{\"phase\":\"Pending\",\"observedGeneration\":1}}",
               (int)strlen(body) - 1, body);
}

/* One stage of a request as one line. */
static void write_event(const struct request *r, const char *stage) {
    const struct work *w = r->w;
    const struct actor *who = &actors[w->who];
    bool answered = strcmp(stage, "RequestReceived") != 0;
    const char *level = w->body == NULL                       ? "Metadata"
                        : w->body[0] == '[' || w->code >= 300 ? "Request"
                                                              : "RequestResponse";
    char from[40], to[40];
    stamp(from, r->at);
    stamp(to, r->at + (answered ? r->took : 0));
    printf("{\"kind\":\"Event\",\"apiVersion\":\"audit.k8s.io/v1\",\"level\":\"%s\",\"auditID\":\"%08" PRIx64
           "-%04" PRIx64 "-4%03" PRIx64 "-a%03" PRIx64 "-%012" PRIx64
           "\",\"stage\":\"%s\",\"requestURI\":\"%s\",\"verb\":\"%s\"",
           level, r->id[0] >> 32, (r->id[0] >> 16) & 0xffff, r->id[0] & 0xfff, r->id[1] >> 52,
           r->id[1] & 0xffffffffffff, stage, r->uri, w->verb);
    printf(",\"user\":{\"username\":\"%s\",", who->name);
    if (who->uid[0] != '\0') printf("\"uid\":\"%s\",", who->uid);
    printf("\"groups\":[%s]},\"sourceIPs\":[\"%s\"],\"userAgent\":\"%s\"", who->groups, who->ip, who->agent);
    write_object(r);
    if (answered) {
        write_status(r);
        write_bodies(r);
    }
    printf(",\"requestReceivedTimestamp\":\"%s\",\"stageTimestamp\":\"%s\"", from, to);
    if (answered)
        printf(",\"annotations\":{\"authorization.k8s.io/decision\":\"%s\",\"authorization.k8s.io/"
               "reason\":\"%s\"}",
               w->code == 403 ? "forbid" : "allow",
               w->who == ALICE ? "RBAC: allowed by ClusterRoleBinding \\\"platform\\\"" : "");
    printf("}\n");
}

static void make_uri(struct request *r) {
    const struct work *w = r->w;
    bool core = strchr(w->api, '/') == NULL;
    if (w->api[0] == '\0') {
        snprintf(r->uri, sizeof r->uri, "%s", w->resource);
        return;
    }
    int n = snprintf(r->uri, sizeof r->uri, "/%s/%s", core ? "api" : "apis", w->api);
    if (w->ns[0] != '\0') n += snprintf(r->uri + n, sizeof r->uri - (size_t)n, "/namespaces/%s", w->ns);
    n += snprintf(r->uri + n, sizeof r->uri - (size_t)n, "/%s", w->resource);
    bool named = r->name[0] != '\0' && (strcmp(w->verb, "create") != 0 || w->sub[0] != '\0');
    if (named) n += snprintf(r->uri + n, sizeof r->uri - (size_t)n, "/%s", r->name);
    if (w->sub[0] != '\0') n += snprintf(r->uri + n, sizeof r->uri - (size_t)n, "/%s", w->sub);
    if (strcmp(w->verb, "list") == 0)
        snprintf(r->uri + n, sizeof r->uri - (size_t)n, "?limit=500");
    else if (strcmp(w->verb, "watch") == 0)
        snprintf(r->uri + n, sizeof r->uri - (size_t)n, "?allowWatchBookmarks=true&watch=true");
}

static void perform(const struct work *w, uint64_t *state, uint64_t at) {
    static const char *const suffix[] = {"7d9f8", "x2kqp", "b64vm", "q8w5z",
                                         "lnr2c", "c4t9h", "mz7sd", "t6pj4"};
    struct request r = {.w = w, .at = at};
    fill(r.name, sizeof r.name, w->name, suffix[below(state, COUNT(suffix))]);
    r.id[0] = draw(state);
    r.id[1] = draw(state);
    r.took = 800 + below(state, 9000);
    make_uri(&r);
    if (strcmp(w->sub, "exec") == 0) write_event(&r, "RequestReceived");
    if (strcmp(w->verb, "watch") == 0) write_event(&r, "ResponseStarted");
    write_event(&r, "ResponseComplete");
}

static const struct work *pick(unsigned number, uint64_t *state) {
    for (unsigned i = 0; i < COUNT(story); i++) {
        const struct story *s = &story[i];
        unsigned past = number - s->at;
        if (number >= s->at && past % s->every == 0 && past / s->every < s->times) return &s->what;
    }
    unsigned total = 0, i = 0;
    for (i = 0; i < COUNT(everyday); i++) total += everyday[i].weight;
    uint64_t at = below(state, total);
    for (i = 0; at >= everyday[i].weight; i++) at -= everyday[i].weight;
    return &everyday[i];
}

int main(int argc, char **argv) {
    uint64_t state = argc > 1 ? strtoull(argv[1], NULL, 10) : 1;
    uint64_t at = (uint64_t)START * 1000000;
    for (unsigned i = 0; i < EVENTS; i++) {
        at += 1000 + below(&state, 4000000);
        perform(pick(i, &state), &state, at);
    }
    return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 3;
}

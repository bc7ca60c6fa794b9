/* peer.cpp - the three queries of the benchmark by hand, with simdjson's On-Demand parser: what a programmer
 * who writes a program for one question gets.
 *
 *   peer Q1|Q2|Q3 FILE THREADS
 *
 * In: a log of JSON lines, mapped. Out: a line per group: its keys and counts with tabs between them, in any
 * order. The file is cut into one part per thread at line ends; tables are merged at the end. */
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <simdjson.h>
#include <string>
#include <sys/mman.h>
#include <sys/stat.h>
#include <thread>
#include <unordered_map>
#include <unordered_set>
#include <vector>

using namespace simdjson;
using std::string;
using std::string_view;

struct group {
    uint64_t count = 0;
    std::unordered_set<string> users;
};
using table = std::unordered_map<string, group>;

static string_view text(simdjson_result<ondemand::value> v) {
    string_view s;
    return v.get_string().get(s) ? string_view() : s;
}

static bool code_of(ondemand::document &d, int64_t &code) {
    return !d["responseStatus"]["code"].get_int64().get(code);
}

static string key(std::initializer_list<string_view> parts) {
    string k;
    for (auto p : parts) k.append(k.empty() ? "" : "\t").append(p);
    return k;
}

/* verb=create objectRef.resource=daemonsets | stats count by user.username objectRef.namespace */
static void q1(ondemand::document &d, table &t) {
    if (text(d["verb"]) != "create") return;
    string user(text(d["user"]["username"]));
    ondemand::object ref;
    if (d["objectRef"].get_object().get(ref) || text(ref["resource"]) != "daemonsets") return;
    string_view ns = text(ref["namespace"]);
    if (!user.empty() && !ns.empty()) t[key({user, ns})].count++;
}

/* user.groups{}="system:unauthenticated" responseStatus.code=403 | stats count by sourceIPs{} */
static void q2(ondemand::document &d, table &t) {
    bool found = false;
    ondemand::array groups, ips;
    if (d["user"]["groups"].get_array().get(groups)) return;
    for (auto g : groups) found |= text(std::move(g)) == "system:unauthenticated";
    if (!found || d["sourceIPs"].get_array().get(ips)) return;
    std::vector<string> all;
    for (auto ip : ips) all.emplace_back(text(std::move(ip)));
    int64_t code;
    if (code_of(d, code) && code == 403)
        for (auto &ip : all) t[ip].count++;
}

/* stats count dc(user.username) by verb objectRef.resource responseStatus.code */
static void q3(ondemand::document &d, table &t) {
    string verb(text(d["verb"])), user(text(d["user"]["username"])),
        resource(text(d["objectRef"]["resource"]));
    int64_t code;
    if (verb.empty() || resource.empty() || !code_of(d, code)) return;
    group &g = t[key({verb, resource, std::to_string(code)})];
    g.count++;
    g.users.insert(user);
}

static void part(const char *p, const char *end, const char *limit, void (*q)(ondemand::document &, table &),
                 table &t) {
    ondemand::parser parser;
    while (p < end) {
        const char *nl = static_cast<const char *>(memchr(p, '\n', size_t(end - p)));
        size_t n = size_t((nl ? nl : end) - p);
        ondemand::document d;
        if (!parser.iterate(padded_string_view(p, n, size_t(limit - p))).get(d)) q(d, t);
        p += n + 1;
    }
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    auto q = argv[1][1] == '1' ? q1 : argv[1][1] == '2' ? q2 : q3;
    int fd = open(argv[2], O_RDONLY);
    struct stat sb;
    if (fd < 0 || fstat(fd, &sb)) return 3;
    size_t n = size_t(sb.st_size), threads = size_t(atoi(argv[3]));
    /* A page of zeros behind the file, for the parser's padding. */
    char *p = static_cast<char *>(mmap(nullptr, n + 8192, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    if (p == MAP_FAILED || mmap(p, n, PROT_READ, MAP_PRIVATE | MAP_FIXED, fd, 0) == MAP_FAILED) return 3;
    std::vector<table> tables(threads);
    std::vector<std::thread> running;
    const char *from = p, *end = p + n;
    for (size_t i = 0; i < threads; i++) {
        const char *till = i + 1 == threads ? end : p + n / threads * (i + 1);
        const char *nl =
            till < end ? static_cast<const char *>(memchr(till, '\n', size_t(end - till))) : nullptr;
        till = nl ? nl + 1 : end;
        running.emplace_back(part, from, till, end + 4096, q, std::ref(tables[i]));
        from = till;
    }
    for (auto &r : running) r.join();
    for (size_t i = 1; i < threads; i++)
        for (auto &[k, g] : tables[i]) {
            tables[0][k].count += g.count;
            tables[0][k].users.insert(g.users.begin(), g.users.end());
        }
    for (auto &[k, g] : tables[0])
        if (q == q3)
            printf("%s\t%llu\t%zu\n", k.c_str(), (unsigned long long)g.count, g.users.size());
        else
            printf("%s\t%llu\n", k.c_str(), (unsigned long long)g.count);
}

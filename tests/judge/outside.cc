/* outside.cc - kspl's scanner against the library simdjson, an outside judge of what is JSON and what it
 * says.
 *
 * outside COUNT SEED FILE: COUNT texts, made at random or lines of FILE, most of them then damaged in a
 * place or three. For each the library and every kernel must agree on whether it is JSON, and if so on every
 * value: the library's tree is laid out in names as kspl has them (a.b{}.c), texts must be equal byte for
 * byte, numbers as doubles. Prints TAP.
 *
 * Not compared, because the two differ by design: bytes that are not UTF-8 and halves of surrogate pairs,
 * which kspl takes as they are and as U+FFFD; numbers that no double or 64-bit integer holds, whose digits
 * kspl keeps; a byte order mark, which kspl passes. A lone scalar is JSON, but no event. */
#include "judge/judged.h"

#include <simdjson.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <string>
#include <vector>

namespace {

struct value {
    std::string text;
    bool number;
    double num;
};
using fields = std::map<std::string, std::vector<value>>;

/* ---- what the library says ---- */

void lay_out(simdjson::dom::element e, const std::string &name, bool root, fields &out) {
    using simdjson::dom::element_type;
    simdjson::dom::array array;
    simdjson::dom::object object;
    switch (e.type()) {
    case element_type::ARRAY:
        array = e.get_array();
        for (auto x : array) lay_out(x, name + "{}", false, out);
        break;
    case element_type::OBJECT:
        object = e.get_object();
        for (auto x : object)
            lay_out(x.value, root ? std::string(x.key) : name + "." + std::string(x.key), false, out);
        break;
    case element_type::STRING: out[name].push_back({std::string(e.get_string().value()), false, 0}); break;
    case element_type::BOOL: out[name].push_back({e.get_bool().value() ? "true" : "false", false, 0}); break;
    case element_type::NULL_VALUE: out[name].push_back({"null", false, 0}); break;
    default: out[name].push_back({"", true, e.get_double().value()}); break;
    }
}

bool starts_event(const std::string &s) {
    size_t i = s.find_first_not_of(" \t\r\n");
    return i != std::string::npos && (s[i] == '{' || s[i] == '[');
}

/* Seen from the bytes alone, so it is sometimes true without need. */
bool differs_by_design(const std::string &s) {
    if (!simdjson::validate_utf8(s) || s.compare(0, 3, "\xef\xbb\xbf") == 0) return true;
    for (size_t i = 0; i + 3 < s.size(); i++)
        if (s[i] == '\\' && s[i + 1] == 'u' && (s[i + 2] | 32) == 'd' && strchr("89abcdefABCDEF", s[i + 3]))
            return true;
    size_t run = 0;
    for (size_t i = 0; i < s.size(); i++) {
        run = s[i] >= '0' && s[i] <= '9' ? run + 1 : s[i] == '.' ? run : 0;
        if (run > 15) return true;
        if (!run || run > i) continue;
        size_t head = i - run, sign = head && strchr("+-", s[head]) ? 1 : 0;
        bool exponent = run > 2 && head >= sign && strchr("eE", s[head - sign]);
        if (exponent) return true;
    }
    return false;
}

/* ---- what kspl says ---- */

void take(void *arg, const char *name, size_t name_n, const char *p, size_t n) {
    (*static_cast<fields *>(arg))[std::string(name, name_n)].push_back({std::string(p, n), false, 0});
}

bool same(const value &judge, const value &mine) {
    if (!judge.number) return judge.text == mine.text;
    char *end;
    double d = strtod(mine.text.c_str(), &end);
    return !mine.text.empty() && !*end && d == judge.num;
}

bool same(const fields &judge, const fields &mine) {
    if (judge.size() != mine.size()) return false;
    for (auto a = judge.begin(), b = mine.begin(); a != judge.end(); ++a, ++b) {
        if (a->first != b->first || a->second.size() != b->second.size()) return false;
        for (size_t i = 0; i < a->second.size(); i++)
            if (!same(a->second[i], b->second[i])) return false;
    }
    return true;
}

/* ---- texts ---- */

uint64_t state;

uint32_t rnd(uint32_t below) {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    return static_cast<uint32_t>((state >> 32) * below >> 32);
}

template <size_t N> const char *any(const char *const (&of)[N]) {
    return of[rnd(N)];
}

void put_string(std::string &s) {
    static const char *const parts[] = {
        "a",
        "b",
        "verb",
        ".",
        "{}",
        "\\n",
        "\\\"",
        "\\\\",
        "\\/",
        "\\u0041",
        "\\u00e9",
        "\\u0000",
        "\xc3\xa9",
        "\xe2\x82\xac",
        "\xf0\x9f\x98\x80",
        "{",
        "]",
        ",",
        ":",
        "a text that goes on for more than sixty-four bytes, so that blocks end in it"};
    s += '"';
    for (uint32_t n = rnd(5); n; n--) s += any(parts);
    s += '"';
}

void put_space(std::string &s) {
    static const char *const blanks[] = {" ", "\t", "\r", "\n", "                        "};
    if (rnd(10) == 0) s += any(blanks);
}

void put_value(std::string &s, unsigned depth) {
    static const char *const words[] = {"true", "false", "null", "0",       "-0",  "1",
                                        "-12",  "3.25",  "1e5",  "-2.5E-7", "0.1", "123456789012345"};
    uint32_t kind = rnd(depth ? 4 : 2);
    put_space(s);
    if (kind == 0) s += any(words);
    if (kind == 1) put_string(s);
    if (kind >= 2) {
        s += kind == 2 ? '{' : '[';
        for (uint32_t n = rnd(6), i = 0; i < n; i++) {
            if (i) s += ',';
            if (kind == 2) put_space(s), put_string(s), put_space(s), s += ':';
            put_value(s, depth - 1);
        }
        put_space(s);
        s += kind == 2 ? '}' : ']';
    }
    put_space(s);
}

void damage(std::string &s) {
    static const char *const tokens[] = {"{",     "}",    "[",   "]",    ",",        ":",    "\"", "\\",
                                         "0",     "1",    ".",   "e",    "-",        "+",    "t",  "n",
                                         "u",     " ",    "\n",  "\t",   "\x1f",     "\x7f", "[]", "{}",
                                         "\"\":", "null", "\\u", "\\\\", "\xc3\xa9", "\f",   "/"};
    size_t at = rnd(static_cast<uint32_t>(s.size()) + 1);
    size_t n = rnd(3) ? 1 : 1 + rnd(70);
    switch (rnd(4)) {
    case 0: s.erase(at, n); break;
    case 1: s.insert(at, any(tokens)); break;
    case 2: s.insert(at, s.substr(rnd(static_cast<uint32_t>(s.size()) + 1), n)); break;
    default: s.replace(at, at < s.size(), any(tokens)); break;
    }
}

std::string make(const std::vector<std::string> &lines) {
    std::string s;
    if (!lines.empty() && rnd(4) == 0)
        s = lines[rnd(static_cast<uint32_t>(lines.size()))];
    else
        put_value(s, 1 + rnd(5));
    for (uint32_t n = rnd(4); n; n--) damage(s);
    return s;
}

/* ---- the comparison ---- */

struct court {
    simdjson::dom::parser parser;
    std::vector<judged *> kernels;
    unsigned long json = 0, none = 0, passed = 0, wrong = 0;

    void seat() {
        for (unsigned i = 0; judged *j = judged_new(i); i++) kernels.push_back(j);
    }
    void rise() {
        for (auto j : kernels) judged_free(j);
        kernels.clear();
    }
    void complain(const judged *j, const char *what, const std::string &s) {
        if (wrong++ < 10) printf("# %s: %s: %s\n", judged_kernel(j), what, s.c_str());
    }
    void hear(const std::string &s) {
        fields judge;
        if (differs_by_design(s)) {
            passed++;
            return;
        }
        simdjson::dom::element root;
        bool is = parser.parse(s).get(root) == simdjson::SUCCESS && starts_event(s);
        if (is) lay_out(root, "", true, judge);
        (is ? json : none)++;
        for (auto j : kernels) {
            fields mine;
            if (judged_read(j, s.data(), s.size(), take, &mine) != is)
                complain(j, is ? "JSON is refused" : "what is no JSON is taken", s);
            else if (is && !same(judge, mine))
                complain(j, "other values", s);
        }
    }
};

} // namespace

int main(int argc, char **argv) {
    if (argc < 3) return 2;
    std::vector<std::string> lines;
    std::ifstream file(argc > 3 ? argv[3] : "/dev/null");
    for (std::string s; std::getline(file, s);) lines.push_back(s);
    state = strtoull(argv[2], nullptr, 10) * 2 + 1;
    court c;
    for (unsigned long i = 0, n = strtoul(argv[1], nullptr, 10); i < n; i++) {
        if (i % 1000 == 0) c.rise(), c.seat(); /* names do not grow without end */
        c.hear(make(lines));
    }
    printf("# %zu kernels, %lu texts of JSON, %lu of none, %lu not compared\n", c.kernels.size(), c.json,
           c.none, c.passed);
    c.rise();
    bool ok = !c.wrong, enough = c.json * 10 > c.none && c.none * 10 > c.json && c.passed < c.json + c.none;
    printf("%sok 1 - kspl and simdjson agree\n%sok 2 - enough texts of either kind\n1..2\n", ok ? "" : "not ",
           enough ? "" : "not ");
    return ok && enough ? 0 : 1;
}

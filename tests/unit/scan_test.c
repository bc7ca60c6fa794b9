/* scan_test.c - the scan folder: kernels against each other, JSON accepted and refused, names of fields,
 * blocks of any size over any packing, the soundness of the prefilter. Prints TAP. */
#include "base/buf.h"
#include "base/jsonstr.h"
#include "base/mem.h"
#include "base/par.h"
#include "lang/lang.h"
#include "scan/probe.h"
#include "scan/scan.h"
#include "scan/unescape.h"

#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

static unsigned tests, failures;

static void check(bool ok, const char *what) {
    tests++;
    failures += !ok;
    printf("%sok %u - ", ok ? "" : "not ", tests);
    for (; *what; what++) putchar((unsigned char)*what < ' ' || *what == '#' ? '.' : *what);
    putchar('\n');
}

static uint32_t state = 1;

static uint32_t rnd(uint32_t below) {
    state = state * 1664525 + 1013904223;
    return (uint32_t)((uint64_t)(state >> 8) * below >> 24);
}

/* ---- kernels ---- */

static bool agree(const struct ks_kernel *a, const struct ks_kernel *b, const char *p, const char *end) {
    return a->newline(p, end) == b->newline(p, end) && a->string(p, end) == b->string(p, end) &&
           a->blank(p, end) == b->blank(p, end) && a->count(p, end) == b->count(p, end);
}

static void test_kernels(void) {
    enum { ROOM = 64 + 300 + KS_SCAN_PAD };
    static const char odd[] = "\n\"\\ \t\r\x1f\x00\x20\x7f\x80\xff";
    char bytes[ROOM];
    const struct ks_kernel *scalar = ks_kernel_at(0), *k;
    for (unsigned i = 0; (k = ks_kernel_at(i)); i++) {
        bool ok = true;
        for (unsigned round = 0; round < 6; round++) {
            for (unsigned j = 0; j < ROOM; j++) {
                bytes[j] = rnd(30) < round ? odd[rnd(sizeof odd - 1)]
                           : round == 5    ? ' '
                                           : (char)(0x21 + rnd(90));
            }
            for (unsigned at = 0; at < 64; at++) {
                for (unsigned n = 0; n <= 300; n++) ok = ok && agree(scalar, k, bytes + at, bytes + at + n);
            }
        }
        check(ok, k->name);
    }
    check(ks_kernel_pick("abacus") == NULL, "an unknown kernel is refused");
    check(ks_kernel_pick("scalar") == scalar, "a kernel by name");
}

/* ---- flatten ---- */

/* The event as "name=value|value;name=..." in order of ids, or the damage as "!kind@byte". */
static void print_event(struct ks_buf *b, struct ks_paths *paths, const struct ks_event *e) {
    static const char *const kinds[] = {"whole", "text", "damaged", "deep", "empty"};
    ks_buf_clear(b);
    if (e->damage != KS_WHOLE) {
        ks_buf_printf(b, "!%s@%u%s", kinds[e->damage], e->damage_at, e->damage_nul ? "nul" : "");
    }
    for (uint32_t i = 0; i < e->n_ids; i++) {
        const struct ks_value *v = &e->cells[e->ids[i]];
        if (i) ks_buf_byte(b, ';');
        ks_buf_str(b, ks_paths_name(paths, e->ids[i]));
        for (uint32_t j = 0; j < ks_value_count(v); j++) {
            char tmp[KS_NUM_TEXT];
            ks_buf_byte(b, j ? '|' : '=');
            ks_buf_str(b, ks_value_str(ks_value_at(v, j), tmp));
        }
    }
}

static const struct ks_event *parse_padded(struct ks_flat *f, struct ks_buf *line, struct ks_str text) {
    ks_buf_clear(line);
    ks_buf_add(line, text.p, text.n);
    memset(ks_buf_room(line, KS_SCAN_PAD), '"', KS_SCAN_PAD);
    return ks_flat_line(f, line->p, text.n);
}

/* `wanted`: names with blanks between, or NULL for all. */
static void flat_text(const char *wanted, struct ks_str text, const char *expect) {
    struct ks_paths *paths = ks_paths_new(!wanted);
    for (const char *p = wanted; p && *p;) {
        size_t n = strcspn(p, " ");
        ks_paths_intern(paths, (struct ks_str){p, n});
        p += n + (p[n] == ' ');
    }
    struct ks_buf line, got;
    ks_buf_init(&line);
    ks_buf_init(&got);
    const struct ks_kernel *k;
    for (unsigned i = 0; (k = ks_kernel_at(i)); i++) {
        struct ks_flat *f = ks_flat_new(paths, k);
        for (int round = 0; round < 2; round++) {
            print_event(&got, paths, parse_padded(f, &line, text));
            bool ok = ks_text_is(ks_buf_view(&got), expect);
            if (!ok) printf("# got %.*s, not %s (%s)\n", KS_FMT(ks_buf_view(&got)), expect, k->name);
            if (!ok || (i == 0 && round == 0)) check(ok, strlen(expect) < 200 ? expect : "long");
        }
        ks_flat_free(f);
    }
    ks_buf_fini(&line);
    ks_buf_fini(&got);
    ks_paths_free(paths);
}

static void flat(const char *wanted, const char *text, const char *expect) {
    flat_text(wanted, ks_text_of(text), expect);
}

static void test_names(void) {
    flat(NULL, "{\"user\":{\"username\":\"b\"}}", "user.username=b");
    flat(NULL,
         "{\"a\":{\"b\":1,\"c\":[true,null]},\"d\":[{\"e\":\"x\"},{\"f\":2},{\"e\":\"y\"}],\"g\":[],\"h\":[["
         "1,2],[3]]}",
         "a.b=1;a.c{}=true|null;d{}.e=x|y;d{}.f=2;h{}{}=1|2|3");
    flat(NULL, "{\"a\":[{\"b\":[1,2]}]}", "a{}.b{}=1|2");
    flat(NULL, "{\"sourceIPs\":[\"1.2.3.4\"]}", "sourceIPs{}=1.2.3.4");
    flat(NULL, "{\"a\":10.50,\"b\":1e3,\"c\":9007199254740993,\"d\":-0}",
         "a=10.50;b=1e3;c=9007199254740993;d=-0");
    flat(NULL, "{\"a\":true,\"b\":false,\"c\":null,\"d\":\"\"}", "a=true;b=false;c=null;d=");
    flat(NULL, "{\"a\":[],\"b\":{},\"c\":[{}],\"d\":[[]]}", "");
    flat(NULL, "{\"annotations\":{\"kubectl.kubernetes.io/last-applied-configuration\":\"x\"}}",
         "annotations.kubectl.kubernetes.io/last-applied-configuration=x");
    flat(NULL, "{\"a\":{\"b\":1},\"a.b\":2}", "a.b=1|2");
    flat(NULL, "{\"a\":1,\"b\":2,\"a\":3}", "a=1|3;b=2");
    flat(NULL, "[1,2,\"x\"]", "{}=1|2|x");
    flat(NULL, "[{\"key\":1},{\"key\":2}]", "{}.key=1|2");
    flat(NULL, "{\"\":1,\"a\":{\"\":2}}", "=1;a.=2");
    flat(NULL, "{\"a{}\":1,\"a\":[2]}", "a{}=1|2");
    flat(NULL, "{\"a b-c{d}/\":1}", "a b-c{d}/=1");
}

static void test_wanted(void) {
    flat("verb objectRef.resource",
         "{\"verb\":\"get\",\"x\":{\"verb\":1},\"objectRef\":{\"name\":\"n\",\"resource\":\"pods\"}}",
         "verb=get;objectRef.resource=pods");
    flat("a.b.c", "{\"a\":{\"b\":{\"c\":1}},\"a.b\":{\"c\":2},\"a\":{\"b.c\":3},\"a.b.c\":4}",
         "a.b.c=1|2|3|4");
    flat("a{}.b", "{\"a\":[{\"b\":1}],\"a{}\":{\"b\":2},\"a{}.b\":3,\"a\":{\"b\":4}}", "a{}.b=1|2|3");
    flat("a", "{\"a\":{\"b\":1},\"ab\":2}", "");
    flat("a ab", "{\"a\":{\"b\":1},\"ab\":2,\"a\":5}", "ab=2;a=5");
    flat("{}.x", "[{\"x\":1},2,{\"x\":[3]}]", "{}.x=1");
    flat("a.b", "{\"\\u0061\":{\"\\u0062\":\"\\u0063\"}}", "a.b=c");
    flat("seventeen_letters seventeen_lettres",
         "{\"seventeen_letters\":1,\"seventeen_lettres\":2,\"seventeen_lettrez\":3}",
         "seventeen_letters=1;seventeen_lettres=2");
}

/* Strings of every kind of escape, right and wrong, decoded as the plain decoder does. */
static void test_unescape(void) {
    static const char *const parts[] = {"\\\"",
                                        "\\\"",
                                        "\\\"",
                                        "\\\\",
                                        "\\/",
                                        "\\n",
                                        "\\u0026",
                                        "\\ud83d\\ude00",
                                        "abcdefghijk",
                                        "x",
                                        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz",
                                        "\\",
                                        "\\u00",
                                        "\\q"};
    enum { ROOM = 20 * 64 };
    char in[ROOM + 4 + KS_SCAN_PAD], a[ROOM + KS_SCAN_PAD], b[ROOM + KS_SCAN_PAD];
    const struct ks_kernel *k;
    for (unsigned i = 0; (k = ks_kernel_at(i)); i++) {
        unsigned good = 0, same = 0, all = 20000;
        for (unsigned round = 0; round < all; round++) {
            unsigned kinds = round % 4 ? 11 : sizeof parts / sizeof *parts;
            size_t n = 0, na = 0, nb = 0;
            for (unsigned j = rnd(20); j; j--) n += (size_t)sprintf(in + n, "%s", parts[rnd(kinds)]);
            memcpy(in + n, "\"\\\"x", 4);
            size_t q = 0;
            while (q < n + 4 && in[q] != '"') q += in[q] == '\\' ? 2 : 1;
            bool x = q < n + 4 && ks_jsonstr_read(in, q, a, &na);
            const char *y = ks_unescape(k, in, in + n + 4, b, &nb);
            same += x ? y == in + q + 1 && na == nb && memcmp(a, b, na) == 0 : !y;
            same -= x && ks_unescape(k, in, in + q, b, &nb);
            good += x;
        }
        check(same == all && good > all / 2 && good < all, "strings that hold JSON are decoded alike");
    }
}

static void test_strings(void) {
    flat(NULL, "{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"}", "a=\"\\/\b\f\n\r\t");
    flat(NULL, "{\"a\":\"\\u00e9\\u20AC\\ud83d\\ude00!\"}", "a=\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80!");
    flat(NULL, "{\"a\":\"\\ud83d\",\"b\":\"\\ude00x\",\"c\":\"\\ud83d\\u0041\"}",
         "a=\xef\xbf\xbd;b=\xef\xbf\xbdx;c=\xef\xbf\xbd"
         "A");
    flat(NULL, "{\"a\":\"\xff\xc3\"}", "a=\xff\xc3");
    flat(NULL, " { \"a\" : [ 1 , 2 ] } \r", "a{}=1|2");
    flat(NULL, "\xef\xbb\xbf{\"a\":1}\r", "a=1");
    struct ks_paths *paths = ks_paths_new(true);
    struct ks_flat *f = ks_flat_new(paths, ks_kernel_pick(NULL));
    struct ks_buf line;
    ks_buf_init(&line);
    const struct ks_event *e = parse_padded(f, &line, ks_text_of("{\"a\":\"x\\u0000y\"}"));
    check(e->n_ids == 1 && e->cells[0].n == 3 && memcmp(e->cells[0].p, "x\0y", 3) == 0,
          "\\u0000 is a NUL byte");
    ks_buf_fini(&line);
    ks_flat_free(f);
    ks_paths_free(paths);
}

static void test_damage(void) {
    static const struct {
        const char *text, *expect;
    } rows[] = {
        {"", "!empty@0"},
        {" \t\r", "!empty@2"},
        {"hello", "!text@0"},
        {"12", "!text@0"},
        {"\"x\"", "!text@0"},
        {"null", "!text@0"},
        {"{", "!damaged@1"},
        {"[", "!damaged@1"},
        {"{]", "!damaged@1"},
        {"[}", "!damaged@1"},
        {"{\"a\"", "!damaged@4"},
        {"{\"a\":", "!damaged@5"},
        {"{\"a\":1", "!damaged@6"},
        {"{\"a\":1,", "!damaged@7"},
        {"{\"a\":1,}", "!damaged@7"},
        {"[1,]", "!damaged@3"},
        {"[,1]", "!damaged@1"},
        {"[1 2]", "!damaged@3"},
        {"{\"a\" 1}", "!damaged@5"},
        {"{a:1}", "!damaged@1"},
        {"{1:1}", "!damaged@1"},
        {"{\"a\":1}}", "!damaged@7"},
        {"{\"a\":1}x", "!damaged@7"},
        {"{} {}", ""},
        {"[01]", "!damaged@2"},
        {"[-]", "!damaged@2"},
        {"[1.]", "!damaged@3"},
        {"[.1]", "!damaged@1"},
        {"[+1]", "!damaged@1"},
        {"[1e]", "!damaged@3"},
        {"[1e+]", "!damaged@4"},
        {"[0x1]", "!damaged@2"},
        {"[NaN]", "!damaged@1"},
        {"[tru]", "!damaged@1"},
        {"[truex]", "!damaged@5"},
        {"[nul", "!damaged@1"},
        {"[\"\\x\"]", "!damaged@2"},
        {"[\"\\u12g4\"]", "!damaged@2"},
        {"[\"\\u12\"]", "!damaged@2"},
        {"[\"a\tb\"]", "!damaged@3"},
        {"[\"a", "!damaged@3"},
        {"[\"a\\", "!damaged@3"},
        {"[\"a\\\"", "!damaged@5"},
        {"['a']", "!damaged@1"},
        {"[1\f]", "!damaged@2"},
        {"[1]\f", "!damaged@3"},
        {"{\"a\":1,\"b\":[{\"c\":}]}", "!damaged@17"},
        {"{\"a\" :1 ,\"b\": }", "!damaged@14"},
        {"[-a]", "!damaged@2"},
        {"[1,2", "!damaged@4"},
        {"[1", "!damaged@2"},
        {"[-", "!damaged@2"},
        {"{\"a\":1]", "!damaged@6"},
        {"[0,-0,0.0,-1.5E-7,1e10,[[]],{\"\":[{}]},\"\\u00e9\"]", NULL},
        {"[\"\x7f\xc0\xff\"]", NULL},
    };
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        flat("none", rows[i].text, rows[i].expect ? rows[i].expect : "");
        if (rows[i].expect) flat(NULL, rows[i].text, rows[i].expect);
    }
    flat_text(NULL, KS_STR("{\"a\":\"x\0y\"}"), "!damaged@7nul");
    flat_text(NULL, KS_STR("{\"a\":1\0}"), "!damaged@6nul");
    flat_text(NULL, KS_STR("\0\0{\"a\":1}"), "!damaged@0nul");
}

static void test_depth(void) {
    struct ks_buf b;
    ks_buf_init(&b);
    for (int n = KS_MAX_JSON_DEPTH; n <= KS_MAX_JSON_DEPTH + 1; n++) {
        ks_buf_clear(&b);
        for (int i = 0; i < n; i++) ks_buf_text(&b, "{\"k\":");
        ks_buf_byte(&b, '1');
        for (int i = 0; i < n; i++) ks_buf_byte(&b, '}');
        flat_text("k", ks_buf_view(&b), n > KS_MAX_JSON_DEPTH ? "!deep@5000" : "");
        ks_buf_clear(&b);
        for (int i = 0; i < n; i++) ks_buf_byte(&b, '[');
        for (int i = 0; i < n; i++) ks_buf_byte(&b, ']');
        flat_text("k", ks_buf_view(&b), n > KS_MAX_JSON_DEPTH ? "!deep@1000" : "");
    }
    ks_buf_fini(&b);
}

/* Names that come after the automaton was made, and from many lines. */
static void test_paths(void) {
    struct ks_paths *paths = ks_paths_new(false);
    struct ks_flat *f = ks_flat_new(paths, ks_kernel_pick(NULL));
    struct ks_buf line;
    ks_buf_init(&line);
    struct ks_str text = KS_STR("{\"a\":{\"b\":1}}");
    check(parse_padded(f, &line, text)->n_ids == 0, "nothing wanted");
    ks_paths_intern(paths, KS_STR("a.b"));
    check(parse_padded(f, &line, text)->n_ids == 1, "wanted later");
    ks_flat_free(f);
    ks_paths_free(paths);
    paths = ks_paths_new(true);
    f = ks_flat_new(paths, ks_kernel_pick(NULL));
    bool ok = true;
    for (int i = 0; i < 20000; i++) {
        char tmp[64];
        snprintf(tmp, sizeof tmp, "{\"a_rather_long_key_%d\":{\"b\":%d}}", i, i);
        const struct ks_event *e = parse_padded(f, &line, ks_text_of(tmp));
        ok = ok && e->n_ids == 1 && e->ids[0] == (uint32_t)i && e->n_cells > (uint32_t)i;
    }
    check(ok && ks_paths_count(paths) == 20000 && !ks_paths_full(paths), "many names");
    ks_buf_fini(&line);
    ks_flat_free(f);
    ks_paths_free(paths);
}

/* An object of some of the keys, in any order, with blanks here and there and now and then a key of its own.
 */
static void random_object(struct ks_buf *b, unsigned depth) {
    static const char *const keys[] = {
        "verb",      "user",
        "username",  "name",
        "v",         "",
        "objectRef", "a.b",
        "user{}",    "a rather long key that no guess has room for, because it has too many bytes"};
    enum { KEYS = sizeof keys / sizeof *keys };
    unsigned first = rnd(KEYS), n = rnd(KEYS), own = rnd(KEYS), step = rnd(2) ? 1 : 3;
    ks_buf_byte(b, '{');
    for (unsigned i = 0; i < n; i++) {
        const char *key = keys[(first + i * step) % KEYS];
        if (i) ks_buf_text(b, rnd(9) ? "," : " , ");
        if (i == own) ks_buf_printf(b, "\"k%u\":{},\"n%u\":{\"verb\":%u},", rnd(2000), rnd(100), rnd(1000));
        ks_buf_printf(b, rnd(40) ? "\"%s\":" : rnd(2) ? "\"%s\" : " : "\"\\u006a%s\":", key);
        switch (rnd(depth < 3 ? 5 : 3)) {
        case 0: ks_buf_text(b, "\"text\\\\\""); break;
        case 1: ks_buf_printf(b, "\"%u\"", rnd(1 << 20)); break;
        case 2: ks_buf_text(b, rnd(2) ? "403" : "[\"x\",{\"name\":\"]}\\\"\"}]"); break;
        default: random_object(b, depth + 1);
        }
    }
    ks_buf_byte(b, '}');
}

/* Whatever came before, the lazy walk gives what the strict one gives. */
static void test_guesses(void) {
    static const char *const names[] = {
        "verb", "user.username",  "objectRef.name", "user{}.name",
        "name", "objectRef.verb", "a.b.v",          "objectRef.user.username"};
    struct ks_paths *paths = ks_paths_new(false);
    struct ks_buf object, line, got, expect;
    ks_buf_init(&object), ks_buf_init(&line), ks_buf_init(&got), ks_buf_init(&expect);
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++) ks_paths_intern(paths, ks_text_of(names[i]));
    for (unsigned i = 0; i < 100; i++) {
        ks_buf_clear(&object);
        ks_buf_printf(&object, "n%u.verb", i);
        ks_paths_intern(paths, ks_buf_view(&object));
    }
    const struct ks_kernel *k;
    for (unsigned i = 0; (k = ks_kernel_at(i)); i++) {
        struct ks_flat *strict = ks_flat_new(paths, k), *lazy = ks_flat_new(paths, k);
        bool same = true;
        ks_flat_lazy(lazy, 0);
        for (unsigned round = 0; round < 4000 && same; round++) {
            ks_buf_clear(&object);
            random_object(&object, 0);
            print_event(&expect, paths, parse_padded(strict, &line, ks_buf_view(&object)));
            print_event(&got, paths, parse_padded(lazy, &line, ks_buf_view(&object)));
            same = ks_text_equal(ks_buf_view(&got), ks_buf_view(&expect));
            if (!same)
                printf("# %.*s: got %.*s, not %.*s\n", KS_FMT(ks_buf_view(&object)),
                       KS_FMT(ks_buf_view(&got)), KS_FMT(ks_buf_view(&expect)));
        }
        check(same, k->name);
        ks_flat_free(strict);
        ks_flat_free(lazy);
    }
    ks_buf_fini(&object), ks_buf_fini(&line), ks_buf_fini(&got), ks_buf_fini(&expect);
    ks_paths_free(paths);
}

/* ---- read ---- */

static char folder[] = "/tmp/kspl-scan-XXXXXX";

static const char *file_path(const char *name) {
    static char path[4][256];
    static unsigned turn;
    char *p = path[turn++ % 4];
    snprintf(p, sizeof path[0], "%s/%s", folder, name);
    return p;
}

static void put(const char *name, const void *p, size_t n) {
    FILE *to = fopen(file_path(name), "wb");
    if (!to || fwrite(p, 1, n, to) != n || fclose(to) != 0) exit(1);
}

static void add_gzip(struct ks_buf *b, struct ks_str s) {
    z_stream z = {0};
    if (deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) exit(1);
    size_t most = deflateBound(&z, s.n);
    z.next_in = (unsigned char *)(uintptr_t)s.p;
    z.avail_in = (unsigned)s.n;
    z.next_out = (unsigned char *)ks_buf_room(b, most);
    z.avail_out = (unsigned)most;
    if (deflate(&z, Z_FINISH) != Z_STREAM_END) exit(1);
    b->n += z.total_out;
    deflateEnd(&z);
}

static void add_zstd(struct ks_buf *b, struct ks_str s) {
    size_t most = ZSTD_compressBound(s.n);
    b->n += ZSTD_compress(ks_buf_room(b, most), most, s.p, s.n, 3);
}

struct outcome {
    struct ks_buf bytes; /* all blocks */
    bool places;         /* from, till, base, at, line were right */
    enum ks_status status;
    struct ks_error error;
    struct ks_read_counts counts;
    char problem[300];
};

static void read_blocks(struct ks_read *r, struct outcome *o) {
    struct ks_block b = {0};
    struct ks_str file = {NULL, 0};
    uint64_t next = 0, at = 0, line = 0;
    while ((o->status = ks_read_next(r, &b, false, &o->error)) == KS_OK) {
        bool right = b.from == next && b.till > b.from && !b.ahead;
        next = b.till;
        o->places = o->places && right;
        if (!b.n) continue;
        if (b.file.p != file.p) at = line = 0;
        file = b.file;
        right = b.base + b.n <= b.till;
        if (o->counts.long_lines == 0) right = right && b.at == at && b.line == line && b.base == b.from;
        o->places = o->places && right;
        ks_buf_add(&o->bytes, b.p, b.n);
        at += b.n;
        line += ks_kernel_at(0)->count(b.p, b.p + b.n);
        o->counts = ks_read_tally(r);
    }
    ks_read_free_block(&b);
}

static void read_all(struct outcome *o, size_t block, bool map, unsigned n, const char *const *paths) {
    struct ks_read *r;
    memset(o, 0, sizeof *o);
    ks_buf_init(&o->bytes);
    o->places = true;
    o->status = ks_read_open(&r, &(struct ks_read_opts){paths, n, block, NULL, map}, &o->error);
    if (o->status != KS_OK) return;
    read_blocks(r, o);
    o->counts = ks_read_tally(r);
    const char *problem = ks_read_problem(r, 0);
    snprintf(o->problem, sizeof o->problem, "%s", problem ? problem : "");
    ks_read_close(r);
}

static const size_t blocks[] = {1, 7, 65536, 0};

/* Reading the paths gives `expect` whatever the block, mapped or copied, and a problem that holds `problem`.
 */
static void reads(const char *what, unsigned n, const char *const *paths, struct ks_str expect,
                  uint64_t lines, const char *problem) {
    bool ok = true;
    for (unsigned i = 0; i < 8; i++) {
        struct outcome o;
        read_all(&o, blocks[i / 2], i % 2, n, paths);
        bool same = o.status == KS_END && o.places && ks_text_equal(ks_buf_view(&o.bytes), expect) &&
                    o.counts.lines == lines;
        same = same && (*problem ? strstr(o.problem, problem) != NULL : !*o.problem);
        if (!same) {
            printf("# block %zu, mapped %u: status %d places %d bytes %zu of %zu lines %llu problem '%s'\n",
                   blocks[i / 2], i % 2, o.status, o.places, o.bytes.n, expect.n,
                   (unsigned long long)o.counts.lines, o.problem);
        }
        ok = ok && same;
        ks_buf_fini(&o.bytes);
    }
    check(ok, what);
}

static void reads_bytes(const char *name, struct ks_str stored, struct ks_str expect, uint64_t lines,
                        const char *problem) {
    put(name, stored.p, stored.n);
    const char *path = file_path(name);
    reads(name, 1, &path, expect, lines, problem);
}

/* All members that a header may have, one of them longer than what is read at once. */
static void test_gzip_header(struct ks_str text, uint64_t lines) {
    struct ks_buf b, bare;
    ks_buf_init(&b);
    ks_buf_init(&bare);
    add_gzip(&bare, text);
    ks_buf_add(&b, "\x1f\x8b\x08\x1e\0\0\0\0\0\xff\x03\0abc", 15);
    for (int i = 0; i < 300000; i++) ks_buf_byte(&b, 'n');
    ks_buf_add(&b, "\0a comment\0", 11);
    unsigned long sum = crc32(0, (const unsigned char *)b.p, (unsigned)b.n);
    ks_buf_byte(&b, (char)sum);
    ks_buf_byte(&b, (char)(sum >> 8));
    ks_buf_add(&b, bare.p + 10, bare.n - 10);
    reads_bytes("header.gz", ks_buf_view(&b), text, lines, "");
    ks_buf_fini(&b);
    ks_buf_fini(&bare);
}

static void test_packed(struct ks_str text, uint64_t lines) {
    struct ks_buf b;
    struct ks_str half = {text.p, text.n / 2}, rest = {text.p + text.n / 2, text.n - text.n / 2};
    ks_buf_init(&b);
    add_gzip(&b, text);
    reads_bytes("one.log", ks_buf_view(&b), text, lines, "");
    struct ks_str most = {b.p, b.n - 9};
    reads_bytes("truncated.gz", most, text, lines, "ends too early");
    ks_buf_text(&b, "rubbish");
    reads_bytes("trailing.gz", ks_buf_view(&b), text, lines, "trailing rubbish");
    ks_buf_clear(&b);
    add_gzip(&b, half);
    add_gzip(&b, (struct ks_str){"", 0});
    add_gzip(&b, rest);
    ks_buf_add(&b, "\0\0\0", 3);
    reads_bytes("members.gz", ks_buf_view(&b), text, lines, "");
    ks_buf_clear(&b);
    add_zstd(&b, half);
    add_zstd(&b, rest);
    reads_bytes("frames.zst", ks_buf_view(&b), text, lines, "");
    ks_buf_text(&b, "rubbish");
    reads_bytes("trailing.zst", ks_buf_view(&b), text, lines, "trailing rubbish");
    ks_buf_fini(&b);
}

static void test_read(void) {
    struct ks_buf b;
    ks_buf_init(&b);
    for (int i = 0; i < 400; i++) {
        ks_buf_printf(&b, "{\"n\":%d}", i);
        for (uint32_t j = rnd(60); j; j--) ks_buf_byte(&b, (char)('a' + rnd(26)));
        ks_buf_text(&b, rnd(10) ? "\n" : "\r\n\n");
    }
    struct ks_str text = ks_buf_view(&b);
    uint64_t lines = ks_kernel_at(0)->count(text.p, text.p + text.n);
    reads_bytes("plain.log", text, text, lines, "");
    reads_bytes("cut.log", (struct ks_str){text.p, text.n - 1}, (struct ks_str){text.p, text.n - 1}, lines,
                "");
    reads_bytes("empty.log", (struct ks_str){"", 0}, (struct ks_str){"", 0}, 0, "");
    reads_bytes("two.log", KS_STR("\x1f\x8b"), (struct ks_str){"", 0}, 0, "damaged after byte 0");
    reads_bytes("x.log", KS_STR("\n"), KS_STR("\n"), 1, "");
    struct ks_str behind = KS_STR("{\"a\":1}{\"a\":2} {\"a\":3}\n\n{\"a\":4}{\"a\":5}");
    reads_bytes("behind.log", behind, behind, 3, "");
    test_packed(text, lines);
    test_gzip_header(text, lines);
    ks_buf_fini(&b);
}

static void test_folder(void) {
    char cmd[300];
    snprintf(cmd, sizeof cmd, "rm -rf %s/* && mkdir -p %s/d/b/c %s/d/.hid", folder, folder, folder);
    if (system(cmd) != 0) exit(1);
    put("d/b/c/z", "3\n", 2);
    put("d/b/a", "2", 1);
    put("d/a", "1\n", 2);
    put("d/c", "4\n", 2);
    put("d/.h", "no\n", 3);
    put("d/.hid/x", "no\n", 3);
    const char *paths[] = {file_path("d"), file_path("d/a"), file_path("none")};
    struct outcome o;
    read_all(&o, 7, true, 2, paths);
    check(o.status == KS_END && ks_text_is(ks_buf_view(&o.bytes), "1\n23\n4\n1\n") && o.counts.files == 5,
          "folder in name order");
    ks_buf_fini(&o.bytes);
    read_all(&o, 7, true, 3, paths);
    check(o.status == KS_EWORLD && strstr(o.error.text, "none") && o.bytes.n == 0,
          "a missing file before all");
    ks_buf_fini(&o.bytes);
}

/* Files that are read by place, one after the other with those that are not. */
static void test_mixed_files(void) {
    struct ks_str long_one = KS_STR("{\"a\":1}\n{\"a\":2}\n{\"a\":3}\n"), short_one = KS_STR("{}\n");
    struct ks_buf packed, all;
    ks_buf_init(&packed);
    ks_buf_init(&all);
    add_gzip(&packed, long_one);
    put("long.log", long_one.p, long_one.n);
    put("short.log", short_one.p, short_one.n);
    put("packed.gz", packed.p, packed.n);
    static const char *const names[] = {"long.log", "short.log", "long.log", "packed.gz"};
    const char *paths[4];
    for (unsigned i = 0; i < 4; i++) {
        paths[i] = file_path(names[i]);
        ks_buf_str(&all, i == 1 ? short_one : long_one);
    }
    reads("plain and packed files, long and short", 4, paths, ks_buf_view(&all), 10, "");
    ks_buf_fini(&packed);
    ks_buf_fini(&all);
}

static void test_long_lines(void) {
    struct ks_buf b, expect;
    ks_buf_init(&b);
    ks_buf_init(&expect);
    ks_buf_text(&b, "first\n");
    memset(ks_buf_room(&b, KS_MAX_LINE), 'x', KS_MAX_LINE);
    b.n += KS_MAX_LINE;
    ks_buf_text(&b, "\n");
    ks_buf_add(&expect, b.p, b.n);
    memset(ks_buf_room(&b, KS_MAX_LINE + 1), 'y', KS_MAX_LINE + 1);
    b.n += KS_MAX_LINE + 1;
    ks_buf_text(&b, "\nlast\n");
    ks_buf_text(&expect, "last\n");
    put("long.log", b.p, b.n);
    const char *path = file_path("long.log");
    static const size_t sizes[] = {65536, 1 << 20, 1000003, (size_t)1 << 40};
    for (unsigned i = 0; i < 8; i++) {
        struct outcome o;
        read_all(&o, sizes[i / 2], i % 2, 1, &path);
        check(o.status == KS_END && ks_text_equal(ks_buf_view(&o.bytes), ks_buf_view(&expect)) &&
                  o.counts.lines == 4 && o.counts.long_lines == 1 && strstr(o.problem, "long.log:3: skipped"),
              "a line one byte too long is skipped, the longest is not");
        ks_buf_fini(&o.bytes);
    }
    ks_buf_fini(&b);
    ks_buf_fini(&expect);
    unlink(path);
}

/* Threads that share a reader and a table of names. */
struct gang {
    struct ks_read *r;
    struct ks_paths *paths;
    _Atomic uint64_t bytes, blocks, fields, positions;
};
struct hand {
    struct gang *gang;
    struct ks_flat *flat;
};

static void parse_line(void *arg, const char *p, size_t n) {
    struct hand *h = arg;
    h->gang->fields += ks_flat_line(h->flat, p, n)->n_ids;
}

static void work(void *arg, unsigned worker) {
    (void)worker;
    struct hand h = {arg, NULL};
    struct ks_block b = {0};
    struct ks_error err;
    h.flat = ks_flat_new(h.gang->paths, ks_kernel_pick(NULL));
    while (ks_read_next(h.gang->r, &b, false, &err) == KS_OK) {
        h.gang->positions += b.till - b.from;
        if (!b.n) continue;
        h.gang->bytes += b.n;
        h.gang->blocks++;
        ks_lines_each(&b.lines, b.p, parse_line, &h);
    }
    ks_read_free_block(&b);
    ks_flat_free(h.flat);
}

/* Threads that read the file all give its bytes once, and together all positions kept for it. */
static void share_file(const char *name, struct ks_str stored, struct ks_str text, bool map) {
    put(name, stored.p, stored.n);
    const char *path = file_path(name);
    for (unsigned threads = 1; threads <= 8; threads *= 2) {
        struct ks_error err;
        struct gang g = {.paths = ks_paths_new(true)};
        check(ks_read_open(&g.r, &(struct ks_read_opts){&path, 1, 5000, NULL, map}, &err) == KS_OK, "open");
        ks_read_threads(g.r, threads);
        ks_par_run(threads, work, &g);
        check(g.bytes == text.n && g.fields == 40000 && ks_paths_count(g.paths) == 101, name);
        check(g.positions == UINT64_C(1) << 63, "and all positions");
        ks_read_close(g.r);
        ks_paths_free(g.paths);
    }
}

static void test_threads(bool map) {
    struct ks_buf b, gz;
    ks_buf_init(&b);
    ks_buf_init(&gz);
    for (int i = 0; i < 20000; i++) ks_buf_printf(&b, "{\"a\":1,\"k%d\":{\"x\":[%d,2]}}\n", i % 100, i);
    add_gzip(&gz, ks_buf_view(&b));
    share_file("gang.log", ks_buf_view(&b), ks_buf_view(&b), map);
    share_file("gang.gz", ks_buf_view(&gz), ks_buf_view(&b), map);
    ks_buf_fini(&b);
    ks_buf_fini(&gz);
}

/* A file that is cut short, or grows, behind what was read of it ends where it ends when it is read. One that
 * is mapped was cut short within a page here, and gives zeros and an error. */
static void test_changing(bool map) {
    struct ks_buf b;
    ks_buf_init(&b);
    for (int i = 0; i < 100; i++) ks_buf_printf(&b, "{\"a\":%d}\n", 1000 + i);
    const size_t line = b.n / 100;
    for (int grows = 0; grows < 2; grows++) {
        put("changing.log", b.p, b.n);
        const char *path = file_path("changing.log");
        struct ks_error err;
        struct ks_read *r;
        struct ks_block block = {0};
        uint64_t lines = 0, read = 0;
        check(ks_read_open(&r, &(struct ks_read_opts){&path, 1, 5 * line, NULL, map}, &err) == KS_OK, "open");
        while (ks_read_next(r, &block, false, &err) == KS_OK && (lines += block.lines.n) < 100)
            if (++read == 3 && truncate(path, (off_t)(line * (grows ? 200 : 42))) != 0) exit(1);
        enum ks_status st = ks_read_next(r, &block, false, &err);
        if (map && !grows)
            check(st == KS_EWORLD && strstr(err.text, "changing.log: was cut short"),
                  "a mapped file cut short");
        else
            check(grows ? lines >= 100 : lines == 42, grows ? "a file that grows" : "a file cut short");
        check(st == KS_END || grows || map, "and its end");
        ks_read_free_block(&block);
        ks_read_close(r);
    }
    ks_buf_fini(&b);
}

/* ---- pages that are not there ---- */

/* What becomes of a process that does `act`: its status, and what it said. */
static int fate(void (*act)(const char *path), const char *path, char *said, size_t room) {
    int ends[2], status;
    if (pipe(ends) != 0) exit(1);
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDERR_FILENO);
        setrlimit(RLIMIT_CORE, &(struct rlimit){0, 0});
        act(path);
        _exit(0);
    }
    close(ends[1]);
    size_t n = 0;
    for (ssize_t got; n < room - 1 && (got = read(ends[0], said + n, room - 1 - n)) > 0;) n += (size_t)got;
    said[n] = 0;
    close(ends[0]);
    if (child < 0 || waitpid(child, &status, 0) != child) exit(1);
    return status;
}

enum { PAGES = 20 };

/* Reads a block, and then the file ends there. */
static void read_cut(const char *path) {
    struct ks_read *r;
    struct ks_error err;
    struct ks_block b = {0};
    if (ks_read_open(&r, &(struct ks_read_opts){&path, 1, 4096, NULL, true}, &err) != KS_OK) return;
    if (ks_read_next(r, &b, false, &err) != KS_OK || b.n != 4096 || truncate(path, 5000) != 0) return;
    while (ks_read_next(r, &b, false, &err) == KS_OK) continue;
}

static void touch_other(const char *path) {
    int fd = open(path, O_RDWR);
    volatile const char *p = mmap(NULL, 8192, PROT_READ, MAP_PRIVATE, fd, 0);
    ks_map_guard();
    if (p == MAP_FAILED || ftruncate(fd, 0) != 0) return;
    (void)p[0];
}

static void send_signal(const char *path) {
    (void)path;
    ks_map_guard();
    raise(SIGBUS);
}

/* Whether SIGBUS did what it does by itself; sanitizers have a handler that reports and exits. */
static bool is_default(int status, const char *said) {
    if (WIFSIGNALED(status)) return WTERMSIG(status) == SIGBUS && !*said;
    return WIFEXITED(status) && WEXITSTATUS(status) != 3 && strstr(said, "Sanitizer");
}

static void test_pages(void) {
    char line[64], said[8000];
    struct ks_buf b;
    ks_buf_init(&b);
    memset(line, 'x', sizeof line);
    line[sizeof line - 1] = '\n';
    while (b.n < PAGES * 4096) ks_buf_add(&b, line, sizeof line);
    put("odd\tname.log", b.p, b.n);
    const char *path = file_path("odd\tname.log");
    int status = fate(read_cut, path, said, sizeof said);
    check(WIFEXITED(status) && WEXITSTATUS(status) == 3 && !strncmp(said, "kspl: ", 6) &&
              strstr(said, "odd?name.log: was cut short while it was read through --mmap\n"),
          "a page that is gone ends the process in order");
    put("odd\tname.log", b.p, b.n);
    status = fate(touch_other, path, said, sizeof said);
    check(is_default(status, said), "SIGBUS in a page of others is not ours");
    status = fate(send_signal, path, said, sizeof said);
    check(is_default(status, said), "nor is one that was sent");
    ks_buf_fini(&b);
}

/* ---- raw ---- */

struct seen {
    const char *last;
    uint64_t calls;
    bool ordered;
    bool *hit; /* by byte of the block: a line began there */
    const char *base;
};

static void see(void *arg, const char *p, size_t n) {
    struct seen *s = arg;
    s->ordered = s->ordered && (!s->last || p > s->last) && !memchr(p, '\n', n);
    s->last = p;
    s->calls++;
    s->hit[p - s->base] = true;
}

/* Whether the decoded line holds the literal, without regard to ASCII case. */
static bool holds(const char *p, size_t n, const char *literal) {
    char text[256];
    size_t m = 0;
    for (size_t i = 0; i < n; i++) {
        unsigned c = (unsigned char)p[i];
        if (n - i >= 6 && p[i] == '\\' && p[i + 1] == 'u') {
            char hex[5] = {p[i + 2], p[i + 3], p[i + 4], p[i + 5], 0};
            c = (unsigned)strtoul(hex, NULL, 16) & 0x7f;
            i += 5;
        }
        text[m++] = (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    }
    return memmem(text, m, literal, strlen(literal)) != NULL;
}

static void random_block(struct ks_buf *b, const char *const *words, unsigned n_words) {
    ks_buf_clear(b);
    for (unsigned lines = rnd(40); lines; lines--) {
        for (unsigned parts = rnd(6); parts; parts--) {
            const char *w = words[rnd(n_words)];
            for (; *w; w++) {
                char c = rnd(4) == 0 && *w >= 'a' && *w <= 'z' ? (char)(*w - 32) : *w;
                if (rnd(25) == 0) {
                    ks_buf_printf(b, rnd(2) ? "\\u%04x" : "\\u%04X", (unsigned)c);
                } else if (rnd(30)) {
                    ks_buf_byte(b, c);
                }
            }
        }
        if (lines > 1 || rnd(2)) ks_buf_byte(b, '\n');
    }
}

static void test_raw(void) {
    static const char *const words[] = {"daemonsets", "a-b:c_9", " ", "pods", "403", "daemon"};
    struct ks_str literals[3] = {KS_STR("DaemonSets"), KS_STR("a-b:c_9"), KS_STR("403")};
    struct ks_error err;
    struct ks_raw *r = ks_raw_new(literals, 3, false, &err);
    struct ks_raw_scratch *s = ks_raw_scratch_new(r, &err);
    const struct ks_kernel *k = ks_kernel_pick(NULL);
    struct ks_buf b;
    ks_buf_init(&b);
    bool sound = true, ordered = true, counted = true;
    uint64_t passed = 0, all = 0;
    for (int round = 0; round < 20000; round++) {
        random_block(&b, words, 6);
        struct seen seen = {.ordered = true, .base = b.p, .hit = ks_mem_zero(b.n + 1, 1)};
        uint64_t called = ks_raw_lines(r, s, k, b.p, b.n, see, &seen);
        uint64_t lines = 0;
        for (const char *p = b.p, *end = b.p + b.n, *q; p < end; p = q + 1, lines++) {
            q = k->newline(p, end);
            size_t n = (size_t)(q - p);
            bool must =
                n < 250 && (holds(p, n, "daemonsets") || holds(p, n, "a-b:c_9") || holds(p, n, "403"));
            sound = sound && (!must || seen.hit[p - b.p]);
        }
        ordered = ordered && seen.ordered;
        counted = counted && called == seen.calls && called <= lines;
        passed += lines - called;
        all += lines;
        ks_mem_free(seen.hit);
    }
    check(sound, "every line with a literal passes, however it is spelt");
    check(ordered, "lines come in order, once");
    check(counted && passed > all / 10, "lines passed over are counted");
    check(!ks_raw_new(literals, 0, false, &err) && !*err.text, "no literals, no filter");
    ks_buf_fini(&b);
    ks_raw_scratch_free(s);
    ks_raw_free(r);
}

/* ---- probe ---- */

static bool folded_equal(const char *a, const char *b, size_t n) {
    for (size_t i = 0; i < n; i++) {
        char x = a[i], y = b[i];
        if (x >= 'A' && x <= 'Z') x = (char)(x + 32);
        if (y >= 'A' && y <= 'Z') y = (char)(y + 32);
        if (x != y) return false;
    }
    return true;
}

/* Texts made of few letters, so that bytes and pairs of theirs stand everywhere; every place is asked for. */
static bool probe_round(const char *block, size_t n) {
    static const char letters[] = "aB|\\\200\240m\n";
    char texts[3][80];
    const char *p[3];
    size_t sizes[3];
    struct ks_probe t;
    for (unsigned i = 0; i < 3; i++) {
        sizes[i] = rnd(20) ? 1 + rnd(4) : 1 + rnd(80);
        for (size_t k = 0; k < sizes[i]; k++) texts[i][k] = letters[rnd(sizeof letters - 1)];
        p[i] = texts[i];
    }
    unsigned count = 1 + rnd(3);
    if (!ks_probe_init(&t, p, sizes, count)) return false;
    for (unsigned i = 0; ks_kernel_at(i); i++) {
        for (size_t from = 0; from <= n; from++) {
            size_t first = from;
            for (bool found = false; first < n && !found; first += !found)
                for (unsigned j = 0; j < count && !found; j++)
                    found = sizes[j] <= n - first && folded_equal(block + first, texts[j], sizes[j]);
            if (ks_probe_find(&t, ks_kernel_at(i), block + from, block + n) != block + first) return false;
        }
    }
    return true;
}

static void test_probe(void) {
    static const char letters[] = "AbB|\\\200\240mMx\n";
    static const char *const many[] = {"ab", "cd", "ef", "gh"};
    static const size_t sizes[] = {2, 2, 2, 2};
    struct ks_probe t;
    bool same = true;
    for (int round = 0; round < 300; round++) {
        size_t n = rnd(200);
        char *block = ks_mem_zero(n + KS_SCAN_PAD, 1); /* no more, for the sanitizer to see */
        for (size_t i = 0; i < n + KS_SCAN_PAD; i++) block[i] = letters[rnd(sizeof letters - 1)];
        same = same && probe_round(block, n);
        ks_mem_free(block);
    }
    check(same, "a probe finds the first place of its texts, in either case, with every kernel");
    check(ks_probe_init(&t, many, sizes, 3) && !ks_probe_init(&t, many, sizes, 4),
          "a probe is for few texts");
}

int main(void) {
    if (!mkdtemp(folder)) return 1;
    test_kernels();
    test_names();
    test_wanted();
    test_strings();
    test_unescape();
    test_damage();
    test_depth();
    test_paths();
    test_guesses();
    test_read();
    test_folder();
    test_mixed_files();
    test_long_lines();
    test_threads(false);
    test_threads(true);
    test_changing(false);
    test_changing(true);
    test_pages();
    test_raw();
    test_probe();
    char cmd[64];
    snprintf(cmd, sizeof cmd, "rm -rf %s", folder);
    if (system(cmd) != 0) failures++;
    printf("1..%u\n", tests);
    return failures != 0;
}

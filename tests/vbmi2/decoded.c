/* decoded.c - the decoder for AVX-512 VBMI2 against the plain one, where no processor has the instruction.
 *
 * In: nothing. Out: TAP. It is linked with an unescape.c whose instructions are replaced (instead.h), and
 * asks it for the kernel `avx512`, whatever runs here. Judges are the scalar kernel's way through the same
 * function, and ks_jsonstr_read on the text up to its closing quote. */
#include "base/jsonstr.h"
#include "scan/unescape.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { ROOM = 1300, GUARD = 32 };

unsigned long instead_of_vbmi2;

static char in[ROOM + KS_SCAN_PAD];
static const struct ks_kernel *scalar;
static const struct ks_kernel wide = {.isa = KS_ISA_AVX512};

struct decoded {
    const char *end;
    size_t n;
    char out[ROOM + KS_SCAN_PAD + GUARD];
    bool inside; /* no byte behind the room and its pad was written */
};

/* The text [0, n) of `in`, with room for as many bytes. */
static void decode(struct decoded *d, const struct ks_kernel *k, size_t n) {
    memset(d->out + n + KS_SCAN_PAD, '#', GUARD);
    d->n = 0;
    d->end = ks_unescape(k, in, in + n, d->out, &d->n);
    d->inside = true;
    for (unsigned i = 0; i < GUARD; i++) d->inside = d->inside && d->out[n + KS_SCAN_PAD + i] == '#';
}

/* Where the closing quote stands; n when there is none, or a control byte is in front of it. */
static size_t closing(size_t n) {
    size_t q = 0;
    while (q < n && in[q] != '"' && (unsigned char)in[q] >= 0x20) q += in[q] == '\\' ? 2 : 1;
    return q < n && in[q] == '"' ? q : n;
}

struct tally {
    unsigned long all, whole, differ, outside;
};

static void judge(struct tally *t, size_t n) {
    static struct decoded a, b;
    static char text[ROOM];
    size_t q = closing(n), len = 0;
    bool whole = q < n && ks_jsonstr_read(in, q, text, &len);
    decode(&a, scalar, n);
    decode(&b, &wide, n);
    bool same = a.end == b.end && (!a.end || (a.n == b.n && !memcmp(a.out, b.out, a.n)));
    same = same && (whole ? b.end == in + q + 1 && b.n == len && !memcmp(b.out, text, len) : !b.end);
    t->all++;
    t->whole += whole;
    t->differ += !same;
    t->outside += !b.inside;
    if (!same && t->differ < 4) printf("# differs: %zu bytes: %.*s\n", n, (int)n, in);
}

static int tell(int number, const struct tally *t, const char *what) {
    bool good = !t->differ && !t->outside && t->whole > t->all / 100 && t->whole < t->all;
    printf("%s %d - %s: %lu texts, %lu of them whole strings\n", good ? "ok" : "not ok", number, what, t->all,
           t->whole);
    if (!good) printf("# %lu differ, %lu wrote outside their room\n", t->differ, t->outside);
    return !good;
}

static uint64_t dice = 42;

static unsigned rnd(unsigned n) {
    dice = dice * UINT64_C(6364136223846793005) + 1442695040888963407;
    return (unsigned)(dice >> 33) % n;
}

/* Every text of up to four of these bytes, behind so many others that it stands at and across the ends of
 * blocks. */
static void every_text(struct tally *t, const char *filler) {
    static const char letters[] = {'x', '"', '\\', 'n', '/', 'u', 0x1f};
    enum { LETTERS = sizeof letters, LONGEST = 4 };
    for (size_t front = 0; front < 132; front += front < 2     ? 1
                                                 : front < 58  ? 56
                                                 : front < 66  ? 1
                                                 : front < 122 ? 56
                                                               : 1)
        for (unsigned n = 0, words = 1; n <= LONGEST; n++, words *= LETTERS)
            for (unsigned word = 0; word < words; word++) {
                for (size_t i = 0; i < front; i++) in[i] = filler[i % strlen(filler)];
                for (unsigned i = 0, w = word; i < n; i++, w /= LETTERS) in[front + i] = letters[w % LETTERS];
                memcpy(in + front + n, "\"\\\"", 3);
                judge(t, front + n + 3);
            }
}

/* Pieces one behind the other; now and then with any bytes thrown in. What is behind the end is random. */
static void random_texts(struct tally *t) {
    static const char *const parts[] = {"\\\"",     "\\\"",
                                        "\\\"",     "\\\\",
                                        "\\/",      "\\n",
                                        "\\u0026",  "\\ud83d\\ude00",
                                        "\\ud83dx", "abcdefghijk",
                                        "x",        "\xc3\xa9",
                                        "\xff",     "\\\\\\\\\\\\\\\"",
                                        "\"",       "\x1f",
                                        "\\",       "\\u00",
                                        "\\q"};
    enum { PARTS = sizeof parts / sizeof *parts, WRONG = 5 };
    for (unsigned round = 0; round < 60000; round++) {
        size_t n = 0;
        for (unsigned j = rnd(60); j; j--) {
            const char *part = parts[rnd(round % 4 ? PARTS - WRONG : PARTS)];
            memcpy(in + n, part, strlen(part));
            n += strlen(part);
        }
        for (unsigned j = round % 8 ? 0 : rnd(4); n && j; j--) in[rnd((unsigned)n)] = (char)rnd(256);
        if (round % 16) in[n++] = '"';
        for (size_t i = n; i < n + KS_SCAN_PAD; i++) in[i] = "\"\\x"[rnd(3)];
        judge(t, n);
    }
}

int main(void) {
    struct tally plain = {0}, dense = {0}, any = {0};
    scalar = ks_kernel_at(0);
    every_text(&plain, "x");
    every_text(&dense, "\\\"\\\\");
    random_texts(&any);
    int bad = tell(1, &plain, "every short text behind letters");
    bad |= tell(2, &dense, "every short text behind escapes");
    bad |= tell(3, &any, "random texts");
    bool reached = instead_of_vbmi2 > plain.all;
    printf("%s 4 - the code for VBMI2 was reached, %lu times\n1..4\n", reached ? "ok" : "not ok",
           instead_of_vbmi2);
    return bad || !reached;
}

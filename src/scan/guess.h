/* guess.h - which member comes next in an object: mostly the one that came last time.
 *
 * A guess is the text of a key with its quotes and colon, and what ks_trie_step said of the key. Where the
 * bytes of an object are those of the text, the key need not be looked for its end, nor looked up. Guesses
 * are hints: each is compared before it is believed. */
#ifndef KS_GUESS_H
#define KS_GUESS_H

#include <stddef.h>
#include <stdint.h>

enum { KS_GUESS_TEXT = 64, KS_GUESS_MOST = 256, KS_GUESS_SLOTS = 1024, KS_GUESS_FIRST = 64 };

struct ks_guess {
    char text[KS_GUESS_TEXT];
    uint64_t mask;     /* a bit for each byte of the text */
    uint64_t clears;   /* as of ks_trie_step */
    uint32_t from, to; /* nodes; from: one more, so that the guess 0 is none */
    uint32_t n;        /* bytes of text */
    uint16_t next[2];  /* what came behind it, the newer first */
};
struct ks_guesses {
    struct ks_guess *all; /* KS_GUESS_MOST */
    unsigned n;           /* with the first, which is none */
    uint16_t slots[KS_GUESS_SLOTS];
    uint16_t first[KS_GUESS_FIRST][2]; /* as `next`, for the begin of objects, by node */
};

void ks_guess_init(struct ks_guesses *g);
void ks_guess_fini(struct ks_guesses *g);
/* To be called when node numbers change. */
void ks_guess_forget(struct ks_guesses *g);
/* Behind what `behind` is the `next` of came the member that begins at p: n bytes, at most KS_GUESS_TEXT,
 * `"key":` without escapes. Returns the `next` of the guess. Pointers from before stay valid. */
uint16_t *ks_guess_learn(struct ks_guesses *g, uint16_t *behind, const char *p, size_t n, uint32_t from,
                         uint32_t to, uint64_t clears);

static inline uint16_t *ks_guess_first(struct ks_guesses *g, uint32_t node) {
    return g->first[node % KS_GUESS_FIRST];
}

#endif

/* recover.h - between lexer and parser: which stage is being read, what to say about a syntax error, and
 * where to go on. */
#ifndef KS_RECOVER_H
#define KS_RECOVER_H

#include "front/grow.h"

enum { KS_RECOVER_NAMES = 5 }; /* more things that could stand there are not listed */

/* The parser's next token. */
int ks_recover_token(struct ks_parse *p, struct ks_token *out, struct ks_span *at);
/* Reports that the last token cannot stand at `at`, and goes to the end of the stage. `expected`: the names
 * of what could, none when there are too many. */
void ks_recover_report(struct ks_parse *p, struct ks_span at, const char *const *expected, int n);
/* Whether a token ends a stage; any other that began an error is dropped. */
bool ks_recover_ends(int token);
/* The parser's stack is full. */
void ks_recover_overflow(struct ks_parse *p, struct ks_span at, const char *text);

#endif

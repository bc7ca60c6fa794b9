/* message.c - cuts a text with $field$ tokens into parts.
 *
 * In: a message and a place in it. Out: the next token, or the plain text before one. A dollar sign that
 * opens no token is plain text. The planner asks which names a message needs, the writer puts their values
 * in; both cut here. */
#include "func/message.h"

#include <string.h>

static bool name_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           (c && strchr("_.{}:@-/", c)) || (unsigned char)c >= 0x80;
}

/* The length of the token that the dollar sign at `at` opens, both signs included, or 0. */
static size_t token_length(struct ks_str s, size_t at) {
    size_t end = at + 1;
    while (end < s.n && name_byte(s.p[end])) end++;
    return end < s.n && s.p[end] == '$' && end > at + 1 ? end + 1 - at : 0;
}

bool ks_message_next(struct ks_str message, size_t *at, struct ks_message_part *part) {
    if (*at >= message.n) return false;
    size_t end = *at, token = 0;
    while (end < message.n && !(message.p[end] == '$' && (token = token_length(message, end)))) end++;
    part->at = *at;
    part->token = end == *at;
    if (part->token)
        part->text = ks_text_cut(message, end + 1, end + token - 1);
    else
        part->text = ks_text_cut(message, *at, end);
    *at = part->token ? end + token : end;
    return true;
}

struct ks_str ks_message_result(struct ks_str name) {
    struct ks_str prefix = KS_STR("result.");
    return ks_text_starts(name, prefix) ? ks_text_cut(name, prefix.n, name.n) : (struct ks_str){"", 0};
}

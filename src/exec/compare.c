/* compare.c - the comparisons of `search` (semantics 2.2): of a field with a
 * constant.
 *
 * A field may hold several values: any that fits will do. No comparison is ever
 * null: a missing field is on the false side of every one. */
#include "exec/compare.h"

bool ks_compare_pattern(const struct ks_value *v, const struct ks_pattern *p, bool wanted) {
    char tmp[KS_NUM_TEXT];
    for (uint32_t i = 0, n = ks_value_count(v); i < n; i++)
        if (ks_match_pattern(p, ks_value_str(ks_value_at(v, i), tmp)) == wanted) return true;
    return false;
}

bool ks_compare_network(const struct ks_value *v, const struct ks_cidr_const *c, bool wanted) {
    char tmp[KS_NUM_TEXT];
    uint8_t ip[16];
    for (uint32_t i = 0, n = ks_value_count(v); i < n; i++) {
        struct ks_str s = ks_value_str(ks_value_at(v, i), tmp);
        bool in = ks_match_ip(s, ip) ? ks_match_cidr(&c->net, s) : ks_match_pattern(&c->text, s);
        if (in == wanted) return true;
    }
    return false;
}

bool ks_compare_term(const struct ks_value *v, const struct ks_term *t) {
    char tmp[KS_NUM_TEXT];
    for (uint32_t i = 0, n = ks_value_count(v); i < n; i++)
        if (ks_match_term(t, ks_value_str(ks_value_at(v, i), tmp))) return true;
    return false;
}

static bool order_fits(enum ks_op op, int order) {
    switch (op) {
    case KS_OP_SLT: return order < 0;
    case KS_OP_SLE: return order <= 0;
    case KS_OP_SGT: return order > 0;
    default: return order >= 0;
    }
}

bool ks_compare_order(enum ks_op op, const struct ks_value *v, const struct ks_value *than) {
    uint32_t n = ks_value_count(v), m = ks_value_count(than);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < m; k++)
            if (order_fits(op, ks_match_order(ks_value_at(v, i), ks_value_at(than, k)))) return true;
    return false;
}

/* What has no time passes neither earliest nor latest (semantics 11.17). */
bool ks_compare_time(const struct ks_value *v, double bound, bool from) {
    double t;
    if (v->kind == KS_NULL || !ks_value_number(ks_value_at(v, 0), &t)) return false;
    return from ? t >= bound : t < bound;
}

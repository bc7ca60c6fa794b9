/* group.h - the tables of stats: rows in, one row per combination of by-values out.
 *
 * Tables of one spec can be filled apart and merged: merge(split(x)) == run(x). Texts are keys as
 * they print, so `1` and `1.0` are two groups. */
#ifndef KS_GROUP_H
#define KS_GROUP_H

#include "base/buf.h"
#include "exec/frame.h"
#include "exec/groupsort.h"
#include "exec/grouptable.h"
#include "exec/runs.h"
#include "func/agg.h"

#include <stdatomic.h>

struct ks_group_agg {
    enum ks_agg agg;
    uint32_t in, out; /* slots; in KS_NONE: count rows */
    double param;
    bool fills;   /* its field is one that the deferred fillnull fills */
    bool by_time; /* looks at `_time`, not at the order of arrival */
    bool sees;    /* takes a text by its number (intern.h) */
    bool once;    /* counts a row once for each combination of the first n_by keys */
    size_t at;    /* of its state in a group's block */
};
/* What a stats does; shared by its tables. */
struct ks_group_spec {
    const uint32_t *keys; /* slots of the by-fields */
    const bool *key_fills;
    const bool *key_optional; /* NULL, or: a row without this field has a group all the same */
    const uint32_t *key_outs; /* where their values go in the rows that come out */
    uint32_t n_by;            /* for `once` */
    bool first_only;          /* a multivalue by-field counts by its first value */
    uint32_t n_keys, n_aggs, n_fields, time_field;
    struct ks_group_agg *aggs;
    uint32_t flags;      /* KS_SINK_* */
    struct ks_str fill;  /* KS_SINK_FILL: what missing fields get */
    struct ks_str where; /* rule and stage, for messages */
    bool rows_only;      /* nothing but the rows of a table is asked for */
    bool unsorted;       /* they may come in any order */
    size_t block;        /* bytes per group */
    uint64_t seed;       /* of the hash of keys: tables of one spec can be joined */
    bool counts;         /* rows_only, and its aggregates look at nothing but the number of rows */
    bool packs;          /* a row of single values falls into one group, whose key fits into packed numbers */
};
/* A group by the numbers of its key's texts, KS_INTERN_BITS each, plus one; 0: free. */
struct ks_group_packed {
    uint64_t key;
    void *block;
};
/* Keys of rows that are only counted, until there are enough to look all of them up. */
struct ks_group_waiting;
/* What all tables of a run may take together before they put groups into temporary files. */
struct ks_group_budget {
    size_t most;
    unsigned tables; /* that share it */
    atomic_size_t used;
    atomic_ullong spills, spilled; /* tables that were put away, bytes that were written for it */
};
struct ks_group {
    const struct ks_group_spec *spec;
    struct ks_trouble *trouble;
    struct ks_grouptable table;
    struct ks_intern *intern;       /* the worker's; NULL: none */
    struct ks_group_packed *packed; /* groups met by packed keys; open addressing; NULL: not used */
    uint32_t n_packed, packed_mask, unpacked;
    struct ks_arena keep, tmp;
    struct ks_buf key;
    struct ks_group_waiting *waiting; /* NULL: none do */
    bool *key_seen, *agg_seen;        /* KS_SINK_FILL: some row has the field */
    uint64_t fed;                     /* rows so far */
    unsigned threads;                 /* that may sort its groups; 0: one */
    struct ks_group *others;          /* tables that were added to this one and not joined; a chain */
    struct ks_groupsort_item *order;  /* of the groups, once rows are given out */
    uint32_t n_order, at, asked;      /* the next one; those up to here are on their way from memory */
    uint64_t given;                   /* rows */
    struct ks_group_budget *budget;   /* NULL: everything stays in memory */
    size_t weight, used;              /* what the budget knows of; keep.used then */
    struct ks_runs *runs;             /* groups that were put away; NULL: none */
    struct ks_groupspill_read *read;  /* the runs, while rows are made of them */
};

/* Computes offsets and what follows from the rest; the caller has filled keys, aggs, counts, flags. */
void ks_group_plan(struct ks_group_spec *s);
void ks_group_init(struct ks_group *g, const struct ks_group_spec *spec, struct ks_trouble *trouble);
/* From now on texts are looked up in `t`, which must outlive the table and its merge into others. */
void ks_group_use_intern(struct ks_group *g, struct ks_intern *t);
/* From now on the table shares a budget, and may have trouble with temporary files. Only the rows of a table
 * that does can be asked for: its groups are not all there. */
void ks_group_bound(struct ks_group *g, struct ks_group_budget *budget);
void ks_group_fini(struct ks_group *g);
/* Adds a row. A row that falls into more than KS_MAX_BYROW groups sets the trouble. */
void ks_group_add(struct ks_group *g, const struct ks_row *row);
/* `from` must stay until `into` is done with, and is not to be used any more. */
void ks_group_merge(struct ks_group *into, struct ks_group *from);
/* All rows are in. Then the results one by one, ascending by by-values and numbered; false: no more. What is
 * made for a row lies in `a`, the texts of its by-fields in the table. */
void ks_group_begin(struct ks_group *g);
/* g->order: the groups of the table, and of those that were added to it, in the order of their keys; equal
 * ones are still to be united. The tables are only good for that from then on. */
void ks_group_sort(struct ks_group *g);
bool ks_group_next(struct ks_group *g, struct ks_row *row, struct ks_arena *a);
/* Both, for all rows at once. */
void ks_group_finish(struct ks_group *g, struct ks_rowset *out);

/* For commands that group without giving a row per group. The number of the group that the first values
 * of the row's by-fields lead to; KS_NONE when it lacks one, or (find) when there is no such group. */
uint32_t ks_group_find(struct ks_group *g, const struct ks_row *row);
uint32_t ks_group_intern(struct ks_group *g, const struct ks_row *row);
uint32_t ks_group_count(const struct ks_group *g);
void *ks_group_block(const struct ks_group *g, uint32_t id);
/* A block of zero states; in g->keep. */
void *ks_group_fresh(struct ks_group *g);
/* Adds a row to a block, which may be any of this spec, with what it keeps in g->keep. */
void ks_group_feed(struct ks_group *g, void *block, const struct ks_row *row);
void ks_group_unite(struct ks_group *g, void *into, const void *from);
/* The value of an aggregate as it stands. */
struct ks_value ks_group_value(const struct ks_group *g, void *block, uint32_t agg, struct ks_arena *out);
/* The texts of a group's key, n_keys of them, borrowed from the table; p is NULL for a missing one. */
const struct ks_str *ks_group_key(const struct ks_group *g, uint32_t id, struct ks_arena *a);

#endif

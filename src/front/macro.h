/* macro.h - search macros: definitions from macros.conf, -D and the standard library, and the
 * expansion of a rule's text. Source: macros.conf.spec; spl-semantics section 7. */
#ifndef KS_MACRO_H
#define KS_MACRO_H

#include "front/source.h"
#include "lang/value.h"

struct ks_macros;

/* Evaluates a constant eval expression, for `iseval` and `validation`; plan/ supplies it so that
 * the front end needs no evaluator. Returns false when the text is not a constant expression. */
typedef bool ks_macro_eval_fn(struct ks_arena *a, struct ks_str expr, struct ks_value *out);

struct ks_macros *ks_macro_new(struct ks_arena *a, ks_macro_eval_fn *eval);
/* Reads a macros.conf text. Definitions added later win over earlier ones of the same name and
 * argument count (the caller adds the standard library first, then -I in order, then -D). Problems
 * go to `diags` with spans into the file. Returns false when there was an error. */
bool ks_macro_load(struct ks_macros *m, const struct ks_file *conf, struct ks_diags *diags);
/* The same for a macro file of security content: a YAML map of `name`, `definition` and `arguments`. */
bool ks_macro_load_yaml(struct ks_macros *m, const struct ks_file *file, struct ks_diags *diags);
/* -D name=body or -D 'name(a,b)=body'. False when the text is not of that form. */
bool ks_macro_define(struct ks_macros *m, struct ks_str text);
/* Fills `out` with the expanded text of `rule`. Unknown macros and the like are reported; the
 * result is usable for finding more errors. */
void ks_macro_expand(const struct ks_macros *m, struct ks_arena *a, const struct ks_excerpt *rule,
                     struct ks_str rule_name, struct ks_source *out, struct ks_diags *diags);
/* Calls for every macro that no expansion used: its file and the place of its body there. */
void ks_macro_unused(const struct ks_macros *m,
                     void (*tell)(void *arg, struct ks_str name, const struct ks_file *file, uint32_t at),
                     void *arg);
/* `Some Rule-name` -> `some_rule_name_filter`: the macro Splunk's content pipeline makes. */
struct ks_str ks_macro_filter_name(struct ks_arena *a, struct ks_str rule_name);

#endif

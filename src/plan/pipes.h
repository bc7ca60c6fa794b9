/* pipes.h - the pipes of a rule while it is planned: its own and one for each
 * bracket. */
#ifndef KS_PIPES_H
#define KS_PIPES_H

#include "plan/resolve.h"

/* Makes pipe i the one that the plan's ops, data and flags belong to. */
void ks_pipes_enter(struct ks_plan *p, uint32_t i);
/* A new pipe within the current one; its index. */
uint32_t ks_pipes_add(struct ks_plan *p, enum ks_isource source);
/* Whether the pipe reads events, or rows of data that stand like events. */
bool ks_pipes_reads(const struct ks_plan *p, uint32_t i);
/* The commands of a bracket (SUBSEARCH) as a pipe of their own; its index. */
uint32_t ks_pipes_resolve(struct ks_resolve *r, const struct ks_ast *bracket, enum ks_isource source);
/* Whether something behind the operator that takes the pipe's rows wants names
 * that only data knows. */
bool ks_pipes_open(const struct ks_plan *p, uint32_t i);
bool ks_pipes_any_sub(const struct ks_x *x);
/* Calls visit for every subsearch in an expression. */
void ks_pipes_subs(const struct ks_x *x, void (*visit)(void *arg, uint32_t pipe), void *arg);
/* All literals together, once every pipe has its own. */
void ks_pipes_lits(struct ks_plan *p);

#endif

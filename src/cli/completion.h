/* completion.h - completion scripts for shells, made from the tables of options. Each prints to standard
 * output; man/completions/ holds what they print. */
#ifndef KS_COMPLETION_H
#define KS_COMPLETION_H

void ks_completion_bash(void);
void ks_completion_zsh(void);
void ks_completion_fish(void);

#endif

/* mem.h - the one place where kspl asks the system for memory.
 *
 * No call here returns NULL: when memory is exhausted the process prints one line
 * and exits with status 3. Code after a failed allocation would be code that no
 * test reaches; a run that cannot finish must say so and stop. `ks_mem_fail_at`
 * makes the n-th allocation fail, which is how `kspl test --oom` proves that each
 * one ends this way and never in a crash or a half answer. */
#ifndef KS_MEM_H
#define KS_MEM_H

#include <stddef.h>

void *ks_mem_new(size_t bytes);                        /* not cleared; free with ks_mem_free */
void *ks_mem_zero(size_t count, size_t size);          /* cleared; count * size is checked */
void *ks_mem_grow(void *p, size_t count, size_t size); /* realloc to count * size bytes, checked */
void ks_mem_free(void *p);                             /* NULL is allowed */
/* Asks the system for huge pages behind what was allocated, where it holds any: a way to memory that is
 * walked at random then misses the TLB less, and memory that is new costs fewer faults. */
void ks_mem_huge(void *p, size_t bytes);
/* The next capacity to hold `need` items when `have` is full: at least doubles. */
size_t ks_mem_next(size_t have, size_t need);
/* The n-th allocation from now on fails (1 = the next); 0 switches it off. */
void ks_mem_fail_at(long n);
/* Allocations made so far by this process. */
long ks_mem_count(void);
/* For a process of many short runs: freed memory stays with it, where the system library can be told so. */
void ks_mem_keep(void);

#endif

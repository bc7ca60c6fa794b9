/* framer.h - where one record ends and the next begins, in files whose records are no lines.
 *
 * Most logs are lines, and their blocks are cut at line ends without looking. A file is framed when its first
 * record says so, or when a later line begins like the inside of a record written over many lines. */
#ifndef KS_FRAMER_H
#define KS_FRAMER_H

#include "scan/lines.h"

enum ks_frame_form {
    KS_FRAME_LINES, /* a record is a line */
    KS_FRAME_JSON,  /* objects over many lines, or several on one */
    KS_FRAME_CRI,   /* lines of a container; P: the next line goes on */
    KS_FRAME_CSV    /* rows, whose quotes may hold line ends */
};
/* A scan that can stop anywhere and go on when there are more bytes. */
struct ks_framer {
    enum ks_frame_form form;
    size_t at; /* scanned up to here, from the record's start */
    unsigned depth;
    bool open[2]; /* CRI: a line of stdout, of stderr goes on */
    bool list;    /* the record is an array */
    char last;    /* the last byte outside of strings that is no blank */
    bool begun, text, escaped,
        quoted; /* begun: the record has a byte that is no blank; text: ahead of any bracket */
};
void ks_framer_init(struct ks_framer *f, enum ks_frame_form form);
/* The end of the record that begins at p, and a new start for the next; NULL when more bytes are needed.
 * `all`: there are no more bytes. */
const char *ks_framer_next(struct ks_framer *f, const char *p, const char *end, bool all);
/* Whether the first bytes of a file hold a whole line that says how records stand. */
bool ks_framer_tells(const char *p, size_t n);
/* What they say. n may be all of it. */
enum ks_frame_form ks_framer_sniff(const char *p, size_t n, bool all);
/* The first of these lines that can be no record of its own: it begins with a blank or a closing bracket, or
 * ends with an opening one or a comma. NULL when there is none. */
const char *ks_framer_odd(const struct ks_lines *l, const char *p);

#endif

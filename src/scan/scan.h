/* scan.h - from bytes to fields: what the run side needs of its input.
 *
 *   files, folders, stdin, gzip, zstd --read--> blocks of whole lines --raw--> lines worth parsing
 *                    --records--> --envelope--> events, and what their wrappers say
 *                                     --flatten--> an event: wanted fields by path id
 *
 * The reader is shared by all threads; everything else is per thread. */
#ifndef KS_SCAN_H
#define KS_SCAN_H

#include "scan/envelope.h"
#include "scan/flatten.h"
#include "scan/kernel.h"
#include "scan/lines.h"
#include "scan/paths.h"
#include "scan/raw.h"
#include "scan/read.h"
#include "scan/records.h"

#endif

/* log.h: one line an event, to standard error, as key=value. Nothing personal:
 * no answer, no name, no query value, no server text. */
#ifndef ONEDOOR_BASE_LOG_H
#define ONEDOOR_BASE_LOG_H

#include <ClearSilver/ClearSilver.h>

/* Names the program in each line; `program` must outlive the process. */
void log_open(const char *program);

/* Writes one line (at most 2,000 bytes, control characters as '?'): level is "info", "warn" or "error"; fmt gives key=value pairs. */
void log_line(const char *level, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* Writes err's trace as one line with the request id (or NULL) and frees err (sets *err NULL).
 * An error that says memory ran out ends the process here. */
void log_error(const char *request_id, NEOERR **err);

#endif

/* test.h: cmocka's headers in the order that they need, and the two questions that tests of
 * functions returning NEOERR * ask. */
#ifndef ONEDOOR_TESTS_UNIT_TEST_H
#define ONEDOOR_TESTS_UNIT_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"

/* Fails with the error's own words if there is one. */
static inline void assert_ok(NEOERR *err) {
  if (err == STATUS_OK) return;
  nerr_log_error(err);
  fail_msg("an error where none should be");
}

/* Fails unless err is of the type; frees it. */
static inline void assert_raises(NEOERR *err, NERR_TYPE type) {
  int matches = nerr_match(err, type);
  if (!matches) nerr_log_error(err);
  nerr_ignore(&err);
  assert_true(matches);
}

#endif

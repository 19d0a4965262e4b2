/* say.h: what the site itself says around the guide, in each language that there is (services/common/words/<language>.xml,
 * RELAX NG schema/words.rng). A word that the English file marks as guarded (safety, agreement, emergency) is in English
 * until the language's file is confirmed: templates find these under Safe, all others under Say. */
#ifndef ONEDOOR_SERVICE_SAY_H
#define ONEDOOR_SERVICE_SAY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

struct say_language {
  const char *lang, *name, *english, *direction; /* "tr", "Türkçe", "Turkish", "ltr" */
  bool confirmed;
};

/* Reads every language under root. Raises, naming file and word, if one lacks a word of the English file or has another. */
NEOERR *say_start(const char *root) MUST_CHECK;
void say_stop(void);

/* The languages, English first, the others by their codes; NULL behind the last. */
const struct say_language *say_language(size_t n);

/* Puts under hdf
 *   Say.lang .direction .query ("?lang=tr"; absent in English) .confirmed ("1" or "0") and each word: Say.back
 *   Safe.lang .direction and each guarded word: Safe.exit
 * In English where there is no such language (or lang is NULL). */
NEOERR *say_to_hdf(const char *lang, HDF *hdf) MUST_CHECK;

#endif

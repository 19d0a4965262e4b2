/* words.h: pages of the guide on their way to the screen, for the public and the manage program. */
#ifndef ONEDOOR_CGI_BIN_GUIDE_WORDS_H
#define ONEDOOR_CGI_BIN_GUIDE_WORDS_H

#include "serve/route.h"

/* What pages may name ({{contact.front_door.number}}) as Service.*; *facts is for hdf_destroy. */
NEOERR *words_facts(HDF **facts) MUST_CHECK;

/* Puts a Markdown body, its facts filled in, as a markup handle at hdf node. */
NEOERR *words_markup(HDF *facts, const char *body, HDF *hdf, const char *node) MUST_CHECK;

/* Appends a body's plain text to out. */
NEOERR *words_plain(HDF *facts, const char *body, STRING *out) MUST_CHECK;

#endif

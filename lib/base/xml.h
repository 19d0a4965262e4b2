/* xml.h: XML of ours (forms, services), read strictly: UTF-8, no DTD, no entities but the five,
 * no network, validated against a RELAX NG schema. */
#ifndef ONEDOOR_BASE_XML_H
#define ONEDOOR_BASE_XML_H

#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <stdbool.h>

#include "base/arena.h"
#include "base/error.h"

/* Reads a schema; *schema is for xmlRelaxNGFree. */
NEOERR *xml_schema(const char *file, xmlRelaxNG **schema) MUST_CHECK;

/* Parses n bytes and validates them (schema NULL: it has been validated before). `name` is for errors:
 * "name:line: <element>: what is wrong". *doc is for xmlFreeDoc; NULL on error. */
NEOERR *xml_parse(const char *bytes, size_t n, const char *name, xmlRelaxNG *schema, xmlDoc **doc) MUST_CHECK;

/* The same for a file of at most 1 MB. */
NEOERR *xml_load(const char *file, xmlRelaxNG *schema, xmlDoc **doc) MUST_CHECK;

/* First child element of that name, or NULL; any element if name is NULL. */
xmlNode *xml_child(const xmlNode *node, const char *name);
/* Next sibling element of that name (any if NULL), or NULL. */
xmlNode *xml_next(const xmlNode *node, const char *name);
bool xml_is(const xmlNode *node, const char *name);
/* Number of child elements of that name. */
size_t xml_count(const xmlNode *node, const char *name);

/* An attribute's value, copied into the arena, or NULL. */
char *xml_attribute(struct arena **arena, const xmlNode *node, const char *name);
/* As a whole number, or fallback. */
long xml_number(const xmlNode *node, const char *name, long fallback);
/* True if the attribute is "yes". */
bool xml_yes(const xmlNode *node, const char *name);
/* The node's text, white space run together, in the arena. */
char *xml_text(struct arena **arena, const xmlNode *node);
/* The text of the first child element of that name in English (xml:lang is inherited), or NULL. */
char *xml_words(struct arena **arena, const xmlNode *node, const char *name);

/* "name:line: <element>: text" as an error (NERR_PARSE). */
NEOERR *xml_fault(const char *name, const xmlNode *node, const char *text) MUST_CHECK;

#endif

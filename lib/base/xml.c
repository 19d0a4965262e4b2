#include "base/xml.h"

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_MAX = 1024 * 1024 };

/* The first complaint of libxml2, kept for the error that we raise. */
struct complaint {
  char text[160];
  char element[48];
  int line;
};

static void complaint_take(void *data, const xmlError *error) {
  struct complaint *complaint = data;
  if (complaint->text[0] || !error) return;
  const xmlNode *node = error->node;
  snprintf(complaint->text, sizeof complaint->text, "%s", error->message ? error->message : "not well formed");
  complaint->text[strcspn(complaint->text, "\n")] = 0;
  complaint->line = error->line ? error->line : node ? (int)xmlGetLineNo((xmlNode *)node) : 0;
  if (node && node->type == XML_ELEMENT_NODE) snprintf(complaint->element, sizeof complaint->element, "%s", (const char *)node->name);
}

/* libxml2 2.9 passes a plain pointer, 2.12 a pointer to const. */
#if LIBXML_VERSION >= 21200
static void complain(void *data, const xmlError *error) { complaint_take(data, error); }
#else
static void complain(void *data, xmlError *error) { complaint_take(data, error); }
#endif

static NEOERR *complaint_raise(const struct complaint *complaint, const char *name) {
  return nerr_raise(NERR_PARSE, "%.60s:%d: <%s>: %.140s", name, complaint->line, complaint->element,
                    complaint->text[0] ? complaint->text : "not valid");
}

static const char *base_name(const char *file) {
  const char *slash = strrchr(file, '/');
  return slash ? slash + 1 : file;
}

NEOERR *xml_schema(const char *file, xmlRelaxNG **schema) {
  struct complaint complaint = {0};
  xmlRelaxNGParserCtxt *parser = xmlRelaxNGNewParserCtxt(file);
  if (!parser) return nerr_raise(NERR_NOMEM, "no memory for a schema");
  xmlRelaxNGSetParserStructuredErrors(parser, complain, &complaint);
  *schema = xmlRelaxNGParse(parser);
  xmlRelaxNGFreeParserCtxt(parser);
  return *schema ? STATUS_OK : complaint_raise(&complaint, base_name(file));
}

/* A DTD could bring entities and defaults: it ends the parsing. */
static void refuse_subset(void *data, const xmlChar *name, const xmlChar *external, const xmlChar *system) {
  (void)name, (void)external, (void)system;
  xmlStopParser(data);
}

static bool is_utf8(const xmlDoc *doc) { return !doc->encoding || xmlStrcasecmp(doc->encoding, BAD_CAST "UTF-8") == 0; }

static NEOERR *parse_only(const char *bytes, size_t n, const char *name, xmlDoc **doc) {
  struct complaint complaint = {0};
  xmlParserCtxt *parser = xmlNewParserCtxt();
  if (!parser) return nerr_raise(NERR_NOMEM, "no memory for XML");
  parser->sax->internalSubset = refuse_subset;
  xmlSetStructuredErrorFunc(&complaint, complain);
  *doc = n > FILE_MAX ? NULL : xmlCtxtReadMemory(parser, bytes, (int)n, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOBLANKS | XML_PARSE_NOCDATA);
  xmlSetStructuredErrorFunc(NULL, NULL);
  xmlFreeParserCtxt(parser);
  if (*doc && xmlDocGetRootElement(*doc) && is_utf8(*doc)) return STATUS_OK;
  if (*doc) xmlFreeDoc(*doc);
  *doc = NULL;
  return complaint_raise(&complaint, name);
}

NEOERR *xml_parse(const char *bytes, size_t n, const char *name, xmlRelaxNG *schema, xmlDoc **doc) {
  struct complaint complaint = {0};
  NEOERR *err = parse_only(bytes, n, name, doc);
  if (err || !schema) return nerr_pass(err);
  xmlRelaxNGValidCtxt *valid = xmlRelaxNGNewValidCtxt(schema);
  if (!valid) abort();
  xmlRelaxNGSetValidStructuredErrors(valid, complain, &complaint);
  xmlSetStructuredErrorFunc(&complaint, complain);
  int wrong = xmlRelaxNGValidateDoc(valid, *doc);
  xmlSetStructuredErrorFunc(NULL, NULL);
  xmlRelaxNGFreeValidCtxt(valid);
  if (!wrong) return STATUS_OK;
  xmlFreeDoc(*doc);
  *doc = NULL;
  return complaint_raise(&complaint, name);
}

NEOERR *xml_load(const char *file, xmlRelaxNG *schema, xmlDoc **doc) {
  *doc = NULL;
  FILE *stream = fopen(file, "rb");
  if (!stream) return nerr_raise_errno(NERR_IO, "cannot open %s", base_name(file));
  char *bytes = malloc(FILE_MAX + 1);
  if (!bytes) abort();
  size_t n = fread(bytes, 1, FILE_MAX + 1, stream);
  bool broken = ferror(stream) != 0;
  fclose(stream);
  NEOERR *err = broken ? nerr_raise(NERR_IO, "cannot read %s", base_name(file)) : xml_parse(bytes, n, base_name(file), schema, doc);
  free(bytes);
  return nerr_pass(err);
}

bool xml_is(const xmlNode *node, const char *name) {
  return node->type == XML_ELEMENT_NODE && (!name || strcmp((const char *)node->name, name) == 0);
}

static xmlNode *from(xmlNode *node, const char *name) {
  while (node && !xml_is(node, name)) node = node->next;
  return node;
}

xmlNode *xml_child(const xmlNode *node, const char *name) { return from(node->children, name); }

xmlNode *xml_next(const xmlNode *node, const char *name) { return from(node->next, name); }

size_t xml_count(const xmlNode *node, const char *name) {
  size_t n = 0;
  for (const xmlNode *child = xml_child(node, name); child; child = xml_next(child, name)) n++;
  return n;
}

char *xml_attribute(struct arena **arena, const xmlNode *node, const char *name) {
  xmlChar *value = xmlGetNoNsProp((xmlNode *)node, BAD_CAST name);
  if (!value) return NULL;
  char *copy = arena_text(arena, (const char *)value, strlen((const char *)value));
  xmlFree(value);
  return copy;
}

long xml_number(const xmlNode *node, const char *name, long fallback) {
  struct arena *arena = NULL;
  const char *text = xml_attribute(&arena, node, name);
  long number = text && *text ? strtol(text, NULL, 10) : fallback;
  arena_free(&arena);
  return number;
}

bool xml_yes(const xmlNode *node, const char *name) {
  struct arena *arena = NULL;
  const char *text = xml_attribute(&arena, node, name);
  bool yes = text && strcmp(text, "yes") == 0;
  arena_free(&arena);
  return yes;
}

char *xml_text(struct arena **arena, const xmlNode *node) {
  xmlChar *raw = xmlNodeGetContent(node);
  if (!raw) return arena_text(arena, "", 0);
  char *text = arena_text(arena, (const char *)raw, strlen((const char *)raw));
  xmlFree(raw);
  char *to = text;
  for (const char *at = text; *at; at++) {
    bool space = *at == ' ' || *at == '\n' || *at == '\t' || *at == '\r';
    if (!space)
      *to++ = *at;
    else if (to > text && to[-1] != ' ')
      *to++ = ' ';
  }
  if (to > text && to[-1] == ' ') to--;
  *to = 0;
  return text;
}

char *xml_words(struct arena **arena, const xmlNode *node, const char *name) {
  for (const xmlNode *child = xml_child(node, name); child; child = xml_next(child, name)) {
    xmlChar *language = xmlNodeGetLang(child);
    bool english = !language || xmlStrncmp(language, BAD_CAST "en", 2) == 0;
    xmlFree(language);
    if (english) return xml_text(arena, child);
  }
  return NULL;
}

NEOERR *xml_fault(const char *name, const xmlNode *node, const char *text) {
  return nerr_raise(NERR_PARSE, "%.60s:%ld: <%s>: %.140s", name, xmlGetLineNo((xmlNode *)node), (const char *)node->name, text);
}

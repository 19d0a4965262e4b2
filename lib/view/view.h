/* view.h: templates, parsed once, rendered with html escaping that nothing can switch off. */
#ifndef ONEDOOR_VIEW_VIEW_H
#define ONEDOOR_VIEW_VIEW_H

#include "base/error.h"

/* Parses every component/ *.cs and layout/ *.cs (macros only) under root/templates, in whichever
 * order lets each macro see those that it calls. Raises, naming the file, on one that does not parse. */
NEOERR *view_start(const char *root) MUST_CHECK;

/* Parses one page's template, e.g. "casework/family/show.cs", on top of the macros; keeps it. */
NEOERR *view_load(const char *template_path) MUST_CHECK;

/* Nodes that every page sees where it has none of its own (Static, Service). Borrowed: keep them
 * until the next call, or NULL. A node found in neither is empty. */
void view_common(HDF *common);

/* Renders a loaded page with hdf into out (string_init'ed by the caller, who clears it). */
NEOERR *view_render(const char *template_path, HDF *hdf, STRING *out) MUST_CHECK;

/* Gives markup made by C (Markdown, SVG) a handle for this request; a template prints it with
 * <?cs var:markup(Page.handle) ?>, alone. The markup is copied; view_markup_clear() at request end. */
NEOERR *view_markup_add(const char *markup, HDF *hdf, const char *node) MUST_CHECK;
void view_markup_clear(void);

/* Adds an extra attribute of a component to a list (the node `attributes` of its options): N.{name,
 * value}. Raises unless the name is [a-z][a-z0-9-._]* and none that runs script, styles or fetches. */
NEOERR *view_attribute_add(HDF *list, const char *name, const char *value) MUST_CHECK;

void view_stop(void);

#endif

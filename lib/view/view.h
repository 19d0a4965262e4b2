/* view.h: templates, parsed once, rendered with html escaping that nothing can switch off. */
#ifndef ONEDOOR_VIEW_VIEW_H
#define ONEDOOR_VIEW_VIEW_H

#include "base/error.h"

/* Parses root/templates/macros.cs, which includes every file of macros in order (the folder
 * root/templates must be hdf.loadpaths.0 while parsing). */
NEOERR *view_start(const char *root) MUST_CHECK;

/* Parses one page's template, e.g. "casework/family/show.cs", on top of the macros; keeps it. */
NEOERR *view_load(const char *template_path) MUST_CHECK;

/* Renders a loaded page with hdf into out (string_init'ed by the caller, who clears it). */
NEOERR *view_render(const char *template_path, HDF *hdf, STRING *out) MUST_CHECK;

/* Gives markup made by C (Markdown, SVG) a handle for this request; a template prints it with
 * <?cs var:markup(Page.handle) ?>, alone. The markup is copied; view_markup_clear() at request end. */
NEOERR *view_markup_add(const char *markup, HDF *hdf, const char *node) MUST_CHECK;
void view_markup_clear(void);

void view_stop(void);

#endif

/* pdf.c: blocks of Markdown laid out by pango, line by line onto cairo's pages. A tag must end on the
 * page where it began, so that a paragraph over two pages is two tags. It is drawn in a process of its
 * own: fonts take memory that nobody gives back, and a worker's stays small. */
#include "document/pdf.h"

#include <cairo-pdf.h>
#include <errno.h>
#include <fcntl.h>
#include <pango/pangocairo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/memory.h"
#include "document/markdown.h"
#include "document/pdf_mark.h"

#define PAGE_WIDTH 595.28 /* A4 in points */
#define PAGE_HEIGHT 841.89
#define MARGIN 62.0
#define FOOT 34.0
#define INDENT 20.0

enum { HEADING_ROOM = 3, DEPTH_MOST = 4, DRAW_SECONDS = 10 }; /* lines that must fit below a heading */

struct sheet {
  cairo_surface_t *surface;
  cairo_t *cairo;
  const char *foot;
  const struct pdf_chapter *chapter;
  double size, y;
  int page;
  int outline; /* of the chapter */
  const char **langs; /* of each tag so far */
  size_t lang_count;
};

/* How a block is set. */
struct style {
  const char *tag;
  double size, before, indent;
  bool bold, grey;
  int keep; /* lines that must still fit below it */
};

static cairo_status_t write_out(void *closure, const unsigned char *data, unsigned int length) {
  NEOERR *err = string_appendn(closure, (const char *)data, (int)length);

  if (err == STATUS_OK)
    return CAIRO_STATUS_SUCCESS;
  nerr_ignore(&err);
  return CAIRO_STATUS_WRITE_ERROR;
}

static PangoLayout *layout_new(struct sheet *sheet, const char *markup, double size, bool bold, double width) {
  PangoLayout *layout = pango_cairo_create_layout(sheet->cairo);
  PangoContext *context = pango_layout_get_context(layout);
  PangoFontDescription *font = pango_font_description_from_string("Noto Sans, Sans");

  pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
  if (bold)
    pango_font_description_set_weight(font, PANGO_WEIGHT_BOLD);
  pango_context_set_language(context, pango_language_from_string(sheet->chapter->lang));
  pango_context_set_base_dir(context, sheet->chapter->rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
  pango_layout_set_auto_dir(layout, FALSE);
  pango_layout_set_alignment(layout, sheet->chapter->rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
  pango_layout_set_font_description(layout, font);
  pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing(layout, 1.35f);
  pango_layout_set_markup(layout, markup, -1);
  pango_font_description_free(font);
  return layout;
}

static void page_foot(struct sheet *sheet) {
  char words[300];
  char *escaped;
  PangoLayout *layout;

  snprintf(words, sizeof words, "%.240s · %d", sheet->foot, sheet->page);
  escaped = g_markup_escape_text(words, -1);
  layout = layout_new(sheet, escaped, 9, false, PAGE_WIDTH - 2 * MARGIN);
  cairo_set_source_rgb(sheet->cairo, 0.3, 0.3, 0.3);
  cairo_move_to(sheet->cairo, MARGIN, PAGE_HEIGHT - FOOT);
  pango_cairo_show_layout(sheet->cairo, layout);
  g_object_unref(layout);
  g_free(escaped);
}

static void page_next(struct sheet *sheet) {
  if (sheet->page > 0) {
    page_foot(sheet);
    cairo_show_page(sheet->cairo);
  }
  sheet->page++;
  sheet->y = MARGIN;
}

static double bottom(void) {
  return PAGE_HEIGHT - MARGIN;
}

/* The sign before an item: a bullet or its number, on the side where the line begins. */
static void sign_draw(struct sheet *sheet, const char *sign, double size, double indent, double baseline) {
  PangoLayout *layout = layout_new(sheet, sign, size, false, INDENT * 2);
  double x = MARGIN + indent - INDENT;
  int width;

  pango_layout_get_pixel_size(layout, &width, NULL);
  if (sheet->chapter->rtl)
    x = PAGE_WIDTH - x - width;

  cairo_move_to(sheet->cairo, x, baseline);
  pango_cairo_show_layout_line(sheet->cairo, pango_layout_get_line_readonly(layout, 0));
  g_object_unref(layout);
}

static void tag_begin(struct sheet *sheet, const char *tag) {
  sheet->langs = memory_resize(sheet->langs, sheet->lang_count + 1, sizeof *sheet->langs);
  sheet->langs[sheet->lang_count++] = sheet->chapter->lang;
  cairo_tag_begin(sheet->cairo, tag, NULL);
}

/* Draws the layout's lines below sheet->y, on as many pages as that takes. */
static void lines_draw(struct sheet *sheet, PangoLayout *layout, const struct style *style, const char *sign) {
  PangoLayoutIter *iter = pango_layout_get_iter(layout);
  double x = MARGIN + (sheet->chapter->rtl ? 0 : style->indent);
  bool first = true;

  tag_begin(sheet, style->tag);
  do {
    PangoRectangle box;
    double height, rise;

    pango_layout_iter_get_line_extents(iter, NULL, &box);
    height = (double)box.height / PANGO_SCALE;
    rise = (double)(pango_layout_iter_get_baseline(iter) - box.y) / PANGO_SCALE;
    if (sheet->y + height > bottom()) {
      cairo_tag_end(sheet->cairo, style->tag);
      page_next(sheet);
      tag_begin(sheet, style->tag);
    }
    cairo_set_source_rgb(sheet->cairo, style->grey ? 0.3 : 0, style->grey ? 0.3 : 0, style->grey ? 0.3 : 0);
    if (first && sign != NULL)
      sign_draw(sheet, sign, style->size, style->indent, sheet->y + rise);
    cairo_move_to(sheet->cairo, x + (double)box.x / PANGO_SCALE, sheet->y + rise);
    pango_cairo_show_layout_line(sheet->cairo, pango_layout_iter_get_line_readonly(iter));
    sheet->y += height;
    first = false;
  } while (pango_layout_iter_next_line(iter));
  cairo_tag_end(sheet->cairo, style->tag);
  pango_layout_iter_free(iter);
}

static int outline_add(struct sheet *sheet, int parent, const char *text) {
  char place[80];

  snprintf(place, sizeof place, "page=%d pos=[%d %d]", sheet->page, (int)MARGIN, (int)sheet->y);
  return cairo_pdf_surface_add_outline(sheet->surface, parent, text, place, 0);
}

/* One block. `heading`: its words for the outline, below `parent`; or NULL. */
static int block_draw(struct sheet *sheet, const struct style *style, const char *markup, const char *sign, const char *heading, int parent) {
  PangoLayout *layout = layout_new(sheet, markup, style->size, style->bold, PAGE_WIDTH - 2 * MARGIN - style->indent);
  double room = style->keep * style->size * 1.35;
  int entry = 0, height;

  sheet->y += sheet->y > MARGIN ? style->before : 0;
  pango_layout_get_size(layout, NULL, &height);
  if (style->keep > 0 && sheet->y + (double)height / PANGO_SCALE + room > bottom())
    page_next(sheet);
  if (heading != NULL)
    entry = outline_add(sheet, parent, heading);
  lines_draw(sheet, layout, style, sign);
  g_object_unref(layout);
  return entry;
}

static NEOERR *block_put(const struct markdown_block *block, void *data) {
  static const char *const tags[] = {"H2", "H2", "H2", "H3", "H4", "H5", "H6"};
  struct sheet *sheet = data;
  int depth = block->level < DEPTH_MOST ? block->level : DEPTH_MOST;
  struct style style = {.tag = "P", .size = sheet->size, .before = sheet->size * 0.7};
  char sign[16] = "•";

  if (block->text[0] == '\0')
    return STATUS_OK;
  if (block->kind == MARKDOWN_HEADING) {
    style = (struct style){.tag = tags[block->level <= 6 ? block->level : 6], .size = sheet->size * (block->level == 2 ? 1.3 : 1.1),
                           .before = sheet->size * 1.3, .bold = true, .keep = HEADING_ROOM};
    (void)block_draw(sheet, &style, block->markup, NULL, block->text, sheet->outline);
    return STATUS_OK;
  }
  if (block->kind == MARKDOWN_ITEM) {
    style.indent = INDENT * depth;
    style.before = sheet->size * 0.35;
    if (block->number > 0)
      snprintf(sign, sizeof sign, "%d.", block->number);
  }
  (void)block_draw(sheet, &style, block->markup, block->kind == MARKDOWN_ITEM ? sign : NULL, NULL, 0);
  return STATUS_OK;
}

static NEOERR *chapter_put(struct sheet *sheet, const struct pdf_chapter *chapter) {
  struct style title = {.tag = "H1", .size = sheet->size * 1.8, .bold = true}, note = {.tag = "P", .size = sheet->size * 0.8, .grey = true};
  char *markup = g_markup_escape_text(chapter->title, -1);

  note.before = sheet->size * 0.4;
  sheet->chapter = chapter;
  page_next(sheet);
  sheet->outline = block_draw(sheet, &title, markup, NULL, chapter->title, CAIRO_PDF_OUTLINE_ROOT);
  g_free(markup);
  if (chapter->note != NULL) {
    markup = g_markup_escape_text(chapter->note, -1);
    (void)block_draw(sheet, &note, markup, NULL, NULL, 0);
    g_free(markup);
  }
  return nerr_pass(markdown_blocks(chapter->body, block_put, sheet));
}

/* The document's language: the one that is not English, where there are two. */
static const char *language(const struct pdf_chapter *chapters, size_t count) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(chapters[i].lang, "en") != 0)
      return chapters[i].lang;
  return "en";
}

static NEOERR *draw(const char *title, const char *author, const char *foot, const struct pdf_chapter *chapters, size_t count,
                    bool large, STRING *out) {
  struct sheet sheet = {.foot = foot, .size = large ? 18 : 12};
  NEOERR *err = STATUS_OK;
  cairo_status_t status;

  sheet.surface = cairo_pdf_surface_create_for_stream(write_out, out, PAGE_WIDTH, PAGE_HEIGHT);
  cairo_pdf_surface_set_metadata(sheet.surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata(sheet.surface, CAIRO_PDF_METADATA_AUTHOR, author);
  sheet.cairo = cairo_create(sheet.surface);
  for (size_t i = 0; i < count && err == STATUS_OK; i++)
    err = chapter_put(&sheet, &chapters[i]);
  if (sheet.page > 0)
    page_foot(&sheet);
  cairo_show_page(sheet.cairo);
  cairo_destroy(sheet.cairo);
  cairo_surface_finish(sheet.surface);
  status = cairo_surface_status(sheet.surface);
  cairo_surface_destroy(sheet.surface);
  if (err == STATUS_OK && status != CAIRO_STATUS_SUCCESS)
    err = nerr_raise(NERR_SYSTEM, "the PDF could not be made: %s", cairo_status_to_string(status));
  if (err == STATUS_OK)
    err = pdf_mark(language(chapters, count), sheet.langs, sheet.lang_count, out);
  free(sheet.langs);
  return nerr_pass(err);
}

/* In the child: draws, writes all of it, ends without touching what the worker has open. */
static _Noreturn void child(int to, const char *title, const char *author, const char *foot, const struct pdf_chapter *chapters,
                            size_t count, bool large) {
  STRING out;
  NEOERR *err;
  int done = 0;

  setrlimit(RLIMIT_CPU, &(struct rlimit){DRAW_SECONDS, DRAW_SECONDS}); /* of the processor: a busy machine spoils none */
  string_init(&out);
  err = draw(title, author, foot, chapters, count, large, &out);
  while (err == STATUS_OK && done < out.len) {
    ssize_t n = write(to, out.buf + done, (size_t)(out.len - done));

    if (n <= 0)
      break;
    done += (int)n;
  }
  _exit(err == STATUS_OK && done == out.len ? 0 : 1);
}

static NEOERR *take(int from, pid_t pid, STRING *out) {
  NEOERR *err = STATUS_OK;
  char part[16384];
  int status = -1;
  ssize_t n;

  while (err == STATUS_OK && ((n = read(from, part, sizeof part)) > 0 || (n < 0 && errno == EINTR)))
    if (n > 0)
      err = string_appendn(out, part, (int)n);
  close(from);
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
    continue;
  if (err == STATUS_OK && status != 0)
    err = nerr_raise(NERR_SYSTEM, "the PDF could not be made");
  return nerr_pass(err);
}

NEOERR *pdf_make(const char *title, const char *author, const char *foot, const struct pdf_chapter *chapters, size_t count,
                 bool large, STRING *out) {
  int ends[2];
  pid_t pid;

  if (pipe2(ends, O_CLOEXEC) != 0)
    return nerr_raise_errno(NERR_SYSTEM, "no pipe");
  pid = fork();
  if (pid < 0) {
    close(ends[0]);
    close(ends[1]);
    return nerr_raise_errno(NERR_SYSTEM, "no process to draw in");
  }
  if (pid == 0)
    child(ends[1], title, author, foot, chapters, count, large);
  close(ends[1]);
  return nerr_pass(take(ends[0], pid, out));
}

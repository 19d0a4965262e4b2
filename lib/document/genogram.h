/* genogram.h: where the people of a family stand in its genogram, and the lines between them. A row is a generation;
 * parents stand beside each other over their children. Lengths are in the units of the picture's viewBox. */
#ifndef ONEDOOR_DOCUMENT_GENOGRAM_H
#define ONEDOOR_DOCUMENT_GENOGRAM_H

#include <stdbool.h>
#include <stddef.h>

enum {
  GENOGRAM_SHAPE = 48, /* width and height of a person's shape; under it is room for two lines of words */
  GENOGRAM_LABEL = 44,
  GENOGRAM_STEP = 128 /* from one person to the next */
};

struct genogram_person {
  bool child; /* stands with the children where no tie says otherwise; children are given by age */
  int x, y;   /* set by genogram_draw: the middle of the shape */
};

/* One is the <type> of the other, in the words of the list "relationship" (services/common/lists.xml). */
struct genogram_tie {
  size_t person, other; /* places in people */
  const char *type;
};

struct genogram_stroke {
  int x1, y1, x2, y2;
  bool dashed; /* not by birth */
};

struct genogram {
  struct genogram_person *people;
  size_t people_count;
  const struct genogram_tie *ties;
  size_t tie_count;
  struct genogram_stroke *strokes; /* set by genogram_draw; genogram_free frees them, and nothing else */
  size_t stroke_count;
  int width, height;
};

/* Places the people and draws the lines. Ties that contradict those before them do not move anybody; a friend, or
 * somebody else, has a place and no line. */
void genogram_draw(struct genogram *genogram);
void genogram_free(struct genogram *genogram);

#endif

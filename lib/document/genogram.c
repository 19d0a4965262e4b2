/* genogram.c: generations from the ties, an order within each, then the lines. */
#include "document/genogram.h"

#include <stdlib.h>
#include <string.h>

#include "base/memory.h"

enum { MARGIN = 16, GAP = 64, ROW = GENOGRAM_SHAPE + GENOGRAM_LABEL + GAP, HALF = GENOGRAM_SHAPE / 2, SWEEPS = 8 };
enum { NOBODY = -1 };

/* What sort of tie it is, the surest about generations first. */
enum bond { BIRTH, COUPLE, PARTED, SIBLING, CARE, KIN, LOOSE };

static const struct sort {
  const char *type;
  int above; /* how many generations the one stands above the other */
  enum bond bond;
} sorts[] = {
    {"mother", 1, BIRTH},      {"father", 1, BIRTH},      {"child", -1, BIRTH},           {"spouse", 0, COUPLE},
    {"partner", 0, COUPLE},    {"ex_partner", 0, PARTED}, {"sibling", 0, SIBLING},        {"half_sibling", 0, SIBLING},
    {"step_sibling", 0, CARE}, {"step_parent", 1, CARE},  {"partner_of_parent", 1, CARE}, {"adoptive_parent", 1, CARE},
    {"guardian", 1, CARE},     {"foster_carer", 1, CARE}, {"kinship_carer", 1, CARE},     {"step_child", -1, CARE},
    {"grandparent", 2, KIN},   {"grandchild", -2, KIN},   {"aunt_uncle", 1, KIN},         {"niece_nephew", -1, KIN},
    {"cousin", 0, KIN},
};

/* A tie with the elder first. */
struct link {
  int from, to, above;
  enum bond bond;
  bool joined; /* it brought two together whom nothing joined before */
};

/* While it is drawn; indexed by person. */
struct work {
  struct genogram *genogram;
  struct link *links;
  int n, link_count, rows;
  int *leader;     /* union-find: whom one stands with, or oneself */
  int *generation; /* below the leader's; once rows_set, the row */
  int *rank;       /* place in the row, from the left */
  double *at, *wish;
  int *bars; /* of each row: lines under it so far */
};

static struct sort sort_of(const char *type) {
  for (size_t i = 0; i < sizeof sorts / sizeof *sorts; i++)
    if (strcmp(sorts[i].type, type) == 0) return sorts[i];
  return (struct sort){type, 0, LOOSE};
}

/* What two are to each other may have been recorded from both sides. */
static bool known(const struct work *work, const struct link *link) {
  for (int i = 0; i < work->link_count; i++)
    if (work->links[i].bond == link->bond && ((work->links[i].from == link->from && work->links[i].to == link->to) ||
                                              (link->above == 0 && work->links[i].from == link->to && work->links[i].to == link->from)))
      return true;
  return false;
}

static void links_read(struct work *work) {
  const struct genogram *genogram = work->genogram;

  for (size_t i = 0; i < genogram->tie_count; i++) {
    const struct genogram_tie *tie = &genogram->ties[i];
    struct sort sort = sort_of(tie->type);
    int person = (int)tie->person, other = (int)tie->other;
    bool elder = sort.above >= 0;
    struct link link = {.from = elder ? person : other, .to = elder ? other : person, .above = abs(sort.above), .bond = sort.bond};
    if (person != other && sort.bond != LOOSE && !known(work, &link)) work->links[work->link_count++] = link;
  }
}

/* Whoever leads those with whom one stands; *below is one's generation from theirs. */
static int leader_of(const struct work *work, int person, int *below) {
  *below = 0;
  while (work->leader[person] != person) {
    *below += work->generation[person];
    person = work->leader[person];
  }
  return person;
}

/* Those whom a tie joins stand together, unless surer ties have joined them already. */
static void generations_set(struct work *work) {
  for (int bond = BIRTH; bond < LOOSE; bond++)
    for (int i = 0; i < work->link_count; i++) {
      struct link *link = &work->links[i];
      int from_below, to_below;
      if ((int)link->bond != bond) continue;
      int from = leader_of(work, link->from, &from_below), to = leader_of(work, link->to, &to_below);
      if (from == to) continue;
      work->leader[to] = from;
      work->generation[to] = from_below + link->above - to_below;
      link->joined = true;
    }
}

/* Of those with one leader the eldest of the family's children stands in row 0, or, without children, the youngest
 * just above it. */
static int base_of(const struct work *work, int leader) {
  int child = 0, youngest = 0, below;
  bool children = false, anybody = false;

  for (int p = 0; p < work->n; p++) {
    if (leader_of(work, p, &below) != leader) continue;
    if (work->genogram->people[p].child && (!children || below < child)) child = below, children = true;
    if (!anybody || below > youngest) youngest = below, anybody = true;
  }
  return children ? -child : -1 - youngest;
}

static void rows_set(struct work *work) {
  int *row = memory_make((size_t)work->n * sizeof *row), top = 0, bottom = -1;

  for (int p = 0; p < work->n; p++) {
    int below, leader = leader_of(work, p, &below);
    row[p] = base_of(work, leader) + below;
    if (row[p] < top || p == 0) top = row[p];
    if (row[p] > bottom || p == 0) bottom = row[p];
  }
  for (int p = 0; p < work->n; p++) work->generation[p] = row[p] - top;
  work->rows = work->n == 0 ? 0 : bottom - top + 1;
  free(row);
}

/* Who stands in a row, from the left. */
static int row_people(const struct work *work, int row, int *people) {
  int n = 0;

  for (int p = 0; p < work->n; p++) {
    if (work->generation[p] != row) continue;
    int i = n++;
    for (; i > 0 && work->at[people[i - 1]] > work->at[p]; i--) people[i] = people[i - 1];
    people[i] = p;
  }
  return n;
}

/* One would like to stand in the middle of those with whom one has ties. */
static void wish_set(struct work *work, int person) {
  double sum = 0;
  int n = 0;

  for (int i = 0; i < work->link_count; i++) {
    const struct link *link = &work->links[i];
    int weight = link->bond <= PARTED ? 2 : 1;
    if (link->from != person && link->to != person) continue;
    sum += weight * work->at[link->from == person ? link->to : link->from];
    n += weight;
  }
  work->wish[person] = n == 0 ? work->at[person] : sum / n;
}

/* Everybody of a row as near to their wish as the next one allows. */
static void row_settle(struct work *work, int row, int *people) {
  double wished = 0, stood = 0;
  int n = row_people(work, row, people);

  for (int i = 0; i < n; i++) wish_set(work, people[i]);
  for (int i = 1; i < n; i++)
    for (int k = i; k > 0 && work->wish[people[k - 1]] > work->wish[people[k]]; k--) {
      int person = people[k];
      people[k] = people[k - 1];
      people[k - 1] = person;
    }
  for (int i = 0; i < n; i++) {
    double least = i == 0 ? work->wish[people[0]] : work->at[people[i - 1]] + 1, wish = work->wish[people[i]];
    work->at[people[i]] = wish > least ? wish : least;
    wished += wish;
    stood += work->at[people[i]];
  }
  for (int i = 0; i < n; i++) {
    work->at[people[i]] += (wished - stood) / n;
    work->rank[people[i]] = i;
  }
}

/* Up to two parents by birth; NOBODY where none is known. */
static void parents_of(const struct work *work, int child, int parents[static 2]) {
  int n = 0;

  parents[0] = parents[1] = NOBODY;
  for (int i = 0; i < work->link_count && n < 2; i++)
    if (work->links[i].bond == BIRTH && work->links[i].to == child && work->links[i].from != parents[0]) parents[n++] = work->links[i].from;
  if (n == 2 && parents[0] > parents[1]) {
    int first = parents[0];
    parents[0] = parents[1];
    parents[1] = first;
  }
}

static bool same_parents(const struct work *work, int a, int b) {
  int of_a[2], of_b[2];

  parents_of(work, a, of_a);
  parents_of(work, b, of_b);
  return of_a[0] == of_b[0] && of_a[1] == of_b[1];
}

/* Of the family's children those of the same parents stand by age, as they were given. */
static void children_order(struct work *work) {
  for (int a = 0; a < work->n; a++)
    for (int b = a + 1; b < work->n; b++) {
      double at = work->at[a];
      int rank = work->rank[a], parents[2];
      parents_of(work, a, parents);
      if (!work->genogram->people[a].child || !work->genogram->people[b].child || parents[0] == NOBODY) continue;
      if (!same_parents(work, a, b) || work->generation[a] != work->generation[b] || at < work->at[b]) continue;
      work->at[a] = work->at[b];
      work->rank[a] = work->rank[b];
      work->at[b] = at;
      work->rank[b] = rank;
    }
}

/* Quarters of a step, so that lines that should be straight are. */
static int length_of(double steps) { return (int)(steps * 4 + 0.5 + 1e-6) * GENOGRAM_STEP / 4; }

static void places_set(struct work *work) {
  struct genogram *genogram = work->genogram;
  int *people = memory_make((size_t)work->n * sizeof *people);
  double left = 0, right = 0;

  for (int p = 0; p < work->n; p++) work->at[p] = p;
  for (int sweep = 0; sweep < SWEEPS; sweep++)
    for (int i = 0; i < work->rows; i++) row_settle(work, sweep % 2 == 0 ? i : work->rows - 1 - i, people);
  children_order(work);
  for (int p = 0; p < work->n; p++) {
    if (p == 0 || work->at[p] < left) left = work->at[p];
    if (p == 0 || work->at[p] > right) right = work->at[p];
  }
  for (int p = 0; p < work->n; p++) {
    genogram->people[p].x = GENOGRAM_STEP / 2 + length_of(work->at[p] - left);
    genogram->people[p].y = MARGIN + HALF + work->generation[p] * ROW;
  }
  genogram->width = GENOGRAM_STEP + length_of(right - left);
  genogram->height = 2 * MARGIN + work->rows * ROW - (work->rows > 0 ? GAP : 0);
  free(people);
}

static void stroke(const struct work *work, int x1, int y1, int x2, int y2, bool dashed) {
  struct genogram *genogram = work->genogram;

  if (x1 == x2 && y1 == y2) return;
  int foot = (y1 > y2 ? y1 : y2) + MARGIN; /* under the last row too there may be lines */
  if (foot > genogram->height) genogram->height = foot;
  genogram->strokes = memory_resize(genogram->strokes, genogram->stroke_count + 1, sizeof *genogram->strokes);
  genogram->strokes[genogram->stroke_count++] = (struct genogram_stroke){x1, y1, x2, y2, dashed};
}

static int x_of(const struct work *work, int person) { return work->genogram->people[person].x; }
static int y_of(const struct work *work, int person) { return work->genogram->people[person].y; }
static int top_of(const struct work *work, int person) { return y_of(work, person) - HALF; }
static int foot_of(const struct work *work, int person) { return y_of(work, person) + HALF + GENOGRAM_LABEL; }

static bool beside(const struct work *work, int a, int b) {
  return work->generation[a] == work->generation[b] && abs(work->rank[a] - work->rank[b]) == 1;
}

/* The height of the next line under somebody's row: no two lie on each other. */
static int bar_under(struct work *work, int person) { return foot_of(work, person) + 14 + 9 * (work->bars[work->generation[person]]++ % 4); }

/* From one side of a shape to the next; two who stand apart are joined under the row. */
static void couple_draw(struct work *work, int a, int b, bool parted) {
  int left = x_of(work, a) < x_of(work, b) ? a : b, right = left == a ? b : a;
  int middle = (x_of(work, a) + x_of(work, b)) / 2, y = y_of(work, a);

  if (beside(work, a, b))
    stroke(work, x_of(work, left) + HALF, y, x_of(work, right) - HALF, y, false);
  else {
    y = bar_under(work, a);
    stroke(work, x_of(work, a), foot_of(work, a), x_of(work, a), y, false);
    stroke(work, x_of(work, b), foot_of(work, b), x_of(work, b), y, false);
    stroke(work, x_of(work, left), y, x_of(work, right), y, false);
  }
  for (int i = 0; parted && i < 2; i++) stroke(work, middle - 9 + 8 * i, y + 9, middle + 1 + 8 * i, y - 9, false);
}

static bool parents_share_line(const struct work *work, int a, int b) {
  for (int i = 0; i < work->link_count; i++) {
    const struct link *link = &work->links[i];
    if ((link->bond == COUPLE || link->bond == PARTED) && ((link->from == a && link->to == b) || (link->from == b && link->to == a))) return true;
  }
  return false;
}

/* One bar under the parents, from which all their children hang. */
static void children_draw(struct work *work, int first) {
  int parents[2];

  parents_of(work, first, parents);
  bool two = parents[1] != NOBODY, near = two && beside(work, parents[0], parents[1]);
  int bar = bar_under(work, parents[0]), left = x_of(work, parents[0]), right = left;
  if (near) {
    left = right = (x_of(work, parents[0]) + x_of(work, parents[1])) / 2;
    stroke(work, left, y_of(work, parents[0]), left, bar, false);
    if (!parents_share_line(work, parents[0], parents[1])) couple_draw(work, parents[0], parents[1], false);
  }
  for (int i = 0; !near && i <= two; i++) {
    int x = x_of(work, parents[i]);
    stroke(work, x, foot_of(work, parents[i]), x, bar, false);
    left = x < left ? x : left;
    right = x > right ? x : right;
  }
  for (int child = first; child < work->n; child++) {
    int x = x_of(work, child);
    if (!same_parents(work, child, first)) continue;
    stroke(work, x, bar, x, top_of(work, child), false);
    left = x < left ? x : left;
    right = x > right ? x : right;
  }
  stroke(work, left, bar, right, bar, false);
}

/* Once for all children of the same parents: at the first of them. */
static void families_draw(struct work *work) {
  for (int child = 0; child < work->n; child++) {
    int parents[2], before = 0;
    parents_of(work, child, parents);
    while (before < child && !same_parents(work, before, child)) before++;
    if (parents[0] != NOBODY && before == child) children_draw(work, child);
  }
}

static bool born_of(const struct work *work, int parent, int child) {
  int parents[2];

  parents_of(work, child, parents);
  return parents[0] == parent || parents[1] == parent;
}

/* Ties that no bar shows: straight down, or over the heads of a row. */
static void tie_draw(struct work *work, const struct link *link, bool dashed) {
  int a = link->from, b = link->to, y = top_of(work, a) - 12;

  if (work->generation[a] < work->generation[b])
    stroke(work, x_of(work, a), foot_of(work, a), x_of(work, b), top_of(work, b), dashed);
  else if (work->generation[a] == work->generation[b]) {
    stroke(work, x_of(work, a), top_of(work, a), x_of(work, a), y, dashed);
    stroke(work, x_of(work, b), top_of(work, b), x_of(work, b), y, dashed);
    stroke(work, x_of(work, a), y, x_of(work, b), y, dashed);
  }
}

/* Brothers and sisters hang from the same bar, or, where no parent is known, are joined. */
static bool bar_shows(const struct work *work, const struct link *link) {
  int a[2], b[2];

  parents_of(work, link->from, a);
  parents_of(work, link->to, b);
  return (a[0] != NOBODY && (a[0] == b[0] || a[0] == b[1])) || (a[1] != NOBODY && (a[1] == b[0] || a[1] == b[1]));
}

static void ties_draw(struct work *work) {
  for (int i = 0; i < work->link_count; i++) {
    const struct link *link = &work->links[i];
    switch (link->bond) {
    case COUPLE:
    case PARTED: couple_draw(work, link->from, link->to, link->bond == PARTED); break;
    case SIBLING:
      if (!bar_shows(work, link)) tie_draw(work, link, false);
      break;
    case CARE:
      if (!born_of(work, link->from, link->to)) tie_draw(work, link, true);
      break;
    case KIN:
      if (link->joined) tie_draw(work, link, true);
      break;
    case BIRTH:
    case LOOSE: break;
    }
  }
}

void genogram_draw(struct genogram *genogram) {
  size_t n = genogram->people_count;
  struct work work = {.genogram = genogram, .n = (int)n};

  work.links = memory_make(genogram->tie_count * sizeof *work.links);
  work.leader = memory_make(n * sizeof *work.leader);
  work.generation = memory_make(n * sizeof *work.generation);
  work.rank = memory_make(n * sizeof *work.rank);
  work.bars = memory_make(n * sizeof *work.bars + 3 * genogram->tie_count * sizeof *work.bars);
  work.at = memory_make(n * sizeof *work.at);
  work.wish = memory_make(n * sizeof *work.wish);
  for (int p = 0; p < work.n; p++) work.leader[p] = p;
  links_read(&work);
  generations_set(&work);
  rows_set(&work);
  places_set(&work);
  families_draw(&work);
  ties_draw(&work);
  free(work.links);
  free(work.leader);
  free(work.generation);
  free(work.rank);
  free(work.bars);
  free(work.at);
  free(work.wish);
}

void genogram_free(struct genogram *genogram) {
  free(genogram->strokes);
  genogram->strokes = NULL;
  genogram->stroke_count = 0;
}

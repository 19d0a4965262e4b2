/* A family's picture: generations, who stands beside whom, and that nobody stands on anybody. */
#include "tests/unit/test.h"

#include "document/genogram.h"

enum { MOST = 8 };

static struct genogram_person people[MOST];

static struct genogram drawn(size_t n, const char *children, const struct genogram_tie *ties, size_t tie_count) {
  struct genogram genogram = {.people = people, .people_count = n, .ties = ties, .tie_count = tie_count};

  for (size_t i = 0; i < n; i++) people[i] = (struct genogram_person){.child = children[i] == 'c'};
  genogram_draw(&genogram);
  for (size_t a = 0; a < n; a++) {
    assert_in_range(people[a].x, GENOGRAM_SHAPE / 2, genogram.width - GENOGRAM_SHAPE / 2);
    assert_in_range(people[a].y, GENOGRAM_SHAPE / 2, genogram.height - GENOGRAM_SHAPE / 2);
    for (size_t b = 0; b < a; b++) assert_true(people[a].y != people[b].y || abs(people[a].x - people[b].x) >= GENOGRAM_STEP - 1);
  }
  for (size_t i = 0; i < genogram.stroke_count; i++) {
    const struct genogram_stroke *s = &genogram.strokes[i];
    assert_in_range(s->x1 < s->x2 ? s->x1 : s->x2, 0, genogram.width);
    assert_in_range(s->y1 > s->y2 ? s->y1 : s->y2, 0, genogram.height);
  }
  return genogram;
}

static bool has_stroke(const struct genogram *genogram, int x1, int y1, int x2, int y2, bool dashed) {
  for (size_t i = 0; i < genogram->stroke_count; i++) {
    const struct genogram_stroke *s = &genogram->strokes[i];
    if (s->x1 == x1 && s->y1 == y1 && s->x2 == x2 && s->y2 == y2 && s->dashed == dashed) return true;
  }
  return false;
}

static void parents_stand_over_their_children(void **state) {
  (void)state;
  static const struct genogram_tie ties[] = {{0, 1, "mother"}, {0, 2, "mother"},      {3, 1, "father"},
                                             {3, 2, "father"}, {4, 1, "grandparent"}, {4, 0, "mother"}};
  struct genogram genogram = drawn(5, "accaa", ties, 6);

  assert_true(people[4].y < people[0].y && people[0].y < people[1].y);
  assert_int_equal(people[0].y, people[3].y);
  assert_int_equal(people[1].y, people[2].y);
  assert_int_equal(abs(people[0].x - people[3].x), GENOGRAM_STEP);
  int left = people[0].x < people[3].x ? people[0].x : people[3].x;
  assert_true(has_stroke(&genogram, left + GENOGRAM_SHAPE / 2, people[0].y, left + GENOGRAM_STEP - GENOGRAM_SHAPE / 2, people[0].y, false));
  for (size_t i = 0; i < genogram.stroke_count; i++) assert_false(genogram.strokes[i].dashed); /* the bars say all of it */
  genogram_free(&genogram);
}

static void children_stand_by_age(void **state) {
  (void)state;
  static const struct genogram_tie ties[] = {{0, 2, "mother"},      {0, 3, "mother"},  {0, 4, "mother"},
                                             {1, 2, "step_parent"}, {1, 0, "partner"}, {4, 2, "sibling"}};
  struct genogram genogram = drawn(5, "aaccc", ties, 6);

  assert_true(people[2].x < people[3].x && people[3].x < people[4].x);
  genogram_free(&genogram);
}

static void who_cares_is_no_parent_by_birth(void **state) {
  (void)state;
  static const struct genogram_tie ties[] = {{0, 1, "mother"}, {2, 1, "step_parent"}, {0, 2, "partner"}, {2, 0, "partner"}};
  struct genogram genogram = drawn(3, "aca", ties, 4);
  const int foot = people[2].y + GENOGRAM_SHAPE / 2 + GENOGRAM_LABEL;

  assert_int_equal(people[0].y, people[2].y);
  assert_true(has_stroke(&genogram, people[2].x, foot, people[1].x, people[1].y - GENOGRAM_SHAPE / 2, true));
  genogram_free(&genogram);
}

static void a_tie_is_drawn_once_from_whichever_side_it_was_recorded(void **state) {
  (void)state;
  static const struct genogram_tie once[] = {{0, 1, "mother"}, {0, 2, "ex_partner"}},
                                   twice[] = {{0, 1, "mother"}, {1, 0, "child"}, {0, 2, "ex_partner"}, {2, 0, "ex_partner"}};
  struct genogram genogram = drawn(3, "aca", once, 2);
  size_t strokes = genogram.stroke_count;

  genogram_free(&genogram);
  genogram = drawn(3, "aca", twice, 4);
  assert_int_equal(genogram.stroke_count, strokes);
  genogram_free(&genogram);
}

static void without_ties_adults_stand_over_children(void **state) {
  (void)state;
  static const struct genogram_tie ties[] = {{0, 1, "friend"}};
  struct genogram genogram = drawn(4, "acca", ties, 1);

  assert_true(people[0].y < people[1].y);
  assert_int_equal(people[0].y, people[3].y);
  assert_int_equal(genogram.stroke_count, 0);
  genogram_free(&genogram);
  genogram = drawn(0, "", NULL, 0);
  assert_int_equal(genogram.stroke_count, 0);
  genogram_free(&genogram);
}

static void brothers_and_sisters_of_no_known_parent_are_joined(void **state) {
  (void)state;
  static const struct genogram_tie ties[] = {{0, 1, "sibling"}};
  struct genogram genogram = drawn(2, "cc", ties, 1);

  assert_int_equal(people[0].y, people[1].y);
  assert_int_equal(genogram.stroke_count, 3);
  genogram_free(&genogram);
}

static void contradictions_end(void **state) {
  (void)state;
  static const struct genogram_tie ties[] = {{0, 1, "mother"},  {1, 2, "mother"},      {2, 0, "mother"}, {0, 2, "spouse"},
                                             {1, 1, "sibling"}, {2, 1, "grandparent"}, {0, 1, "cousin"}};
  struct genogram genogram = drawn(3, "aac", ties, 7);

  assert_true(people[0].y < people[1].y && people[1].y < people[2].y);
  genogram_free(&genogram);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(parents_stand_over_their_children),
      cmocka_unit_test(children_stand_by_age),
      cmocka_unit_test(who_cares_is_no_parent_by_birth),
      cmocka_unit_test(a_tie_is_drawn_once_from_whichever_side_it_was_recorded),
      cmocka_unit_test(without_ties_adults_stand_over_children),
      cmocka_unit_test(brothers_and_sisters_of_no_known_parent_are_joined),
      cmocka_unit_test(contradictions_end),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}

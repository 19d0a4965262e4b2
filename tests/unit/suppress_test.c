/* What of a survey's results may be shown: nobody's answer can be made out, also not by subtraction. */
#include "tests/unit/test.h"

#include "service/suppress.h"

static void periods_wait_until_they_are_large_enough(void **state) {
  (void)state;
  static const int answers[] = {3, 4, 5, 12, 0, 9, 0, 1, 2};
  static const int should[] = {0, 0, 0, 1, 2, 2, 2, 2, -1};
  int period[9];

  assert_int_equal(suppress_periods(answers, 9, period), 3);
  for (size_t i = 0; i < 9; i++)
    assert_int_equal(period[i], should[i]);
}

static void a_later_quarter_changes_no_earlier_period(void **state) {
  (void)state;
  static const int answers[] = {3, 8, 2, 7, 30, 1, 9, 0, 4, 6};
  int before[10], after[10];

  for (size_t n = 1; n <= 10; n++) {
    suppress_periods(answers, n, after);
    for (size_t i = 0; n > 1 && i < n - 1; i++)
      if (before[i] >= 0)
        assert_int_equal(after[i], before[i]);
    for (size_t i = 0; i < n; i++)
      before[i] = after[i];
  }
}

static void a_small_team_takes_another_with_it(void **state) {
  (void)state;
  static const int answers[] = {30, 3, 12, 0};
  bool held[4];

  suppress_teams(answers, 4, held);
  assert_false(held[0]);
  assert_true(held[1]);
  assert_true(held[2]); /* else all less the others would be the three */
  assert_false(held[3]);
}

static void small_teams_hide_each_other_only_if_they_are_enough(void **state) {
  (void)state;
  static const int few[] = {4, 5, 20}, enough[] = {9, 9, 20};
  bool held[3];

  suppress_teams(few, 3, held);
  assert_true(held[2]); /* nine together are still too few */
  suppress_teams(enough, 3, held);
  assert_false(held[2]);
}

static void few_on_either_side_are_a_band(void **state) {
  (void)state;
  const bool none[1] = {false};
  struct share all = {.said = 96, .of = 100}, each[1] = {{.said = 96, .of = 100}};

  suppress_question(&all, each, 1, none);
  assert_int_equal(all.shown, SHOWN_NEARLY_ALL);
  assert_int_equal(suppress_percent(&all), 96);
  all.said = each[0].said = 100; /* four and nobody read alike */
  suppress_question(&all, each, 1, none);
  assert_int_equal(all.shown, SHOWN_NEARLY_ALL);
  assert_int_equal(suppress_percent(&all), 96);
  all.said = each[0].said = 1;
  suppress_question(&all, each, 1, none);
  assert_int_equal(all.shown, SHOWN_NEARLY_NONE);
  assert_int_equal(suppress_percent(&all), 4);
  all.said = each[0].said = 95;
  suppress_question(&all, each, 1, none);
  assert_int_equal(all.shown, SHOWN_EXACT);
  assert_int_equal(suppress_percent(&all), 95);
}

static void what_is_left_gives_nobody_away(void **state) {
  (void)state;
  const bool none[3] = {false, false, false};
  struct share all = {.said = 31, .of = 40}, each[3] = {{.said = 18, .of = 20}, {.said = 13, .of = 20}, {0}};

  suppress_question(&all, each, 3, none); /* 9 less 7 would be the two */
  assert_int_equal(each[0].shown, SHOWN_NEARLY_ALL);
  assert_int_equal(each[1].shown, SHOWN_HELD);
  assert_int_equal(each[2].shown, SHOWN_NO_ANSWERS);
  assert_int_equal(all.shown, SHOWN_EXACT);
}

/* Every table of three teams of up to twelve answers: whoever knows the rule and what is shown finds, for each team
 * that is not shown exactly, no group smaller than five by taking the exact from the exact. */
static void no_table_gives_anybody_away(void **state) {
  (void)state;
  static const int sizes[] = {0, 3, 10, 16, 21};

  for (size_t code = 0; code < 125; code++) {
    int of[3] = {sizes[code % 5], sizes[code / 5 % 5], sizes[code / 25]};
    bool held[3];

    suppress_teams(of, 3, held);
    for (int a = 0; a <= of[0]; a++)
      for (int b = 0; b <= of[1]; b++)
        for (int c = 0; c <= of[2]; c++) {
          struct share each[3] = {{.said = a, .of = of[0]}, {.said = b, .of = of[1]}, {.said = c, .of = of[2]}};
          struct share all = {.said = a + b + c, .of = of[0] + of[1] + of[2]};
          int said = all.said, rest = all.of - all.said, hidden = 0, exact = 0;

          suppress_question(&all, each, 3, held);
          for (size_t i = 0; i < 3; i++) {
            exact += each[i].shown == SHOWN_EXACT;
            hidden += each[i].shown != SHOWN_EXACT && each[i].of > 0;
            said -= each[i].shown == SHOWN_EXACT ? each[i].said : 0;
            rest -= each[i].shown == SHOWN_EXACT ? each[i].of - each[i].said : 0;
            if (each[i].shown == SHOWN_EXACT) {
              assert_in_range(each[i].said, SUPPRESS_SMALL, each[i].of - SUPPRESS_SMALL);
              assert_false(held[i]);
            }
          }
          if (all.shown != SHOWN_EXACT || exact == 0)
            continue;
          assert_true(hidden != 1);
          assert_true(said == 0 || said >= SUPPRESS_SMALL);
          assert_true(rest == 0 || rest >= SUPPRESS_SMALL);
        }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(periods_wait_until_they_are_large_enough),
      cmocka_unit_test(a_later_quarter_changes_no_earlier_period),
      cmocka_unit_test(a_small_team_takes_another_with_it),
      cmocka_unit_test(small_teams_hide_each_other_only_if_they_are_enough),
      cmocka_unit_test(few_on_either_side_are_a_band),
      cmocka_unit_test(what_is_left_gives_nobody_away),
      cmocka_unit_test(no_table_gives_anybody_away),
  };

  return cmocka_run_group_tests(tests, NULL, NULL);
}

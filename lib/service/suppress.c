/* suppress.c: which results of a survey may be shown. */
#include "service/suppress.h"

int suppress_periods(const int *answers, size_t quarters, int *period) {
  int count = 0, sum = 0;
  size_t first = 0;

  for (size_t i = 0; i < quarters; i++) {
    period[i] = -1;
    sum += answers[i];
    if (sum < SUPPRESS_LEAST)
      continue;
    for (; first <= i; first++)
      period[first] = count;
    count++;
    sum = 0;
  }
  return count;
}

void suppress_teams(const int *answers, size_t teams, bool *held) {
  int sum = 0, count = 0;

  for (size_t i = 0; i < teams; i++) {
    held[i] = answers[i] > 0 && answers[i] < SUPPRESS_LEAST;
    sum += held[i] ? answers[i] : 0;
    count += held[i];
  }
  while (count > 0 && (count < 2 || sum < SUPPRESS_LEAST)) {
    size_t next = teams;

    for (size_t i = 0; i < teams; i++)
      if (!held[i] && answers[i] > 0 && (next == teams || answers[i] < answers[next]))
        next = i;
    if (next == teams)
      return; /* all there are */
    held[next] = true;
    sum += answers[next];
    count++;
  }
}

static void shown_alone(struct share *share) {
  if (share->of == 0)
    share->shown = SHOWN_NO_ANSWERS;
  else if (share->of < SUPPRESS_LEAST)
    share->shown = SHOWN_HELD;
  else if (share->of - share->said < SUPPRESS_SMALL)
    share->shown = SHOWN_NEARLY_ALL;
  else if (share->said < SUPPRESS_SMALL)
    share->shown = SHOWN_NEARLY_NONE;
  else
    share->shown = SHOWN_EXACT;
}

static bool small(int n) { return n > 0 && n < SUPPRESS_SMALL; }

/* Do the others, taken from the number of all, give away a few of those who are not shown exactly? */
static bool gives_away(const struct share *each, size_t teams) {
  int said = 0, not_said = 0, count = 0;

  for (size_t i = 0; i < teams; i++) {
    if (each[i].shown == SHOWN_EXACT || each[i].shown == SHOWN_NO_ANSWERS)
      continue;
    said += each[i].said;
    not_said += each[i].of - each[i].said;
    count++;
  }
  return count == 1 || small(said) || small(not_said);
}

void suppress_question(struct share *all, struct share *each, size_t teams, const bool *held) {
  shown_alone(all);
  for (size_t i = 0; i < teams; i++) {
    shown_alone(&each[i]);
    if (held[i] && each[i].of > 0)
      each[i].shown = SHOWN_HELD;
  }
  while (all->shown == SHOWN_EXACT && gives_away(each, teams)) {
    size_t next = teams;

    for (size_t i = 0; i < teams; i++)
      if (each[i].shown == SHOWN_EXACT && (next == teams || each[i].of < each[next].of))
        next = i;
    if (next == teams)
      break; /* nobody is shown exactly: nothing can be taken from anything */
    each[next].shown = SHOWN_HELD;
  }
}

int suppress_percent(const struct share *share) {
  switch (share->shown) {
    case SHOWN_EXACT: return (share->said * 200 + share->of) / (share->of * 2);
    case SHOWN_NEARLY_ALL: return (share->of - SUPPRESS_SMALL + 1) * 100 / share->of;
    case SHOWN_NEARLY_NONE: return ((SUPPRESS_SMALL - 1) * 100 + share->of - 1) / share->of;
    default: return -1;
  }
}

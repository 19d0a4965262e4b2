/* suppress.h: which results of a survey may be shown, so that nobody's answer can be made out, also not by taking one
 * number from another. Answers are shown for periods that never change once shown, each of at least SUPPRESS_LEAST
 * answers; within a period for all teams and for each team; of each question, how many said so. */
#ifndef ONEDOOR_SERVICE_SUPPRESS_H
#define ONEDOOR_SERVICE_SUPPRESS_H

#include <stdbool.h>
#include <stddef.h>

enum { SUPPRESS_LEAST = 10, SUPPRESS_SMALL = 5 };

/* Of `of` answers, `said` said so. */
struct share {
  int said, of;
  enum { SHOWN_EXACT, SHOWN_NEARLY_ALL, SHOWN_NEARLY_NONE, SHOWN_HELD, SHOWN_NO_ANSWERS } shown;
};

/* Cuts quarters (in their order, with their number of answers) into periods: one ends with the quarter in which it
 * reaches SUPPRESS_LEAST. period[i] becomes the period of quarter i from 0, or -1: too few yet. Later quarters never
 * change an earlier period. Returns the number of periods. */
int suppress_periods(const int *answers, size_t quarters, int *period);

/* Teams of a period whose answers are held back whole: fewer than SUPPRESS_LEAST; and, so that what all teams have less
 * the others does not show them, the smallest others until those held back are at least two teams with together at least
 * SUPPRESS_LEAST. */
void suppress_teams(const int *answers, size_t teams, bool *held);

/* One question: all says how many of all answers, each[] the same by team, held as from suppress_teams. Sets .shown.
 * Fewer than SUPPRESS_SMALL on either side shows as "nearly all" or "nearly none", be it none or four. Where the number
 * of all is exact, those who are not shown exactly must together leave nobody, or at least SUPPRESS_SMALL, on either
 * side, and be two: otherwise the smallest team that is shown exactly is held back too. */
void suppress_question(struct share *all, struct share *each, size_t teams, const bool *held);

/* The percentage to show: exact (rounded), the least for nearly all, the most for nearly none; -1 if held back. */
int suppress_percent(const struct share *share);

#endif

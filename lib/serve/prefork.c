/* prefork.c: the parent. It serves nothing itself: it keeps workers alive, starts a dead one
 * again (at once, then with growing pauses while it keeps dying young) and drains on SIGTERM. */
#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/log.h"
#include "base/memory.h"
#include "serve/engine.h"

enum { YOUNG_MS = 5000, FIRST_PAUSE_MS = 100, LONGEST_PAUSE_MS = 10000, DRAIN_MS = 12000, TICK_MS = 50 };

struct slot {
  pid_t pid; /* 0: none is running */
  long started, start_at, pause;
};

static volatile sig_atomic_t stopping;

static void on_stop(int signal_number) {
  (void)signal_number;
  stopping = 1;
}

static void on_child(int signal_number) { (void)signal_number; }

static long now_ms(void) {
  struct timespec t;

  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* In the child: nothing of the parent's handlers, and no life without it. */
static void child(int (*work)(void *data), void *data, const sigset_t *open, pid_t parent) {
  signal(SIGCHLD, SIG_DFL);
  signal(SIGTERM, SIG_DFL);
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (getppid() != parent) /* it died before we asked to be told */
    _exit(EXIT_FAILURE);
  sigprocmask(SIG_SETMASK, open, NULL);
  _exit(work(data));
}

static void slot_start(struct slot *slot, int (*work)(void *data), void *data, const sigset_t *open) {
  pid_t parent = getpid(), pid = fork();

  slot->started = now_ms();
  if (pid == 0) child(work, data, open, parent);
  if (pid < 0) {
    log_line("error", "event=fork errno=%d", errno);
    slot->start_at = now_ms() + LONGEST_PAUSE_MS;
    return;
  }
  slot->pid = pid;
}

/* When may a dead worker's place be filled again? */
static void slot_ended(struct slot *slot, int status) {
  long lived = now_ms() - slot->started;

  if (lived >= YOUNG_MS) slot->pause = 0;
  slot->start_at = now_ms() + slot->pause;
  if (lived < YOUNG_MS) slot->pause = slot->pause == 0 ? FIRST_PAUSE_MS : slot->pause * 2 > LONGEST_PAUSE_MS ? LONGEST_PAUSE_MS : slot->pause * 2;
  slot->pid = 0;
  log_line("warn", "event=worker_ended signal=%d status=%d lived_ms=%ld", WIFSIGNALED(status) ? WTERMSIG(status) : 0,
           WIFEXITED(status) ? WEXITSTATUS(status) : -1, lived);
}

/* Takes note of workers that ended; true if one refused to serve at all. */
static bool reap(struct slot *slots, int count) {
  bool refused = false;
  int status;
  pid_t pid;

  while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
    for (int i = 0; i < count; i++)
      if (slots[i].pid == pid) {
        slot_ended(&slots[i], status);
        refused = refused || (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_REFUSED);
      }
  return refused;
}

static void send_all(const struct slot *slots, int count, int signal_number) {
  for (int i = 0; i < count; i++)
    if (slots[i].pid != 0) kill(slots[i].pid, signal_number);
}

static int running(const struct slot *slots, int count) {
  int n = 0;

  for (int i = 0; i < count; i++) n += slots[i].pid != 0;
  return n;
}

/* Waits until a signal comes or ms have gone by (below 0: for ever). */
static void wait_for(long ms) {
  struct timespec t = {.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000};
  sigset_t wanted;

  sigemptyset(&wanted);
  sigaddset(&wanted, SIGCHLD);
  sigaddset(&wanted, SIGTERM);
  sigaddset(&wanted, SIGINT);
  switch (sigtimedwait(&wanted, NULL, ms < 0 ? NULL : &t)) {
  case SIGTERM:
  case SIGINT: stopping = 1;
  }
}

/* Milliseconds until the next start that is due; below 0: none is. */
static long next_start(const struct slot *slots, int count) {
  long least = -1;

  for (int i = 0; i < count; i++)
    if (slots[i].pid == 0) {
      long left = slots[i].start_at - now_ms();

      left = left < 0 ? 0 : left;
      least = least < 0 || left < least ? left : least;
    }
  return least;
}

static void drain(struct slot *slots, int count) {
  long end = now_ms() + DRAIN_MS;

  send_all(slots, count, SIGTERM);
  for (reap(slots, count); running(slots, count) > 0 && now_ms() < end; reap(slots, count)) wait_for(TICK_MS);
  send_all(slots, count, SIGKILL);
}

int prefork(int workers, int (*work)(void *data), void *data) {
  struct slot *slots;
  sigset_t blocked, open;
  bool refused = false;

  workers = workers < 1 ? 1 : workers;
  slots = memory_make((size_t)workers * sizeof *slots);
  signal(SIGCHLD, on_child); /* a handler, so that it is not thrown away while it is blocked */
  signal(SIGTERM, on_stop);
  sigemptyset(&blocked);
  sigaddset(&blocked, SIGCHLD);
  sigaddset(&blocked, SIGTERM);
  sigaddset(&blocked, SIGINT);
  sigprocmask(SIG_BLOCK, &blocked, &open);
  while (!stopping && !refused) {
    for (int i = 0; i < workers; i++)
      if (slots[i].pid == 0 && slots[i].start_at <= now_ms()) slot_start(&slots[i], work, data, &open);
    wait_for(next_start(slots, workers));
    refused = reap(slots, workers);
  }
  log_line("info", "event=stopping refused=%d", refused);
  drain(slots, workers);
  free(slots);
  return refused ? EXIT_REFUSED : EXIT_SUCCESS;
}

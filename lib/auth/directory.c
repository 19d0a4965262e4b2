#include "auth/directory.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "auth/directory_link.h"
#include "base/config.h"

/* What the process that asks says to the one that waits. */
struct answer {
  struct directory_person person;
  char fault[256]; /* "" if the directory answered */
  bool known;
};

/* A login that a directory could not read as another one: its own rules fold case, width and
 * white space of all scripts, and each spelling would count its own tries. */
static bool login_plain(const char *login) {
  size_t n = strspn(login, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.@_'+-");
  return n > 0 && n <= 64 && login[n] == '\0';
}

static void fault_copy(NEOERR *err, char out[static 256]) {
  while (err != INTERNAL_ERR && err->next && err->next != INTERNAL_ERR) err = err->next;
  const char *text = err == INTERNAL_ERR || !err->desc[0] ? "the directory cannot be asked" : err->desc;
  size_t n = strnlen(text, 255);
  memcpy(out, text, n);
  out[n] = '\0';
}

/* Asks the directory and writes the answer, at once, since it is shorter than a pipe. */
static _Noreturn void ask(int to, pid_t parent, const char *login, const char *password) {
  struct answer answer = {0};
  signal(SIGTERM, SIG_DFL);
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent) _exit(1);
  NEOERR *err = directory_person_find(login, password, &answer.person, &answer.known);
  if (err) fault_copy(err, answer.fault);
  _exit(write(to, &answer, sizeof answer) == (ssize_t)sizeof answer ? 0 : 1);
}

static long long now_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000LL + now.tv_nsec / 1000000;
}

/* Waits for the answer; false if there is none in time. */
static bool answer_wait(int from, struct answer *answer) {
  long long end = now_milliseconds() + DIRECTORY_SECONDS * 1000LL + 200;
  struct pollfd waiting = {.fd = from, .events = POLLIN};
  for (long long left; (left = end - now_milliseconds()) > 0;) {
    int ready = poll(&waiting, 1, (int)left);
    if (ready > 0) return read(from, answer, sizeof *answer) == (ssize_t)sizeof *answer;
    if (ready < 0 && errno != EINTR) return false;
  }
  return false;
}

/* A directory that has just kept a worker waiting is left alone for a moment, so that the
 * sign-in page does not hang behind it for everybody. */
static struct {
  char url[512];
  long long until;
} quiet;

static bool quiet_now(void) { return now_milliseconds() < quiet.until && strncmp(quiet.url, config_get("ldap_url", ""), sizeof quiet.url - 1) == 0; }

static void quiet_begin(long long asked_at) {
  enum { SLOW_MILLISECONDS = 1000, QUIET_MILLISECONDS = 5000 };
  if (now_milliseconds() - asked_at < SLOW_MILLISECONDS) return;
  snprintf(quiet.url, sizeof quiet.url, "%s", config_get("ldap_url", ""));
  quiet.until = now_milliseconds() + QUIET_MILLISECONDS;
}

/* Asks in a process of its own, which is ended when time is up: libldap has no limit for a name
 * look-up or a TLS handshake. Its copies of the password end with it. */
static NEOERR *ask_apart(const char *login, const char *password, struct directory_person *person, bool *known) {
  int ends[2];
  long long asked_at = now_milliseconds();
  if (quiet_now()) return nerr_raise(E_AWAY, "the directory did not answer a moment ago");
  if (pipe2(ends, O_CLOEXEC) != 0) return nerr_raise_errno(E_AWAY, "no pipe for the directory");
  pid_t self = getpid();
  pid_t child = fork();
  if (child == 0) ask(ends[1], self, login, password);
  close(ends[1]);
  struct answer answer = {0};
  bool answered = child > 0 && answer_wait(ends[0], &answer);
  close(ends[0]);
  if (child < 0) return nerr_raise_errno(E_AWAY, "no process for the directory");
  if (!answered) kill(child, SIGKILL);
  while (waitpid(child, NULL, 0) < 0 && errno == EINTR) continue;
  if (!answered || answer.fault[0]) quiet_begin(asked_at);
  if (!answered) return nerr_raise(E_AWAY, "the directory took too long");
  if (answer.fault[0]) return nerr_raise(E_AWAY, "%s", answer.fault);
  *person = answer.person;
  *known = answer.known;
  return STATUS_OK;
}

NEOERR *directory_sign_in(const char *login, const char *password, struct directory_person *person, bool *known) {
  *person = (struct directory_person){0};
  *known = false;
  if (!login_plain(login) || *password == '\0') return STATUS_OK;
  return nerr_pass(ask_apart(login, password, person, known));
}

NEOERR *directory_look_up(const char *login, struct directory_person *person, bool *known) {
  *person = (struct directory_person){0};
  *known = false;
  if (!login_plain(login)) return STATUS_OK;
  return nerr_pass(ask_apart(login, NULL, person, known));
}

/* The directory, seen from servers that are mute, false or absent: nothing secret is said
 * before it is safe, and never more than three and a half seconds are lost. */
#include "tests/unit/test.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "auth/directory_link.h"
#include "base/config.h"
#include "base/random.h"

static const char start_tls[] = "1.3.6.1.4.1.1466.20037";
static char settings[] = "/tmp/onedoor-directory-XXXXXX";
static char secret[] = "/tmp/onedoor-secret-XXXXXX";

/* Listens on a free port of loopback. */
static int listen_somewhere(int *port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  socklen_t size = sizeof address;
  int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  assert_true(listener >= 0);
  assert_int_equal(bind(listener, (struct sockaddr *)&address, size), 0);
  assert_int_equal(listen(listener, 5), 0);
  assert_int_equal(getsockname(listener, (struct sockaddr *)&address, &size), 0);
  *port = ntohs(address.sin_port);
  return listener;
}

static void use(const char *url_pattern, int port) {
  FILE *stream = fopen(settings, "w");
  assert_non_null(stream);
  fputs("ldap_url = ", stream);
  for (const char *p = url_pattern; *p; p++) *p == '#' ? fprintf(stream, "%d", port) : fputc(*p, stream);
  fprintf(stream, "\nldap_base = dc=example\nldap_bind_dn = cn=service\nldap_bind_password_file = %s\nldap_group.g = partner\n", secret);
  fclose(stream);
  assert_ok(config_load(settings, "signin"));
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Signing in must fail with E_AWAY within the time. */
static void assert_away(double within) {
  struct directory_person person;
  bool known = true;
  double start = seconds();
  assert_raises(directory_sign_in("school", "the password", &person, &known), E_AWAY);
  assert_false(known);
  assert_int_equal(person.login[0], 0);
  assert_true(seconds() - start < within);
}

static void absent_servers(void **state) {
  (void)state;
  static const char *const urls[] = {
      "", "http://127.0.0.1", "nonsense", "ldapi://%2Fnonexistent%2Fsocket", "ldap://127.0.0.1:1", "ldaps://127.0.0.1:1 ldap://127.0.0.1:1"};
  for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
    use(urls[i], 0);
    assert_away(1);
  }
}

static void mute_servers(void **state) {
  (void)state;
  static const char *const urls[] = {"ldap://127.0.0.1:#", "ldaps://127.0.0.1:#", "ldap://0.0.0.0:#"};
  int port;
  int listener = listen_somewhere(&port);
  for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
    use(urls[i], port);
    assert_away(3.5);
    assert_away(0.1); /* not asked again at once: the sign-in page must not hang for everybody */
  }
  close(listener);
}

/* Takes what the next caller says before it falls silent, answering once with the given bytes. */
static size_t overhear(int listener, const char *reply, size_t reply_size, char *said, size_t size) {
  size_t n = 0;
  int peer = accept(listener, NULL, NULL);
  assert_true(peer >= 0);
  for (int turn = 0; n < size; turn++) {
    struct pollfd waiting = {.fd = peer, .events = POLLIN};
    if (poll(&waiting, 1, 500) <= 0) break;
    ssize_t got = read(peer, said + n, size - n);
    if (got <= 0) break;
    n += (size_t)got;
    if (turn == 0) assert_int_equal(write(peer, reply, reply_size), (ssize_t)reply_size);
  }
  close(peer);
  return n;
}

/* A server that grants no encryption must not hear a password: neither the service's nor the person's. */
static void no_password_in_clear_to(const char *url) {
  /* an extended response to message 1: protocolError */
  static const char refused[] = {0x30, 0x0c, 0x02, 0x01, 0x01, 0x78, 0x07, 0x0a, 0x01, 0x02, 0x04, 0x00, 0x04, 0x00};
  int port, ends[2];
  int listener = listen_somewhere(&port);
  use(url, port);
  assert_int_equal(pipe(ends), 0);
  pid_t child = fork();
  if (child == 0) {
    char said[4096];
    size_t n = overhear(listener, refused, sizeof refused, said, sizeof said);
    _exit(write(ends[1], said, n) == (ssize_t)n ? 0 : 1);
  }
  close(listener);
  close(ends[1]);
  assert_away(3.5);
  char said[4097] = "";
  ssize_t n = read(ends[0], said, sizeof said - 1);
  close(ends[0]);
  assert_true(n > 0);
  assert_non_null(memmem(said, (size_t)n, start_tls, strlen(start_tls)));
  assert_null(memmem(said, (size_t)n, "service password", 16));
  assert_null(memmem(said, (size_t)n, "the password", 12));
}

/* Loopback by another name counts as another machine, and so does a name that only begins like its address. */
static void no_password_in_clear(void **state) {
  (void)state;
  no_password_in_clear_to("ldap://0.0.0.0:#");
  no_password_in_clear_to("ldap://127.1:#");
}

/* What needs no question is not asked: a listener hears nothing. */
static void some_logins_are_never_asked_about(void **state) {
  (void)state;
  static const char *const logins[] = {"",
                                       "*",
                                       "school)(uid=*",
                                       "sch ool",
                                       " school",
                                       "sch\\2aool",
                                       "\xef\xbd\x93"
                                       "chool",
                                       "a\nb",
                                       "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"};
  struct directory_person person;
  bool known = true;
  int port;
  int listener = listen_somewhere(&port);
  use("ldap://127.0.0.1:#", port);
  for (size_t i = 0; i < sizeof logins / sizeof *logins; i++) {
    assert_ok(directory_sign_in(logins[i], "the password", &person, &known));
    assert_false(known);
    assert_ok(directory_look_up(logins[i], &person, &known));
    assert_false(known);
  }
  assert_ok(directory_sign_in("school", "", &person, &known)); /* an empty password: some servers take it as anonymous */
  assert_false(known);
  struct pollfd waiting = {.fd = listener, .events = POLLIN};
  assert_int_equal(poll(&waiting, 1, 100), 0);
  close(listener);
}

static void filters_are_escaped(void **state) {
  (void)state;
  STRING filter;
  string_init(&filter);
  assert_ok(directory_filter("(&(a=%s)(b=%s))", "*)(uid=\\x", &filter));
  assert_string_equal(filter.buf, "(&(a=\\2A\\29\\28uid=\\5Cx)(b=\\2A\\29\\28uid=\\5Cx))");
  string_clear(&filter);
  string_init(&filter);
  assert_ok(directory_filter("(uid=%s)%d%n", "%s%s", &filter));
  assert_string_equal(filter.buf, "(uid=%s%s)%d%n");
  string_clear(&filter);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(absent_servers),       cmocka_unit_test(mute_servers),
      cmocka_unit_test(no_password_in_clear), cmocka_unit_test(some_logins_are_never_asked_about),
      cmocka_unit_test(filters_are_escaped),
  };
  int a = mkstemp(settings), b = mkstemp(secret);
  if (a < 0 || b < 0 || write(b, "service password\n", 17) != 17 || error_init() != STATUS_OK || !random_start()) return 1;
  close(a);
  close(b);
  int failed = cmocka_run_group_tests(tests, NULL, NULL);
  unlink(settings);
  unlink(secret);
  return failed;
}

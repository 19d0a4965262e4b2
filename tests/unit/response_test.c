/* Answers and cookies: the security headers are always there, and nothing smuggles a line in. */
#include "tests/unit/test.h"

#include "base/random.h"
#include "http/request.h"

static void start(struct request *request, char *method) {
  char *envp[] = {method, "REQUEST_URI=/a", NULL};
  assert_ok(request_init(request, NULL, envp));
}

static void assert_head_has(const struct request *request, const char *line) {
  if (!strstr(request->wire.buf, line)) fail_msg("no \"%s\" in:\n%s", line, request->wire.buf);
}

static void every_answer_has_the_security_headers(void **state) {
  (void)state;
  static const int statuses[] = {200, 303, 400, 404, 405, 409, 413, 422, 429, 500, 503};
  for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
    struct request request;
    char line[32];
    start(&request, "REQUEST_METHOD=GET");
    assert_ok(response_send(&request, statuses[i], "text/html; charset=utf-8", "<p>x", 4));
    snprintf(line, sizeof line, "Status: %d ", statuses[i]);
    assert_int_equal(strncmp(request.wire.buf, line, strlen(line)), 0);
    assert_head_has(&request, "\r\nContent-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src "
                              "'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'\r\n");
    assert_head_has(&request, "\r\nX-Content-Type-Options: nosniff\r\n");
    assert_head_has(&request, "\r\nReferrer-Policy: same-origin\r\n");
    assert_head_has(&request, "\r\nCross-Origin-Opener-Policy: same-origin\r\n");
    assert_head_has(&request, "\r\nCache-Control: no-store\r\n");
    assert_head_has(&request, "\r\nPermissions-Policy: ");
    assert_head_has(&request, "\r\nContent-Length: 4\r\n");
    assert_head_has(&request, "\r\n\r\n<p>x");
    assert_true(request.sent);
    assert_raises(response_send(&request, 200, "text/html", "twice", 5), NERR_ASSERT);
    request_free(&request);
  }
}

static void head_has_no_body(void **state) {
  (void)state;
  struct request request;
  start(&request, "REQUEST_METHOD=HEAD");
  assert_ok(response_send(&request, 200, "text/html", "body", 4));
  assert_head_has(&request, "Content-Length: 4\r\n");
  assert_string_equal(request.wire.buf + request.wire.len - 4, "\r\n\r\n");
  assert_null(strstr(request.wire.buf, "body"));
  request_free(&request);
}

static void bodies_may_hold_any_byte(void **state) {
  (void)state;
  struct request request;
  start(&request, "REQUEST_METHOD=GET");
  assert_ok(response_send(&request, 200, "application/pdf", "a\0b\xff", 4));
  assert_memory_equal(request.wire.buf + request.wire.len - 4, "a\0b\xff", 4);
  request_free(&request);
  start(&request, "REQUEST_METHOD=GET");
  assert_ok(response_send(&request, 200, "text/plain", NULL, 0));
  request_free(&request);
}

static void headers_cannot_be_split(void **state) {
  (void)state;
  static const char *const values[] = {"a\r\nX: y", "a\nb", "a\rb", "\x01", "a\x7f", "caf\xc3\xa9"};
  struct request request;
  start(&request, "REQUEST_METHOD=GET");
  for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
    assert_raises(response_header(&request, "X-Test", values[i]), NERR_ASSERT);
    assert_raises(response_send(&request, 200, values[i], "x", 1), NERR_ASSERT);
  }
  assert_raises(response_header(&request, "X\r\nY", "a"), NERR_ASSERT);
  assert_raises(response_header(&request, "X:", "a"), NERR_ASSERT);
  assert_raises(response_header(&request, "", "a"), NERR_ASSERT);
  assert_int_equal(request.head.len, 0);
  assert_false(request.sent);
  assert_ok(response_header(&request, "Content-Disposition", "attachment; filename=\"meeting.ics\""));
  assert_ok(response_send(&request, 200, "text/calendar", "x", 1));
  assert_head_has(&request, "\r\nContent-Disposition: attachment; filename=\"meeting.ics\"\r\n\r\nx");
  request_free(&request);
}

static void redirects_stay_here(void **state) {
  (void)state;
  char longer[2100];
  memset(longer, 'a', sizeof longer - 1);
  longer[0] = '/';
  longer[sizeof longer - 1] = '\0';
  const char *const foreign[] = {"",
                                 "a",
                                 "//evil.example",
                                 "/\\evil.example",
                                 "\\\\evil",
                                 "https://evil.example",
                                 "javascript:alert(1)",
                                 "/a\r\nSet-Cookie: x=1",
                                 "/a\tb",
                                 "/a b",
                                 "/a\\b",
                                 "/caf\xc3\xa9",
                                 " /a",
                                 longer};
  struct request request;
  start(&request, "REQUEST_METHOD=POST");
  for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++) assert_raises(response_redirect(&request, foreign[i]), NERR_ASSERT);
  assert_null(request.location);
  assert_ok(response_redirect(&request, "/casework/family/F7K3-M9QX?done=entry#top"));
  assert_head_has(&request, "Status: 303 See Other\r\n");
  assert_head_has(&request, "\r\nLocation: /casework/family/F7K3-M9QX?done=entry#top\r\n");
  assert_string_equal(request.location, "/casework/family/F7K3-M9QX?done=entry#top");
  request_free(&request);
}

static void cookies_out(void **state) {
  (void)state;
  struct request request;
  start(&request, "REQUEST_METHOD=GET");
  assert_ok(response_cookie(&request, "__Host-session", "abc-_9", -1));
  assert_ok(response_cookie(&request, "__Host-visit", "", 0));
  assert_raises(response_cookie(&request, "__Host-session", "a; Domain=evil", -1), NERR_ASSERT);
  assert_raises(response_cookie(&request, "x\r\ny", "a", -1), NERR_ASSERT);
  assert_ok(response_send(&request, 200, "text/html", "", 0));
  assert_head_has(&request, "\r\nSet-Cookie: __Host-session=abc-_9; Path=/; HttpOnly; Secure; SameSite=Lax\r\n");
  assert_head_has(&request, "\r\nSet-Cookie: __Host-visit=; Path=/; HttpOnly; Secure; SameSite=Lax; Max-Age=0\r\n");
  assert_null(strstr(request.wire.buf, "Domain"));
  request_free(&request);
}

static void cookies_in(void **state) {
  (void)state;
  char out[8];
  assert_true(cookie_get("a=1; __Host-s=xyz; b=2", "__Host-s", out, sizeof out));
  assert_string_equal(out, "xyz");
  assert_true(cookie_get("__Host-s=xyz", "__Host-s", out, sizeof out));
  assert_true(cookie_get(";; \t__Host-s=xyz \t;", "__Host-s", out, sizeof out));
  assert_string_equal(out, "xyz");
  assert_true(cookie_get("s=1234567", "s", out, sizeof out));
  static const char *const none[] = {"",          ";",         "s",           "s=",    "s= ;",        "S=abc",      "xs=abc",      "s =abc",
                                     "a=s=abc",   "s=a b",     "s=\"abc\"",   "s=a,b", "s=\xc3\xa9",  "s=12345678", "s=123456789", "s=abc; s=abc",
                                     "s=abc; s=", "s=; s=abc", "s=abc;s=def", "s=a=b", "__Host-s=abc"};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
    if (cookie_get(none[i], "s", out, sizeof out)) fail_msg("took a cookie from: %s", none[i]);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_answer_has_the_security_headers),
      cmocka_unit_test(head_has_no_body),
      cmocka_unit_test(bodies_may_hold_any_byte),
      cmocka_unit_test(headers_cannot_be_split),
      cmocka_unit_test(redirects_stay_here),
      cmocka_unit_test(cookies_out),
      cmocka_unit_test(cookies_in),
  };
  if (error_init() != STATUS_OK || !random_start()) return 1;
  return cmocka_run_group_tests(tests, NULL, NULL);
}

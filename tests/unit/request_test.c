/* A request as nginx hands it over: plain paths only, headers once, bodies of one kind. */
#include "tests/unit/test.h"

#include <stdlib.h>

#include "base/memory.h"
#include "base/random.h"
#include "http/request.h"

static NEOERR *start(struct request *request, const char *method, const char *uri) {
  char method_line[64], *uri_line = memory_make(strlen(uri) + 13);
  snprintf(method_line, sizeof method_line, "REQUEST_METHOD=%s", method);
  memcpy(uri_line, "REQUEST_URI=", 12);
  memcpy(uri_line + 12, uri, strlen(uri));
  char *envp[] = {method_line, uri_line, NULL};
  NEOERR *err = request_init(request, NULL, envp);
  free(uri_line);
  return err;
}

static void good_targets(void **state) {
  (void)state;
  static const char *const good[][2] = {
      {"/", "/"},
      {"/sign-in", "/sign-in"},
      {"/casework/", "/casework"},
      {"/casework", "/casework"},
      {"/?a=1", "/"},
      {"/casework/?a=1", "/casework"},
      {"/casework/family/F7K3-M9QX", "/casework/family/F7K3-M9QX"},
      {"/a%2Db", "/a-b"},
      {"/a+b", "/a+b"},
      {"/..a/.b/c..", "/..a/.b/c.."},
      {"/%C3%A9", "/é"},
      {"/a=b&c", "/a=b&c"},
  };
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
    struct request request;
    assert_ok(start(&request, "GET", good[i][0]));
    assert_string_equal(request.path, good[i][1]);
    assert_int_equal(strlen(request.id), 16);
    assert_int_equal(request.method, METHOD_GET);
    request_free(&request);
  }
}

static void bad_targets_are_refused_but_can_be_answered(void **state) {
  (void)state;
  static const char *const bad[] = {"",
                                    "sign-in",
                                    "http://evil.example/",
                                    "*",
                                    "//evil.example",
                                    "/a//b",
                                    "/..",
                                    "/../etc/passwd",
                                    "/a/../b",
                                    "/a/..",
                                    "/./a",
                                    "/a/.",
                                    "/%2e%2e/a",
                                    "/a/%2E%2E",
                                    "/a%2Fb",
                                    "/a%2fb",
                                    "/%5Ca",
                                    "/a\\b",
                                    "/a%00",
                                    "/%00",
                                    "/a%0d%0aSet-Cookie:x",
                                    "/a%7f",
                                    "/a%",
                                    "/a%4",
                                    "/%C0%AF",
                                    "/%ff",
                                    "/a?x=%00",
                                    "/a?x=%",
                                    "/a?=1",
                                    "/a?&",
                                    "/a?x=1&",
                                    "/a?x=%ED%A0%80"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    struct request request;
    NEOERR *err = start(&request, "GET", bad[i]);
    if (!err) fail_msg("accepted: %s", bad[i]);
    assert_raises(err, E_BAD_REQUEST);
    assert_int_equal(strlen(request.id), 16);
    assert_non_null(request.hdf);
    assert_ok(response_send(&request, 400, "text/html; charset=utf-8", "no", 2));
    request_free(&request);
  }
}

static void queries(void **state) {
  (void)state;
  struct request request;
  assert_ok(start(&request, "HEAD", "/a?next=%2Fcasework%2F&done=entry"));
  assert_int_equal(request.method, METHOD_HEAD);
  assert_int_equal(request.query.count, 2);
  assert_string_equal(pairs_get(&request.query, "next"), "/casework/");
  request_free(&request);
  assert_ok(start(&request, "GET", "/a?"));
  assert_int_equal(request.query.count, 0);
  request_free(&request);
  char many[400] = "/a?x=1";
  for (int i = 1; i <= QUERY_PAIRS; i++) memcpy(many + strlen(many), "&y=2", 5);
  assert_raises(start(&request, "GET", many), E_BAD_REQUEST);
  request_free(&request);
}

static void methods(void **state) {
  (void)state;
  static const char *const other[] = {"", "get", "PUT", "DELETE", "TRACE", "POSTS", "POS"};
  struct request request;
  for (size_t i = 0; i < sizeof other / sizeof *other; i++) {
    assert_ok(start(&request, other[i], "/"));
    assert_int_equal(request.method, METHOD_OTHER);
    request_free(&request);
  }
  assert_ok(start(&request, "POST", "/"));
  assert_int_equal(request.method, METHOD_POST);
  request_free(&request);
}

static void headers_outlive_the_server(void **state) {
  (void)state;
  char cookie[] = "HTTP_COOKIE=__Host-session=abc", origin[] = "HTTP_ORIGIN=null", remote[] = "REMOTE_ADDR=192.0.2.7",
       method[] = "REQUEST_METHOD=GET", uri[] = "REQUEST_URI=/";
  char *envp[] = {cookie, origin, remote, method, uri, NULL};
  struct request request;
  assert_ok(request_init(&request, NULL, envp));
  memset(cookie, 'x', sizeof cookie - 1);
  memset(origin, 'x', sizeof origin - 1);
  memset(remote, 'x', sizeof remote - 1);
  assert_string_equal(request.cookies, "__Host-session=abc");
  assert_string_equal(request.origin, "null");
  assert_string_equal(request.remote, "192.0.2.7");
  assert_null(request.fetch_site);
  assert_string_equal(request.content_type, "");
  request_free(&request);
}

static void headers_sent_twice(void **state) {
  (void)state;
  static char *const twice[][2] = {{"HTTP_COOKIE=a=1", "HTTP_COOKIE=b=2"},
                                   {"HTTP_ORIGIN=null", "HTTP_ORIGIN=http://x"},
                                   {"REQUEST_URI=/", "REQUEST_URI=/b"},
                                   {"HTTP_HOST=a", "HTTP_HOST=b"}};
  for (size_t i = 0; i < sizeof twice / sizeof *twice; i++) {
    char *envp[] = {"REQUEST_METHOD=GET", twice[i][0], twice[i][1], "REQUEST_URI=/", NULL};
    struct request request;
    assert_raises(request_init(&request, NULL, envp), E_BAD_REQUEST);
    assert_non_null(request.cookies);
    request_free(&request);
  }
  char *none[] = {NULL};
  struct request request;
  assert_raises(request_init(&request, NULL, none), E_BAD_REQUEST);
  request_free(&request);
}

/* A POST with a body and content type, read with a cap. */
static NEOERR *post(struct request *request, const char *type, const char *body, size_t cap) {
  assert_ok(start(request, "POST", "/sign-in"));
  request->content_type = type;
  request->raw_length = strlen(body);
  request->raw_body = memory_copy(body, request->raw_length);
  return request_read_body(request, cap);
}

static void bodies(void **state) {
  (void)state;
  static const char *const types[] = {"application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=UTF-8",
                                      "Application/X-WWW-Form-Urlencoded;charset=utf-8", "application/x-www-form-urlencoded ; charset=\"utf-8\""};
  struct request request;
  for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
    assert_ok(post(&request, types[i], "login=school&password=x+y", 100));
    assert_string_equal(pairs_get(&request.body, "password"), "x y");
    request_free(&request);
  }
  assert_ok(post(&request, "", "", 100));
  assert_int_equal(request.body.count, 0);
  request_free(&request);
}

static void other_content_types(void **state) {
  (void)state;
  static const char *const types[] = {"",
                                      "text/plain",
                                      "multipart/form-data; boundary=x",
                                      "application/json",
                                      "application/x-www-form-urlencodedx",
                                      "application/x-www-form-urlencoded; charset=utf-16",
                                      "application/x-www-form-urlencoded;",
                                      "application/x-www-form-urlencoded, text/plain"};
  for (size_t i = 0; i < sizeof types / sizeof *types; i++) {
    struct request request;
    assert_raises(post(&request, types[i], "a=1", 100), E_BAD_REQUEST);
    request_free(&request);
  }
}

static void over_the_cap_keeps_what_was_typed(void **state) {
  (void)state;
  struct request request;
  assert_raises(post(&request, "application/x-www-form-urlencoded", "what=0123456789", 14), E_TOO_LARGE);
  assert_string_equal(pairs_get(&request.body, "what"), "0123456789");
  request_free(&request);
  assert_ok(post(&request, "application/x-www-form-urlencoded", "what=0123456789", 15));
  request_free(&request);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(good_targets),
      cmocka_unit_test(bad_targets_are_refused_but_can_be_answered),
      cmocka_unit_test(queries),
      cmocka_unit_test(methods),
      cmocka_unit_test(headers_outlive_the_server),
      cmocka_unit_test(headers_sent_twice),
      cmocka_unit_test(bodies),
      cmocka_unit_test(other_content_types),
      cmocka_unit_test(over_the_cap_keeps_what_was_typed),
  };
  if (error_init() != STATUS_OK || !random_start()) return 1;
  return cmocka_run_group_tests(tests, NULL, NULL);
}

/* serve_test.c: a toy program through the whole engine, without FastCGI and nginx but with a real
 * database: pages, actions, refusals, what is given back when something fails, journeys with a
 * plain and with a sealed draft. Makes the schema toy_1 and removes it. */
#include "tests/unit/test.h"

#include <fcntl.h>
#include <mysql.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "auth/code.h"
#include "base/config.h"
#include "base/memory.h"
#include "base/random.h"
#include "base/time.h"
#include "serve/engine.h"
#include "service/service.h"
#include "view/view.h"

static char root[] = "/tmp/onedoor-serve-test-XXXXXX";
static MYSQL *admin;
static struct engine engine;
static char session[TOKEN_SIZE], visit[TOKEN_SIZE], csrf[TOKEN_SIZE], reference[REFERENCE_SIZE], other[REFERENCE_SIZE];

static const struct route routes[] = {
    {ROUTE_PAGE, "toy.thing_show", "/toy/{reference}", .query = "sort", .form = "toy"},
    {ROUTE_ACTION, "toy.thing_save", "/toy/{reference}", .form = "toy", .page = "toy.thing_show", .then = "/toy/{reference}?done={word}"},
    {ROUTE_PAGE, "toy.words_show", "/toy/words", .flags = ROUTE_OPEN | ROUTE_NO_CALL, .scripted = "toy/words"},
    {ROUTE_JOURNEY, "toy.note", "/note/{draft}", .form = "toy", .then = "/toy/{reference}"},
    {ROUTE_JOURNEY, "toy.plea", "/plea", .form = "toy", .flags = ROUTE_OPEN | ROUTE_SEALED},
    {ROUTE_PAGE, "toy.find_ask", "/find", .form = "toy", .flags = ROUTE_OPEN | ROUTE_NO_CALL, .scripted = "toy/find"},
    {ROUTE_ASK, "toy.find_show", "/find", .form = "toy", .page = "toy.find_ask", .flags = ROUTE_OPEN, .scripted = "toy/found"},
    {0},
};
static const struct program program = {.name = "toy", .routes = routes};

static const char *const form_xml =
    "<form name='toy' xml:lang='en'><title>Toy form</title>"
    "<section name='first'><title>First part</title>"
    "<question name='word' type='text' max='20'><label>Word</label></question>"
    "<question name='story' type='long-text' max='4000' required='no'><label>Story</label></question>"
    "<question name='colour' type='choice' options-from='colours' required='no'><label>Colour</label></question></section>"
    "<section name='second'><title>Second part</title>"
    "<question name='day' type='date' required='no'><label>Day</label></question></section></form>";

static const char *const ground[] = {
    "DROP DATABASE IF EXISTS toy_1",
    "DROP USER IF EXISTS onedoor_toy@localhost",
    "CREATE DATABASE toy_1 CHARACTER SET utf8mb4",
    "CREATE USER onedoor_toy@localhost IDENTIFIED BY 'toy'",
    "GRANT EXECUTE ON toy_1.* TO onedoor_toy@localhost",
    "CREATE TABLE toy_1.thing (reference CHAR(9), word VARCHAR(20), story TEXT, version INT, form_key CHAR(64), digest CHAR(64))",
    "CREATE TABLE toy_1.draft (id VARBINARY(32) PRIMARY KEY, form VARCHAR(60), answers LONGTEXT, sealed MEDIUMBLOB, version INT, sent CHAR(9))",
    "CREATE TABLE toy_1.sent (form_key CHAR(64) PRIMARY KEY, digest CHAR(64), reference CHAR(9), answers LONGTEXT, facts LONGTEXT, code BINARY(32))",
    "CREATE PROCEDURE toy_1.thing_show(IN p_session BINARY(32), IN p_reference CHAR(9), IN p_sort VARCHAR(10)) BEGIN"
    " IF p_reference NOT IN (SELECT reference FROM toy_1.thing) THEN SIGNAL SQLSTATE '45404'; END IF;"
    " SELECT 1 AS form, word, story, version FROM toy_1.thing WHERE reference = p_reference;"
    " SELECT 1 AS `colours[]`, 'red' AS value, 'Red' AS label; END",
    "CREATE PROCEDURE toy_1.thing_save(IN p_session BINARY(32), IN p_reference CHAR(9), IN p_word VARCHAR(20), IN p_story TEXT,"
    " IN p_version INT, IN p_key CHAR(64), IN p_digest CHAR(64)) BEGIN"
    " IF p_word = 'out' THEN SIGNAL SQLSTATE '45401'; END IF;"
    " IF p_word = 'bad' THEN SELECT 1 AS `errors[]`, 'word' AS field, 'Choose a better word' AS text; SIGNAL SQLSTATE '45422'; END IF;"
    " IF p_word = 'many' THEN SIGNAL SQLSTATE '45429'; END IF;"
    " IF p_version <> (SELECT version FROM toy_1.thing WHERE reference = p_reference) THEN"
    " SELECT 1 AS conflict, word, story, version FROM toy_1.thing WHERE reference = p_reference; SIGNAL SQLSTATE '45409'; END IF;"
    " UPDATE toy_1.thing SET word = p_word, story = p_story, version = version + 1, form_key = p_key, digest = p_digest WHERE reference = "
    "p_reference;"
    " SELECT 1 AS done, 'saved' AS word; END",
    "CREATE PROCEDURE toy_1.draft_show(IN p_draft VARBINARY(32)) BEGIN"
    " SELECT 1 AS draft, form, answers, sealed, version, sent FROM toy_1.draft WHERE id = p_draft; END",
    "CREATE PROCEDURE toy_1.draft_save(IN p_draft VARBINARY(32), IN p_form CHAR(64), IN p_answers LONGTEXT, IN p_sealed MEDIUMBLOB, IN p_version "
    "INT) BEGIN"
    " IF p_sealed IS NOT NULL THEN INSERT INTO toy_1.draft VALUES (p_draft, 'toy', NULL, p_sealed, 1, NULL)"
    "   ON DUPLICATE KEY UPDATE sealed = p_sealed, version = version + 1;"
    " ELSE UPDATE toy_1.draft SET answers = p_answers, version = version + 1 WHERE id = p_draft AND version = p_version;"
    "  IF ROW_COUNT() = 0 THEN SELECT 1 AS conflict; SIGNAL SQLSTATE '45409'; END IF; END IF; SELECT 1 AS done; END",
    "CREATE PROCEDURE toy_1.draft_ask(IN p_draft VARBINARY(32), IN p_form CHAR(64), IN p_sealed MEDIUMBLOB)"
    " INSERT INTO toy_1.draft VALUES (p_draft, 'toy', NULL, p_sealed, 1, NULL) ON DUPLICATE KEY UPDATE sealed = p_sealed",
    "CREATE PROCEDURE toy_1.find_show(IN p_word VARCHAR(20)) SELECT 1 AS found, p_word AS word",
    "CREATE PROCEDURE toy_1.draft_delete(IN p_draft VARBINARY(32)) DELETE FROM toy_1.draft WHERE id = p_draft",
    "CREATE PROCEDURE toy_1.note_send(IN p_draft CHAR(9), IN p_key CHAR(64), IN p_digest CHAR(64), IN p_form CHAR(64), IN p_answers LONGTEXT, IN "
    "p_facts LONGTEXT, IN p_new_reference CHAR(9)) BEGIN"
    " INSERT IGNORE INTO toy_1.sent VALUES (p_key, p_digest, p_new_reference, p_answers, p_facts, NULL);"
    " UPDATE toy_1.draft SET sent = (SELECT reference FROM toy_1.sent WHERE form_key = p_key) WHERE id = p_draft;"
    " SELECT 1 AS done, reference FROM toy_1.sent WHERE form_key = p_key; END",
    "CREATE PROCEDURE toy_1.plea_send(IN p_key CHAR(64), IN p_digest CHAR(64), IN p_form CHAR(64), IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN "
    "p_new_reference CHAR(9), IN p_code BINARY(32)) BEGIN"
    " INSERT IGNORE INTO toy_1.sent VALUES (p_key, p_digest, p_new_reference, p_answers, p_facts, p_code);"
    " SELECT 1 AS done, reference FROM toy_1.sent WHERE form_key = p_key; END",
};

static void sql(const char *text) {
  if (mysql_query(admin, text) != 0) fail_msg("%s: %.60s", mysql_error(admin), text);
}

/* The first column of the first row, in a buffer of its own. */
static const char *one(const char *query) {
  static char text[5000];
  MYSQL_RES *result;
  MYSQL_ROW row;

  sql(query);
  result = mysql_store_result(admin);
  row = mysql_fetch_row(result);
  snprintf(text, sizeof text, "%s", row == NULL || row[0] == NULL ? "(none)" : row[0]);
  mysql_free_result(result);
  return text;
}

static void put(const char *name, const char *text) {
  char path[512];
  FILE *file;

  snprintf(path, sizeof path, "%s/%s", root, name);
  file = fopen(path, "w");
  assert_non_null(file);
  fputs(text, file);
  fclose(file);
}

static void tree(void) {
  char command[2048], top[512];

  assert_non_null(mkdtemp(root));
  snprintf(top, sizeof top, "%s", getenv("ONEDOOR_TOP") != NULL ? getenv("ONEDOOR_TOP") : ".");
  snprintf(command, sizeof command,
           "top=$(cd '%s' && pwd); cd '%s'; mkdir -p templates/toy/thing services/islington/forms services/common/forms;"
           "for d in component layout error journey; do ln -s $top/templates/$d templates/$d; done;"
           "ln -s $top/services/schema services/schema; ln -s $top/services/islington/service.xml services/islington/service.xml;"
           "for f in facts lists; do ln -s $top/services/common/$f.xml services/common/$f.xml; done; ln -s $top/services/common/words "
           "services/common/words",
           top, root);
  assert_int_equal(system(command), 0);
  put("services/islington/forms/toy.xml", form_xml);
  put("templates/toy/thing/show.cs",
      "<?cs call:page_start(\"Thing\", \"\") ?><?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end(\"Save\") ?>"
      "path=<?cs var:Path.reference ?> sort=<?cs var:Query.sort ?>|<?cs call:page_end() ?>");
  put("templates/toy/find.cs", "<?cs call:page_start(\"Find\", \"\") ?><?cs call:form_start(\"/find\") ?><?cs call:form_fields() ?>"
                               "<?cs call:form_end(\"Find\") ?><?cs call:page_end() ?>");
  put("templates/toy/found.cs", "<?cs call:page_start(\"Found\", \"\") ?>found=<?cs var:Data.found.word ?>|<?cs call:page_end() ?>");
  put("templates/toy/words.cs", "<?cs call:page_start(\"Words\", \"\") ?>only words<?cs call:page_end() ?>");
}

static void settings(void) {
  char text[1024];

  snprintf(text, sizeof text,
           "root = %s\nservice = islington\nmode = demonstration\nbase_url = http://localhost:8080\n"
           "db_socket = %s\ndb_user = onedoor_toy\ndb_password = toy\nrelease = 1\n",
           root, getenv("ONEDOOR_DB_SOCKET"));
  put("conf", text);
  snprintf(text, sizeof text, "%s/conf", root);
  assert_ok(config_load(text, "toy"));
}

static int start(void **state) {
  (void)state;
  assert_ok(error_init());
  assert_true(random_start());
  assert_true(time_start());
  tree();
  settings();
  admin = mysql_init(NULL);
  mysql_options(admin, MYSQL_SET_CHARSET_NAME, "utf8mb4");
  assert_non_null(mysql_real_connect(admin, NULL, NULL, NULL, NULL, 0, getenv("ONEDOOR_DB_SOCKET"), 0));
  for (size_t i = 0; i < sizeof ground / sizeof ground[0]; i++) sql(ground[i]);
  token_make(session);
  token_make(visit);
  csrf_make(session, csrf);
  assert_ok(engine_start(&engine, &program));
  engine.base_url = "http://localhost:8080"; /* the settings' own go when others are read */
  engine.mode = "demonstration";
  return 0;
}

static int stop(void **state) {
  char command[128];

  (void)state;
  sql("DROP DATABASE toy_1");
  sql("DROP USER onedoor_toy@localhost");
  mysql_close(admin);
  engine_free(&engine);
  view_stop();
  form_stop();
  service_stop();
  snprintf(command, sizeof command, "rm -r '%s'", root);
  return system(command);
}

static int before(void **state) {
  char text[256];

  (void)state;
  reference_make(reference);
  reference_make(other);
  sql("DELETE FROM toy_1.thing");
  sql("DELETE FROM toy_1.draft");
  sql("DELETE FROM toy_1.sent");
  snprintf(text, sizeof text, "INSERT INTO toy_1.thing VALUES ('%s', 'old', 'stored', 3, NULL, NULL)", reference);
  sql(text);
  snprintf(text, sizeof text, "INSERT INTO toy_1.draft VALUES ('%s', 'toy', NULL, NULL, 1, NULL)", reference);
  sql(text);
  return 0;
}

/* ---- asking ---- */

static char *answer; /* of the last request: headers and body */

static int ask_with(const char *method, const char *path, const char *cookie, const char *origin, const char *body) {
  char lines[6][512];
  char *envp[7] = {lines[0], lines[1], lines[2], lines[3], lines[4], NULL};
  struct request request;
  NEOERR *err;
  int status = 0;

  snprintf(lines[0], sizeof lines[0], "REQUEST_METHOD=%s", method);
  snprintf(lines[1], sizeof lines[1], "REQUEST_URI=%s", path);
  snprintf(lines[2], sizeof lines[2], "HTTP_COOKIE=%s", cookie);
  snprintf(lines[3], sizeof lines[3], "CONTENT_TYPE=application/x-www-form-urlencoded");
  snprintf(lines[4], sizeof lines[4], "HTTP_ORIGIN=%s", origin);
  err = request_init(&request, NULL, envp);
  if (body != NULL) {
    request.raw_body = memory_text(body);
    request.raw_length = strlen(body);
  }
  serve_request(&engine, &request, err);
  free(answer);
  answer = memory_text(request.wire.buf == NULL ? "" : request.wire.buf);
  request_free(&request);
  sscanf(answer, "Status: %d", &status);
  return status;
}

static const char *cookies(bool signed_in, bool visiting) {
  static char text[256];

  snprintf(text, sizeof text, "%s%s%s%s%s", signed_in ? SESSION_COOKIE "=" : "", signed_in ? session : "", signed_in && visiting ? "; " : "",
           visiting ? VISIT_COOKIE "=" : "", visiting ? visit : "");
  return text;
}

static int get(const char *path) { return ask_with("GET", path, cookies(true, false), "", NULL); }

static const char *path_of(const char *format) {
  static char text[256];
  char *at;

  snprintf(text, sizeof text, "%s", format);
  at = strchr(text, '*');
  if (at != NULL) {
    char rest[128];

    snprintf(rest, sizeof rest, "%s", at + 1);
    snprintf(at, sizeof text - (size_t)(at - text), "%s%s", reference, rest);
  }
  return text;
}

/* POSTs fields with a right token and key. */
static int post(const char *path, const char *fields) {
  char key[65], body[8192];

  random_hex(key, 32);
  snprintf(body, sizeof body, "_csrf=%s&_key=%s&%s", csrf, key, fields);
  return ask_with("POST", path_of(path), cookies(true, false), "http://localhost:8080", body);
}

static void shows(const char *text) {
  if (strstr(answer, text) == NULL) {
    fprintf(stderr, "%s\n", answer); /* longer than cmocka's message may be */
    fail_msg("not shown: %s", text);
  }
}

static void hides(const char *text) {
  if (strstr(answer, text) != NULL) {
    fprintf(stderr, "%s\n", answer);
    fail_msg("shown: %s", text);
  }
}

/* ---- tests ---- */

static void a_page_shows(void **state) {
  (void)state;
  assert_int_equal(get(path_of("/toy/*?sort=day")), 200);
  shows("path=");
  shows("sort=day|");
  shows("value=\"old\"");
  shows("stored</textarea>");
  shows("name=\"_version\" value=\"3\"");
  shows(csrf);
  assert_int_equal(get(path_of("/toy/words")), 200);
  shows("only words");
}

static void what_is_not_there_is_404(void **state) {
  char path[64];

  (void)state;
  snprintf(path, sizeof path, "/toy/%s", other);
  assert_int_equal(get(path), 404);
  assert_int_equal(get("/toy/AAAA-AAAA"), 404);
  assert_int_equal(get("/nowhere"), 404);
  assert_int_equal(ask_with("DELETE", path_of("/toy/*"), cookies(true, false), "", NULL), 405);
  assert_int_equal(post("/toy/words", "a=b"), 405);
}

static void the_query_is_a_list_of_what_is_permitted(void **state) {
  (void)state;
  assert_int_equal(get(path_of("/toy/*?sort=a&sort=b")), 400);
  assert_int_equal(get(path_of("/toy/*?other=1")), 400);
  assert_int_equal(get(path_of("/toy/*?done=saved")), 200);
  assert_int_equal(get("/toy/words?sort=1"), 400);
}

static void signed_out_goes_to_sign_in(void **state) {
  char expected[128];

  (void)state;
  assert_int_equal(ask_with("GET", path_of("/toy/*?sort=a"), "", "", NULL), 303);
  snprintf(expected, sizeof expected, "Location: /sign-in?next=/toy/%s\r\n", reference);
  shows(expected);
}

static void an_action_saves_and_goes_on(void **state) {
  char expected[128];

  (void)state;
  assert_int_equal(post("/toy/*", "word=new&story=O%27Neil+%F0%9F%98%80&colour=&_version=3&_action=save"), 303);
  snprintf(expected, sizeof expected, "Location: /toy/%s?done=saved\r\n", reference);
  shows(expected);
  assert_string_equal(one("SELECT CONCAT(word, '|', story, '|', version, '|', LENGTH(form_key), '|', LENGTH(digest)) FROM toy_1.thing"),
                      "new|O'Neil \xf0\x9f\x98\x80|4|64|64");
}

static void faults_show_the_page_with_what_was_typed(void **state) {
  (void)state;
  assert_int_equal(post("/toy/*", "word=&story=my+words&colour=&_version=3"), 422);
  shows("my words</textarea>");
  shows("name=\"_version\" value=\"3\"");
  shows("govuk-error-summary");
  shows("Error: ");
  assert_int_equal(post("/toy/*", "word=bad&story=my+words&colour=&_version=3"), 422);
  shows("Choose a better word");
  shows("my words</textarea>");
  assert_string_equal(one("SELECT word FROM toy_1.thing"), "old");
}

static void what_is_not_ours_is_refused(void **state) {
  char body[256];

  (void)state;
  assert_int_equal(post("/toy/*", "word=x&stranger=1"), 400);
  assert_int_equal(post("/toy/*", "word=x&word=y&_version=3"), 400);
  assert_int_equal(post("/toy/*", "word=x&_other=1"), 400);
  assert_int_equal(post("/toy/*", "word=%FF"), 400);
  assert_int_equal(post("/toy/*", "word=%00"), 400);
  snprintf(body, sizeof body, "_csrf=%s&word=x&story=s&colour=", csrf);
  assert_int_equal(ask_with("POST", path_of("/toy/*"), cookies(true, false), "http://localhost:8080", body), 400); /* no key */
  snprintf(body, sizeof body, "_csrf=%s&_key=%064d&word=evil&story=s&colour=", csrf, 0);
  assert_int_equal(ask_with("POST", path_of("/toy/*"), cookies(true, false), "http://evil.example", body), 400);
  hides("evil");
  assert_string_equal(one("SELECT word FROM toy_1.thing"), "old");
}

static void a_wrong_token_gives_everything_back(void **state) {
  char body[256];

  (void)state;
  snprintf(body, sizeof body, "_csrf=%.42sAA&_key=%064d&word=mine&story=long+words&colour=red&_version=3", csrf, 7);
  assert_int_equal(ask_with("POST", path_of("/toy/*"), cookies(true, false), "http://localhost:8080", body), 400);
  shows("value=\"mine\"");
  shows("long words</textarea>");
  shows("name=\"colour\" value=\"red\""); /* its options are the database's: kept hidden */
  shows(csrf);
  shows("0000000000000000000000000000000000000000000000000000000000000007");
  assert_string_equal(one("SELECT word FROM toy_1.thing"), "old");
}

static void signed_out_in_between_loses_nothing(void **state) {
  char body[512], token[TOKEN_SIZE];

  (void)state;
  snprintf(body, sizeof body, "_csrf=%s&_key=%064d&word=mine&story=long+words&colour=&_version=3", csrf, 8);
  assert_int_equal(ask_with("POST", path_of("/toy/*"), cookies(false, true), "http://localhost:8080", body), 403);
  shows("long words</textarea>");
  shows("/sign-in");
  csrf_make(visit, token);
  shows(token);
  /* the session ran out: the procedure says so */
  assert_int_equal(post("/toy/*", "word=out&story=long+words&colour=&_version=3"), 403);
  shows("long words</textarea>");
  shows("Set-Cookie: " VISIT_COOKIE "=");
  /* signed in again in another tab: the page's token is the visit's */
  snprintf(body, sizeof body, "_csrf=%s&_key=%064d&word=mine&story=long+words&colour=&_version=3", token, 8);
  assert_int_equal(ask_with("POST", path_of("/toy/*"), cookies(true, true), "http://localhost:8080", body), 303);
  assert_string_equal(one("SELECT word FROM toy_1.thing"), "mine");
}

static void a_conflict_shows_both(void **state) {
  (void)state;
  assert_int_equal(post("/toy/*", "word=mine&story=my+version&colour=&_version=2"), 409);
  shows("my version</textarea>");
  shows(">stored</p>");
  shows("name=\"_version\" value=\"3\"");
  assert_int_equal(post("/toy/*", "word=many&story=my+version&colour=&_version=3"), 429);
  shows("my version</textarea>");
}

static void too_much_is_given_back(void **state) {
  size_t n = 300 * 1024;
  char *body = memory_make(n + 400);
  int length = snprintf(body, 400, "_csrf=%s&_key=%064d&word=mine&colour=&_version=3&story=", csrf, 9);

  (void)state;
  memset(body + length, 'x', n);
  assert_int_equal(ask_with("POST", path_of("/toy/*"), cookies(true, false), "http://localhost:8080", body), 413);
  shows("value=\"mine\"");
  shows("xxxxxxxxxx</textarea>");
  free(body);
}

static void the_database_away_loses_nothing(void **state) {
  char text[300];

  (void)state;
  db_close(&engine.db);
  snprintf(text, sizeof text, "root = %s\ndb_socket = %s/none.sock\n", root, root);
  put("away", text);
  snprintf(text, sizeof text, "%s/away", root);
  assert_ok(config_load(text, "toy"));
  assert_ok(db_open(&engine.db, "toy"));
  assert_int_equal(get(path_of("/toy/*")), 503);
  assert_int_equal(post("/toy/*", "word=mine&story=long+words&colour=red&_version=3"), 503);
  shows("value=\"mine\"");
  shows("long words</textarea>");
  shows("name=\"colour\" value=\"red\"");
  assert_int_equal(get("/toy/words"), 200);
  assert_int_equal(post("/note/*/first", "word=mine&story=long+words&colour=red&_version=1&_action=continue"), 503);
  shows("long words</textarea>");
  hides("name=\"day.day\"");
  db_close(&engine.db);
  settings();
  assert_ok(db_open(&engine.db, "toy"));
}

static void a_journey_goes_from_page_to_page(void **state) {
  char expected[128], sent[REFERENCE_SIZE];

  (void)state;
  assert_int_equal(get(path_of("/note/*")), 200);
  shows("First part");
  assert_int_equal(get(path_of("/note/*/none")), 404);
  assert_int_equal(get(path_of("/note/*/first")), 200);
  assert_int_equal(post("/note/*/first", "word=&story=half&colour=&_version=1&_action=continue"), 422);
  shows("half</textarea>");
  assert_int_equal(post("/note/*/first", "word=&story=half&colour=&_version=1&_action=save"), 303);
  shows("?done=draft");
  assert_int_equal(get(path_of("/note/*/first")), 200);
  shows("half</textarea>");
  assert_int_equal(post("/note/*/first", "word=w&story=half&colour=&_version=2"), 303);
  snprintf(expected, sizeof expected, "Location: /note/%s/second\r\n", reference);
  shows(expected);
  /* the same again (a double click) is no conflict; something else is */
  assert_int_equal(post("/note/*/first", "word=w&story=half&colour=&_version=2"), 303);
  assert_int_equal(post("/note/*/first", "word=other&story=half&colour=&_version=2"), 409);
  shows("value=\"other\"");
  shows(">w</p>");
  shows("name=\"_version\" value=\"3\"");
  assert_int_equal(post("/note/*/second", "day.day=1&day.month=2&day.year=2020&_version=3"), 303);
  shows("/check\r\n");
  assert_int_equal(get(path_of("/note/*/check")), 200);
  shows("1 February 2020");
  shows("/send\"");
  assert_int_equal(post("/note/*/send", "_version=3"), 303); /* read before the last change */
  shows("/check?done=changed");
  assert_int_equal(post("/note/*/send", "_version=4"), 303);
  snprintf(sent, sizeof sent, "%s", one("SELECT reference FROM toy_1.sent"));
  snprintf(expected, sizeof expected, "Location: /toy/%s\r\n", sent);
  shows(expected);
  assert_int_equal(post("/note/*/send", "_version=4"), 303);
  shows(expected);
  assert_int_equal(get(path_of("/note/*/first")), 303);
  shows(expected);
  assert_string_equal(one("SELECT COUNT(*) FROM toy_1.sent"), "1");
  assert_string_equal(one("SELECT JSON_VALUE(answers, '$.day') FROM toy_1.sent"), "2020-02-01");
}

static void an_unfinished_journey_is_not_sent(void **state) {
  (void)state;
  assert_int_equal(post("/note/*/send", "_version=1"), 422);
  shows("/first#word");
  assert_string_equal(one("SELECT COUNT(*) FROM toy_1.sent"), "0");
}

static int plea(const char *path, const char *fields) {
  char body[4096], token[TOKEN_SIZE], key[65];

  csrf_make(visit, token);
  random_hex(key, 32);
  snprintf(body, sizeof body, "_csrf=%s&_key=%s&%s", token, key, fields);
  return ask_with("POST", path, cookies(false, true), "http://localhost:8080", body);
}

static int see_plea(const char *path) { return ask_with("GET", path, cookies(false, true), "", NULL); }

static void a_sealed_draft_opens_with_its_cookie_only(void **state) {
  char visit_before[TOKEN_SIZE];

  (void)state;
  assert_int_equal(ask_with("GET", "/plea", "", "", NULL), 200);
  shows("Set-Cookie: " VISIT_COOKIE "=");
  assert_int_equal(plea("/plea/first", "word=secret&story=at+home&colour=&_version=0"), 303);
  assert_int_equal(see_plea("/plea/first"), 200);
  shows("at home</textarea>");
  assert_string_equal(one("SELECT COUNT(*) FROM toy_1.draft WHERE sealed LIKE '%home%' OR answers LIKE '%home%'"), "0");
  memcpy(visit_before, visit, sizeof visit);
  token_make(visit);
  assert_int_equal(see_plea("/plea/first"), 200);
  hides("at home");
  sql("UPDATE toy_1.draft SET id = UNHEX(REPEAT('00', 32)) WHERE sealed IS NOT NULL");
  memcpy(visit, visit_before, sizeof visit);
  assert_int_equal(see_plea("/plea/first"), 200);
  hides("at home");
}

static void a_sealed_draft_opens_with_its_code_and_can_be_deleted(void **state) {
  char code[CODE_SIZE], here[TOKEN_SIZE];

  (void)state;
  token_make(visit);
  assert_int_equal(see_plea("/plea/saved"), 303);
  assert_int_equal(plea("/plea/first", "word=&story=at+home&colour=&_version=0&_action=later"), 303);
  shows("Location: /plea/saved\r\n");
  assert_int_equal(see_plea("/plea/saved"), 200);
  assert_true(code_of_visit(visit, code));
  shows(code);
  memcpy(here, visit, sizeof here);
  assert_true(code_to_visit(code, visit)); /* another device: another token, the same code */
  assert_string_not_equal(here, visit);
  assert_int_equal(see_plea("/plea/first"), 200);
  shows("at home</textarea>");
  assert_int_equal(see_plea("/plea/delete"), 200);
  assert_int_equal(plea("/plea/delete", "_action=delete"), 303);
  shows("Set-Cookie: " VISIT_COOKIE "=");
  assert_string_equal(one("SELECT COUNT(*) FROM toy_1.draft WHERE sealed IS NOT NULL"), "0");
  memcpy(visit, here, sizeof here);
  assert_int_equal(see_plea("/plea/first"), 200);
  hides("at home");
}

static void what_is_asked_has_its_answer_on_a_page_of_its_own(void **state) {
  (void)state;
  token_make(visit);
  assert_int_equal(see_plea("/find/found"), 303);
  shows("Location: /find\r\n");
  assert_int_equal(plea("/find", "word=lantern&story=&colour="), 303);
  shows("Location: /find/found\r\n");
  assert_string_equal(one("SELECT COUNT(*) FROM toy_1.draft WHERE sealed LIKE '%lantern%'"), "0");
  for (int again = 0; again < 2; again++) { /* as often as somebody comes back */
    assert_int_equal(see_plea("/find/found"), 200);
    shows("found=lantern|");
  }
  assert_int_equal(plea("/find", "word=&story=kept&colour="), 303);
  assert_int_equal(see_plea("/find/found"), 422);
  shows("kept</textarea>");
  assert_int_equal(plea("/find", "word=lantern&story=&colour="), 303);
  assert_int_equal(plea("/find/found", "_action=clear"), 303);
  shows("Location: /find\r\n");
  assert_int_equal(see_plea("/find/found"), 303);
  assert_int_equal(plea("/find", "word=lantern&story=&colour="), 303);
  token_make(visit);
  assert_int_equal(see_plea("/find/found"), 303);
  hides("lantern");
}

static void a_sealed_journey_is_sent_once(void **state) {
  char code[40], first[REFERENCE_SIZE];

  (void)state;
  token_make(visit);
  assert_int_equal(plea("/plea/first", "word=help&story=&colour=&_version=0"), 303);
  assert_int_equal(plea("/plea/second", "day.day=&day.month=&day.year=&_version=1"), 303);
  assert_int_equal(see_plea("/plea/done"), 303);
  assert_int_equal(plea("/plea/send", "_version=2"), 303);
  shows("Location: /plea/done\r\n");
  snprintf(first, sizeof first, "%s", one("SELECT reference FROM toy_1.sent"));
  assert_int_equal(see_plea("/plea/done"), 200);
  shows(first);
  sscanf(strstr(answer, "Your return code"), "%*[^>]>%*[^>]>%*[^>]>%39[0-9A-Z-]", code);
  assert_int_equal(strlen(code), 19);
  assert_int_equal(plea("/plea/send", "_version=2"), 303);
  assert_int_equal(see_plea("/plea/first"), 200); /* whoever sits here next is shown neither reference nor code */
  hides(first);
  hides(code);
  assert_string_equal(one("SELECT COUNT(*) FROM toy_1.sent"), "1");
  assert_string_equal(one("SELECT COUNT(*) FROM toy_1.sent WHERE LENGTH(code) = 32"), "1");
  assert_int_equal(plea("/plea/done", "_action=again"), 303);
  shows("Set-Cookie: " VISIT_COOKIE "=");
  assert_int_equal(see_plea("/plea/first"), 200);
  hides("help");
  assert_int_equal(plea("/plea/first", "word=again&story=&colour=&_version=0"), 303);
  assert_int_equal(plea("/plea/second", "day.day=&day.month=&day.year=&_version=1"), 303);
  assert_int_equal(plea("/plea/send", "_version=2"), 303);
  assert_string_equal(one("SELECT COUNT(*) FROM toy_1.sent"), "2");
}

/* A worker that dies between the CALL and the next must find everything as it was. */
static void a_sealed_journey_cut_off_is_sent_once(void **state) {
  (void)state;
  token_make(visit);
  assert_int_equal(plea("/plea/first", "word=help&story=&colour=&_version=0"), 303);
  assert_int_equal(plea("/plea/second", "day.day=&day.month=&day.year=&_version=1"), 303);
  sql("CREATE TEMPORARY TABLE toy_1.kept AS SELECT * FROM toy_1.draft");
  assert_int_equal(plea("/plea/send", "_version=2"), 303);
  sql("REPLACE INTO toy_1.draft SELECT * FROM toy_1.kept");
  assert_int_equal(plea("/plea/send", "_version=2"), 303);
  assert_string_equal(one("SELECT COUNT(*) FROM toy_1.sent"), "1");
  assert_string_equal(one("SELECT COUNT(DISTINCT digest) FROM toy_1.sent"), "1");
  sql("DROP TEMPORARY TABLE toy_1.kept");
}

/* ---- rows that are not whole ---- */

static void refused_rows(const struct route *row, const char *word) {
  struct route rows[3] = {row[0], {0}, {0}};
  struct program broken = {.name = "toy", .routes = rows};
  struct engine unfit = {0};
  NEOERR *err;
  STRING words;

  err = engine_read(&unfit, &broken);
  if (err == STATUS_OK && db_open(&unfit.db, "toy") == STATUS_OK) err = engine_bind(&unfit);
  assert_non_null(err);
  string_init(&words);
  nerr_error_traceback(err, &words);
  if (strstr(words.buf, word) == NULL || strstr(words.buf, row->name) == NULL) fail_msg("does not name %s and %s: %s", row->name, word, words.buf);
  string_clear(&words);
  nerr_ignore(&err);
  engine_free(&unfit);
}

static void a_row_that_is_not_whole_is_named(void **state) {
  (void)state;
  refused_rows(&(struct route){ROUTE_PAGE, "toy.thing_show", "/toy/{ref", .form = "toy"}, "pattern");
  refused_rows(&(struct route){ROUTE_PAGE, "toy.thing_show", "/toy/{reference}", .form = "none"}, "no form");
  refused_rows(&(struct route){ROUTE_PAGE, "toy.absent_show", "/x", .flags = 0}, "template");
  refused_rows(&(struct route){ROUTE_PAGE, "toy.absent_show", "/x", .scripted = "toy/words"}, "no procedure");
  refused_rows(&(struct route){ROUTE_PAGE, "other.thing_show", "/x", .flags = 0}, "named");
  refused_rows(&(struct route){ROUTE_PAGE, "toy.thing_show", "/x", .query = "sort"}, "p_reference has no source");
  refused_rows(&(struct route){ROUTE_PAGE, "toy.thing_show", "/{reference}", .flags = 0}, "p_sort has no source");
  refused_rows(&(struct route){ROUTE_PAGE, "toy.thing_show", "/{reference}", .query = "sort", .flags = ROUTE_OPEN}, "p_session has no source");
  refused_rows(&(struct route){ROUTE_ACTION, "toy.thing_save", "/{reference}", .form = "toy", .page = "toy.none", .then = "/"}, "no page");
  refused_rows(&(struct route){ROUTE_ACTION, "toy.thing_save", "/{reference}", .form = "toy"}, "template toy/thing/save.cs");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test_setup(a_page_shows, before),
      cmocka_unit_test_setup(what_is_not_there_is_404, before),
      cmocka_unit_test_setup(the_query_is_a_list_of_what_is_permitted, before),
      cmocka_unit_test_setup(signed_out_goes_to_sign_in, before),
      cmocka_unit_test_setup(an_action_saves_and_goes_on, before),
      cmocka_unit_test_setup(faults_show_the_page_with_what_was_typed, before),
      cmocka_unit_test_setup(what_is_not_ours_is_refused, before),
      cmocka_unit_test_setup(a_wrong_token_gives_everything_back, before),
      cmocka_unit_test_setup(signed_out_in_between_loses_nothing, before),
      cmocka_unit_test_setup(a_conflict_shows_both, before),
      cmocka_unit_test_setup(too_much_is_given_back, before),
      cmocka_unit_test_setup(the_database_away_loses_nothing, before),
      cmocka_unit_test_setup(a_journey_goes_from_page_to_page, before),
      cmocka_unit_test_setup(an_unfinished_journey_is_not_sent, before),
      cmocka_unit_test_setup(a_sealed_draft_opens_with_its_cookie_only, before),
      cmocka_unit_test_setup(a_sealed_draft_opens_with_its_code_and_can_be_deleted, before),
      cmocka_unit_test_setup(what_is_asked_has_its_answer_on_a_page_of_its_own, before),
      cmocka_unit_test_setup(a_sealed_journey_is_sent_once, before),
      cmocka_unit_test_setup(a_sealed_journey_cut_off_is_sent_once, before),
      cmocka_unit_test_setup(a_row_that_is_not_whole_is_named, before),
  };

  return cmocka_run_group_tests(tests, start, stop);
}

/* Who may call what. Every procedure is called as every database account and as every demonstration
 * role, and what happens is held against matrix.txt; a procedure without a row there fails. Then an
 * account's own session variables are turned against the access check, one by one. */
#include <ctype.h>
#include <mysql.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/random.h"

enum { MOST_PROCEDURES = 1000, TEXT = 4096, ROLES = 15 };

static const char *const accounts[] = {"public", "signin", "partner", "casework", "manage", "courier", "clock", "standing"};
enum { ACCOUNTS = sizeof accounts / sizeof accounts[0] };

/* Demonstration roles. school leads the fixture's family, police and charity are on its TAF, housing was
 * until yesterday, worker is its key worker, manager manages its team; conflicted is the manager of the same
 * team with a conflict of interest; stale is the worker with a session that ran out; glass is worker2, who has broken the glass. */
static const char *const roles[ROLES] = {"school",  "police",     "charity",      "housing", "outsider",   "contact", "manager", "worker",
                                         "worker2", "complaints", "commissioner", "admin",   "conflicted", "stale",   "glass"};

struct procedure {
  char schema[32]; /* without release */
  char name[96];   /* "casework.family_show" */
  char arguments[40][64];
  size_t count;
  bool listed;
  bool writes; /* so does a read that leaves its audit row first */
  bool reads;
  char subject[16];
  char allowed[TEXT]; /* " worker manager " */
};

static struct procedure procedures[MOST_PROCEDURES];
static size_t procedure_count;
static MYSQL *root;
static MYSQL *as[ACCOUNTS];
static const char *release;
static char password[ACCOUNTS][128];

static void failed(const char *what, const char *sql) { fail_msg("%s: %s (%.300s)", what, mysql_error(root), sql); }

static void run(const char *format, ...) {
  char sql[TEXT];
  va_list list;
  va_start(list, format);
  vsnprintf(sql, sizeof sql, format, list);
  va_end(list);
  if (mysql_query(root, sql)) failed("fixture", sql);
  MYSQL_RES *result = mysql_store_result(root);
  if (result) mysql_free_result(result);
}

static long long number(const char *sql) {
  if (mysql_query(root, sql)) failed("question", sql);
  MYSQL_RES *result = mysql_store_result(root);
  MYSQL_ROW row = result ? mysql_fetch_row(result) : NULL;
  long long answer = row && row[0] ? atoll(row[0]) : -1;
  mysql_free_result(result);
  return answer;
}

static MYSQL *link_as(const char *user, const char *word) {
  MYSQL *db = mysql_init(NULL);
  assert_non_null(db);
  mysql_options(db, MYSQL_SET_CHARSET_NAME, "utf8mb4");
  if (!mysql_real_connect(db, NULL, user, word, NULL, 0, getenv("ONEDOOR_DB_SOCKET"), CLIENT_MULTI_RESULTS))
    fail_msg("cannot connect as %s: %s", user, mysql_error(db));
  return db;
}

static void read_passwords(void) {
  FILE *in = fopen(getenv("ONEDOOR_PASSWORDS"), "r");
  assert_non_null(in);
  char name[64];
  char word[128];
  while (fscanf(in, "%63s %127s", name, word) == 2)
    for (size_t i = 0; i < ACCOUNTS; i++)
      if (strcmp(accounts[i], name) == 0) snprintf(password[i], sizeof password[i], "%s", word);
  fclose(in);
}

static struct procedure *find(const char *name) {
  for (size_t i = 0; i < procedure_count; i++)
    if (strcmp(procedures[i].name, name) == 0) return &procedures[i];
  return NULL;
}

/* Every procedure and function of this release, with its parameters in order. */
static void read_procedures(void) {
  char sql[TEXT];
  snprintf(sql, sizeof sql,
           "SELECT SUBSTRING_INDEX(r.routine_schema,'_',1), r.routine_name, p.parameter_name, r.routine_definition LIKE '%%READ WRITE%%', "
           "r.routine_definition LIKE '%%READ ONLY%%' FROM "
           "information_schema.routines r "
           "LEFT JOIN information_schema.parameters p ON p.specific_schema = r.routine_schema AND p.specific_name = r.routine_name AND "
           "p.ordinal_position > 0 "
           "WHERE r.routine_type = 'PROCEDURE' AND r.routine_schema LIKE '%%\\_%s' ORDER BY 1, 2, p.ordinal_position",
           release);
  if (mysql_query(root, sql)) failed("routines", sql);
  MYSQL_RES *result = mysql_store_result(root);
  for (MYSQL_ROW row = mysql_fetch_row(result); row; row = mysql_fetch_row(result)) {
    char name[96];
    snprintf(name, sizeof name, "%s.%s", row[0], row[1]);
    struct procedure *procedure = find(name);
    if (!procedure) {
      assert_true(procedure_count < MOST_PROCEDURES);
      procedure = &procedures[procedure_count++];
      snprintf(procedure->name, sizeof procedure->name, "%s", name);
      snprintf(procedure->schema, sizeof procedure->schema, "%s", row[0]);
      procedure->writes = !row[3] || row[3][0] == '1';
      procedure->reads = row[4] && row[4][0] == '1';
    }
    if (row[2]) snprintf(procedure->arguments[procedure->count++], 64, "%s", row[2]);
  }
  mysql_free_result(result);
}

/* matrix.txt: "casework.family_show family: worker manager"; '#' begins a comment. */
static void read_table(void) {
  char path[TEXT];
  char line[TEXT];
  snprintf(path, sizeof path, "%s/tests/security/matrix.txt", getenv("ONEDOOR_TOP"));
  FILE *in = fopen(path, "r");
  assert_non_null(in);
  while (fgets(line, sizeof line, in)) {
    char name[96];
    char subject[16];
    int rest = 0;
    if (line[0] == '#' || sscanf(line, "%95s %15[a-z-]:%n", name, subject, &rest) < 2 || !rest) continue;
    struct procedure *procedure = find(name);
    if (!procedure) {
      print_error("matrix.txt names %s, which does not exist\n", name);
      fail();
    }
    line[strcspn(line, "\n#")] = '\0';
    procedure->listed = true;
    snprintf(procedure->subject, sizeof procedure->subject, "%s", subject);
    snprintf(procedure->allowed, sizeof procedure->allowed, "%s ", line + rest);
  }
  fclose(in);
}

static bool behind_sign_in(const struct procedure *procedure) {
  return strcmp(procedure->schema, "partner") == 0 || strcmp(procedure->schema, "casework") == 0 || strcmp(procedure->schema, "manage") == 0;
}

static int start(void **state) {
  (void)state;
  release = getenv("ONEDOOR_RELEASE");
  root = mysql_init(NULL);
  mysql_options(root, MYSQL_SET_CHARSET_NAME, "utf8mb4");
  if (!mysql_real_connect(root, NULL, NULL, NULL, "data", 0, getenv("ONEDOOR_DB_SOCKET"), CLIENT_MULTI_RESULTS)) return -1;
  read_passwords();
  for (size_t i = 0; i < ACCOUNTS; i++) {
    char user[64];
    snprintf(user, sizeof user, "onedoor_%s", accounts[i]);
    as[i] = link_as(user, password[i]);
  }
  read_procedures();
  read_table();
  return 0;
}

/* Takes what a fixture made out of everybody's lists. */
static void clean(void);

static int end(void **state) {
  (void)state;
  clean();
  for (size_t i = 0; i < ACCOUNTS; i++) mysql_close(as[i]);
  mysql_close(root);
  return 0;
}

/* CALLs and drains; returns the SQLSTATE of the first error, "00000" without one. */
static const char *call(MYSQL *db, const char *sql) {
  static char answer[6];
  snprintf(answer, sizeof answer, "00000");
  int rc = mysql_query(db, sql);
  while (rc == 0) {
    MYSQL_RES *result = mysql_store_result(db);
    if (result) mysql_free_result(result);
    rc = mysql_next_result(db);
  }
  if (rc > 0) {
    snprintf(answer, sizeof answer, "%s", mysql_sqlstate(db));
    unsigned code = mysql_errno(db);
    if (code == 1370 || code == 1044 || code == 1142 || code == 1143 || code == 1356) snprintf(answer, sizeof answer, "DENY!");
    mysql_query(db, "ROLLBACK");
  }
  return answer;
}

/* What a CALL shows, as text to be freed; "" when it is refused. */
static char *shown(MYSQL *db, const char *sql) {
  char *text = NULL;
  size_t size = 0;
  FILE *out = open_memstream(&text, &size);
  assert_non_null(out);
  int rc = mysql_query(db, sql);
  while (rc == 0) {
    MYSQL_RES *result = mysql_store_result(db);
    if (result) {
      for (MYSQL_ROW row = mysql_fetch_row(result); row; row = mysql_fetch_row(result))
        for (unsigned i = 0; i < mysql_num_fields(result); i++) {
          const char *name = mysql_fetch_field_direct(result, i)->name;
          if (strstr(" idle_seconds end_seconds shown_at ", name)) continue; /* when, not what */
          fprintf(out, "%s=%s\n", name, row[i] ? row[i] : "NULL");
        }
      mysql_free_result(result);
    }
    rc = mysql_next_result(db);
  }
  if (rc > 0) rewind(out);
  fclose(out);
  if (rc > 0) mysql_query(db, "ROLLBACK");
  return text;
}

static void session_hash(size_t role, char hex[static 65]) {
  for (int i = 0; i < 32; i++) snprintf(hex + 2 * i, 3, "%02x", (unsigned)(role * 7 + (size_t)i + 1) & 0xff);
}

/* What the round before made keeps a reference of its own. */
static void clean(void) {
  char aside[REFERENCE_SIZE];
  reference_make(aside);
  run("DELETE FROM session WHERE hash IN (SELECT * FROM (SELECT hash FROM session WHERE ends_at = '2099-01-01') x)");
  run("DELETE s FROM glass_scope s JOIN glass g ON g.id = s.glass_id WHERE g.reason = 'matrix'");
  run("DELETE k FROM clock k JOIN glass g ON g.id = k.glass_id WHERE g.reason = 'matrix'");
  run("DELETE FROM glass WHERE reason = 'matrix'");
  run("DELETE FROM involvement_scope WHERE involvement_id IN (SELECT i.id FROM involvement i JOIN episode e ON e.id = i.episode_id WHERE e.reference "
      "= 'MATR-1X00')");
  run("DELETE i FROM involvement i JOIN episode e ON e.id = i.episode_id WHERE e.reference = 'MATR-1X00'");
  run("UPDATE episode SET reference = '%s', state = 'closed' WHERE reference = 'MATR-1X00'", aside);
  run("UPDATE enquiry SET reference = '%s', state = 'decided' WHERE reference = 'MATR-1X00'", aside);
  run("UPDATE complaint SET reference = '%s', stage = 'answered' WHERE reference = 'MATR-1X00'", aside);
  run("UPDATE danger SET reference = '%s', done_at = told_at WHERE reference = 'MATR-1X00'", aside);
  run("DELETE FROM cover WHERE ends = '2099-01-02'");
  run("DELETE FROM restriction WHERE reason = 'matrix'");
  run("DELETE FROM draft WHERE reference = 'MATR-1X00'");
  run("DELETE FROM conflict WHERE reason = 'matrix'");
  run("DELETE FROM outbox WHERE kind = 'matrix'");
}

/* One family, enquiry, complaint and draft, made anew so that no call can spoil the next. */
/* Things of the fixture's record that procedures are called with. */
static struct {
  const char *parameter;
  const char *query;
  long long id;
} things[] = {{"p_person", "SELECT @person", 0},
              {"p_other", "SELECT @person + 1", 0},
              {"p_stay", "SELECT @stay", 0},
              {"p_involvement", "SELECT @involvement", 0},
              {"p_entry", "SELECT @entry", 0},
              {"p_warning", "SELECT @warning", 0},
              {"p_concern", "SELECT @concern", 0},
              {"p_action", "SELECT @action", 0},
              {"p_meeting", "SELECT @meeting", 0},
              {"p_number", "SELECT 1", 0},
              {"p_item", "SELECT @need", 0},
              {"extension", "SELECT @extension", 0},
              {"p_account", "SELECT a.id FROM account a WHERE a.login = 'worker2'", 0},
              {"p_mail", "SELECT @mail", 0},
              {"p_glass", "SELECT @glass", 0},
              {"p_agreement", "SELECT @agreement", 0},
              {"p_sharing", "SELECT @sharing", 0},
              {"p_arrival", "SELECT @arrival", 0},
              {"p_cover", "SELECT @cover", 0},
              {"p_restriction", "SELECT @restriction", 0}};
enum { THINGS = sizeof things / sizeof things[0] };

/* Two persons who live together, and an entry that the key worker made for the team. */
static void record_fixture(void) {
  char arrival[REFERENCE_SIZE];
  reference_make(arrival);
  run("INSERT INTO person (service_id, born) VALUES (@s, '1990-01-01'), (@s, '2015-01-01')");
  run("SET @person = LAST_INSERT_ID()");
  run("INSERT INTO person_name (person_id, first_name, last_name, sound_first, sound_last) VALUES (@person, 'A', 'Matrix', 'A', 'M'), (@person + 1, "
      "'B', 'Matrix', 'B', 'M')");
  run("INSERT INTO family_member (family_id, person_id, role, starts) VALUES (@family, @person, 'parent_or_carer', @today), (@family, @person + 1, "
      "'child', @today)");
  run("INSERT INTO relationship (episode_id, person_id, other_person_id, type) VALUES (@episode, @person, @person + 1, 'mother')");
  run("INSERT INTO address_stay (episode_id, person_id, kind, address, recorded_at) VALUES (@episode, @person, 'home', '1 Matrix Row', @now)");
  run("SET @stay = LAST_INSERT_ID()");
  run("SET @involvement = (SELECT i.id FROM involvement i JOIN post p ON p.id = i.post_id JOIN account a ON a.id = p.account_id WHERE i.episode_id = "
      "@episode AND a.login = 'police')");
  run("INSERT INTO entry (episode_id, kind, occurred_at, recorded_at, post_id, said, nature, audience) "
      "SELECT @episode, 'note', @now, @now, p.id, 'matrix', 'fact', 'taf' FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = "
      "'worker'");
  run("SET @entry = LAST_INSERT_ID()");
  run("INSERT INTO concern (episode_id, said, post_id, recorded_at) "
      "SELECT @episode, 'matrix', p.id, @now FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = 'worker'");
  run("SET @concern = LAST_INSERT_ID()");
  run("INSERT INTO warning (episode_id, said, reason, review_by, post_id, recorded_at) SELECT @episode, 'matrix', 'matrix', @today + INTERVAL 1 DAY, "
      "i.post_id, @now FROM involvement i WHERE i.id = @involvement");
  run("SET @warning = LAST_INSERT_ID(), @by = (SELECT i.post_id FROM involvement i WHERE i.id = @involvement)");
  run("INSERT INTO plan (episode_id, version, changed_at, post_id) VALUES (@episode, 1, @now, @by)");
  run("INSERT INTO plan_version (episode_id, version, what, content, post_id, recorded_at) VALUES (@episode, 1, 'changed', '{}', @by, @now)");
  run("INSERT INTO assessment (episode_id, version, form_hash, answers, post_id, recorded_at) VALUES (@episode, 1, REPEAT('0', 64), '{}', @by, "
      "@now)");
  run("INSERT INTO plan_need (episode_id, need, outcome, place, added_version) VALUES (@episode, 'matrix', 'matrix', 1, 1)");
  run("SET @need = LAST_INSERT_ID()");
  run("INSERT INTO action (episode_id, what, who_post_id, due, added_by_post_id, added_at) VALUES (@episode, 'matrix', @by, @today, @by, @now)"); /* the
                                                                                                                                                     police officer's */
  run("SET @action = LAST_INSERT_ID()");
  run("INSERT INTO meeting (episode_id, uid, kind, starts_at, minutes_long, added_by_post_id) VALUES (@episode, LOWER(HEX(RANDOM_BYTES(16))), 'taf', "
      "@now + INTERVAL 1 DAY, 60, @by)");
  run("SET @meeting = LAST_INSERT_ID()");
  run("INSERT INTO extension (episode_id, reason, until_day, asked_by_post_id, asked_at) VALUES (@episode, 'matrix', @today + INTERVAL 9 DAY, @by, "
      "@now)");
  run("SET @extension = LAST_INSERT_ID()");
  run("INSERT INTO reading_purpose (episode_id, post_id, purpose, given_at, ends) SELECT @episode, p.id, 'supervision', @now, @today FROM post p "
      "JOIN account a ON a.id = p.account_id WHERE a.login = 'manager'");
  run("INSERT INTO identity_link (other_person_id, person_id, linked_at) VALUES (@person, @person + 1, @now)");
  run("INSERT INTO agreement (episode_id, by_person_id, by_name, authority, how, agreed, recorded_by_post_id, recorded_at) VALUES (@episode, "
      "@person, 'A Matrix', 'mother', 'spoken', @today, @by, @now)");
  run("SET @agreement = LAST_INSERT_ID()");
  run("INSERT INTO sharing_decision (episode_id, by_name, agency_name, answer, everything, starts, recorded_by_post_id, recorded_at, override_at) "
      "VALUES (@episode, 'A Matrix', 'matrix', 'refused', 1, @today, @by, @now, @now)");
  run("SET @sharing = LAST_INSERT_ID()");
  run("INSERT INTO outbox (message_id, kind, recipient, subject, body, queued_at, state, next_at) VALUES (LOWER(HEX(RANDOM_BYTES(16))), 'matrix', "
      "'matrix@council.example', '', '', @now, 'failed', @now)");
  run("SET @mail = LAST_INSERT_ID()");
  run("INSERT INTO glass (episode_id, post_id, state, reason, opened_at, until_at) SELECT @episode, p.id, 'opened', 'matrix', @now - INTERVAL 3 "
      "HOUR, @now - INTERVAL 1 HOUR "
      "FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = 'contact'");
  run("SET @glass = LAST_INSERT_ID()");
  run("INSERT INTO enquiry (service_id, reference, kind, channel, received_at, agreement, form_hash, answers, facts, state) "
      "VALUES (@s, '%s', 'referral', 'online', @now, 'agreed', REPEAT('0',64), '{}', '{}', 'decided')",
      arrival);
  run("INSERT INTO decision (enquiry_id, outcome, reason, referrer_told, family_told, decided_by_post_id, decided_at, episode_id) VALUES "
      "(LAST_INSERT_ID(), 'already_open', 'matrix', 'no_referrer', 'in_person', @by, @now, @episode)");
  run("SET @arrival = LAST_INSERT_ID()");
  run("INSERT INTO cover (service_id, away_post_id, team_id, post_id, starts, ends, set_by_post_id, set_at) SELECT @s, p.id, @team, @by, "
      "'2099-01-01', '2099-01-02', p.id, @now "
      "FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = 'manager'");
  run("SET @cover = LAST_INSERT_ID()");
  run("INSERT INTO family (service_id, name, restricted, restricted_manager_post_id) VALUES (@s, 'Matrix, restricted', 1, @by)");
  run("INSERT INTO restriction (family_id, reason, manager_post_id, named_by_post_id, starts_at) VALUES (LAST_INSERT_ID(), 'matrix', @by, @by, "
      "@now)");
  run("SET @restriction = (SELECT MAX(id) FROM restriction)");
  for (size_t i = 0; i < THINGS; i++) things[i].id = number(things[i].query);
}

static long long thing_of(const char *parameter) {
  for (size_t i = 0; i < THINGS; i++)
    if (strcmp(things[i].parameter, parameter) == 0) return things[i].id;
  return 0;
}

static void fixture(void) {
  run("START TRANSACTION");
  run("SET @off = (SELECT seconds FROM clock_offset), @now = core_%s.now(), @today = core_%s.today(), @s = (SELECT MIN(id) FROM service)", release,
      release);
  clean();
  run("SET @team = (SELECT id FROM team WHERE code = 'north' AND service_id = @s)");
  run("INSERT INTO enquiry (service_id, reference, kind, channel, referrer_post_id, received_at, agreement, form_hash, answers, facts, "
      "proposed_team_id) "
      "SELECT @s, 'MATR-1X00', 'referral', 'online', p.id, @now, 'agreed', REPEAT('0',64), '{}', '{}', @team FROM post p JOIN account a ON a.id = "
      "p.account_id WHERE a.login = 'school'");
  run("SET @enquiry = LAST_INSERT_ID()");
  run("INSERT INTO family (service_id, name) VALUES (@s, 'Matrix')");
  run("SET @family = LAST_INSERT_ID()");
  run("INSERT INTO episode (service_id, family_id, reference, enquiry_id, team_id, state, starts) VALUES (@s, @family, 'MATR-1X00', @enquiry, @team, "
      "'open', @today)");
  run("SET @episode = LAST_INSERT_ID()");
  run("INSERT INTO complaint (service_id, reference, kind, received_at, form_hash, answers, facts) VALUES (@s, 'MATR-1X00', 'complaint', @now, "
      "REPEAT('0',64), '{}', '{}')");
  run("INSERT INTO danger (service_id, reference, source, told_at, about_staff, episode_id) VALUES (@s, 'MATR-1X00', 'feedback', @now, 0, @episode)");
  run("INSERT INTO draft (reference, post_id, form, form_hash, answers, version, started_at, saved_at, expires_at) "
      "SELECT 'MATR-1X00', p.id, 'referral', REPEAT('0',64), '{}', 1, @now, @now, @now + INTERVAL 28 DAY FROM post p JOIN account a ON a.id = "
      "p.account_id WHERE a.login = 'school'");
  static const char *const involved[][3] = {{"worker", "key_worker", "NULL"},
                                            {"school", "lead_practitioner", "NULL"},
                                            {"police", "taf_member", "NULL"},
                                            {"charity", "taf_member", "NULL"},
                                            {"housing", "taf_member", "@today - INTERVAL 1 DAY"}};
  for (size_t i = 0; i < sizeof involved / sizeof involved[0]; i++) {
    run("INSERT INTO involvement (episode_id, post_id, role, starts, ends, added_by_post_id, added_at) "
        "SELECT @episode, p.id, '%s', @today - INTERVAL 2 DAY, %s, p.id, @now FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = '%s'",
        involved[i][1], involved[i][2], involved[i][0]);
    run("INSERT INTO involvement_scope (involvement_id, scope) SELECT LAST_INSERT_ID(), scope FROM role_scope WHERE role = '%s'", involved[i][1]);
  }
  record_fixture();
  run("COMMIT");
}

/* A live session for the role; the two made-up roles turn into somebody else's post. */
static void session_for(size_t role) {
  char hash[65];
  const char *login = strcmp(roles[role], "conflicted") == 0 ? "manager"
                      : strcmp(roles[role], "stale") == 0    ? "worker"
                      : strcmp(roles[role], "glass") == 0    ? "worker2"
                                                             : roles[role];
  session_hash(role, hash);
  run("REPLACE INTO session (hash, post_id, started_at, seen_at, ends_at) SELECT X'%s', p.id, @now, @now - INTERVAL %s MINUTE, '2099-01-01' "
      "FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = '%s'",
      hash, strcmp(roles[role], "stale") == 0 ? "31" : "0", login);
  if (strcmp(roles[role], "conflicted") == 0)
    run("INSERT INTO conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at) SELECT p.id, @family, 'matrix', p.id, @now FROM post p "
        "JOIN account a ON a.id = p.account_id WHERE a.login = 'manager'");
  if (strcmp(roles[role], "glass") == 0) {
    run("INSERT INTO glass (episode_id, post_id, state, reason, opened_at, until_at) SELECT @episode, p.id, 'opened', 'matrix', @now, @now + "
        "INTERVAL 2 HOUR FROM post p "
        "JOIN account a ON a.id = p.account_id WHERE a.login = 'worker2'");
    run("INSERT INTO glass_scope SELECT LAST_INSERT_ID(), s.scope FROM role_scope s WHERE s.role = 'key_worker' AND s.scope <> 'lead'");
  }
}

/* "CALL casework_1.family_show(X'…', …)": what is known by name, NULL for the rest. */
static void call_text(const struct procedure *procedure, const char *session, char *sql, size_t size) {
  static unsigned key;
  size_t n = (size_t)snprintf(sql, size, "CALL %s_%s.%s(", procedure->schema, release, strchr(procedure->name, '.') + 1);
  for (size_t i = 0; i < procedure->count && n < size; i++) {
    const char *name = procedure->arguments[i];
    const char *comma = i ? ", " : "";
    if (strcmp(name, "p_session") == 0)
      n += (size_t)snprintf(sql + n, size - n, "%sX'%s'", comma, session);
    else if (strcmp(name, "p_request") == 0)
      n += (size_t)snprintf(sql + n, size - n, "%s'0123456789abcdef'", comma);
    else if (strcmp(name, "p_reference") == 0 || strcmp(name, "p_draft") == 0)
      n += (size_t)snprintf(sql + n, size - n, "%s'MATR-1X00'", comma);
    else if (strcmp(name, "p_key") == 0)
      n += (size_t)snprintf(sql + n, size - n, "%s'%064x'", comma, ++key);
    else if (strcmp(name, "p_item") == 0 && strstr(procedure->name, ".extension_"))
      n += (size_t)snprintf(sql + n, size - n, "%s%lld", comma, thing_of("extension"));
    else if (thing_of(name) > 0)
      n += (size_t)snprintf(sql + n, size - n, "%s%lld", comma, thing_of(name));
    else if (strcmp(name, "p_agency") == 0)
      n += (size_t)snprintf(sql + n, size - n, "%s'police'", comma);
    else if (strcmp(name, "p_digest") == 0)
      n += (size_t)snprintf(sql + n, size - n, "%sREPEAT('0', 64)", comma);
    else
      n += (size_t)snprintf(sql + n, size - n, "%sNULL", comma);
  }
  snprintf(sql + n, size - n, ")");
}

static bool own_account(const struct procedure *procedure, const char *account) {
  if (strcmp(procedure->schema, "jobs") != 0) return strcmp(procedure->schema, account) == 0;
  const char *name = strchr(procedure->name, '.') + 1;
  size_t n = strlen(account);
  return strncmp(name, account, n) == 0 && name[n] == '_';
}

static void each_account_calls_only_its_own(void **state) {
  (void)state;
  char sql[TEXT];
  char no_session[65];
  unsigned wrong = 0;
  session_hash(99, no_session);
  for (size_t i = 0; i < procedure_count; i++)
    for (size_t a = 0; a < ACCOUNTS; a++) {
      call_text(&procedures[i], no_session, sql, sizeof sql);
      if (own_account(&procedures[i], accounts[a]) && strcmp(procedures[i].schema, "jobs") == 0) continue; /* they would do their work */
      bool denied = strcmp(call(as[a], sql), "DENY!") == 0;
      if (denied == own_account(&procedures[i], accounts[a])) {
        print_error("%s as onedoor_%s: %s\n", procedures[i].name, accounts[a], denied ? "denied but its own" : "not denied");
        wrong++;
      }
    }
  assert_int_equal(wrong, 0);
}

static void no_account_reads_a_table(void **state) {
  (void)state;
  static const char *const attempts[] = {"SELECT 1 FROM data.person LIMIT 1",
                                         "SELECT 1 FROM data.session LIMIT 1",
                                         "SELECT 1 FROM data.enquiry LIMIT 1",
                                         "INSERT INTO data.clock_offset VALUES (2, 5)",
                                         "UPDATE data.account SET standing = 'active'",
                                         "SELECT LOAD_FILE('/etc/passwd') IS NULL FROM data.person",
                                         "CREATE TABLE data.mine (a INT)",
                                         "CREATE SCHEMA mine",
                                         "SELECT 1 FROM mysql.global_priv",
                                         "SHOW TABLES FROM data"};
  for (size_t a = 0; a < ACCOUNTS; a++)
    for (size_t i = 0; i < sizeof attempts / sizeof attempts[0]; i++) {
      assert_int_not_equal(mysql_query(as[a], attempts[i]), 0);
    }
}

static void each_role_gets_what_the_table_says(void **state) {
  (void)state;
  char sql[TEXT];
  char hash[65];
  char word[32];
  unsigned wrong = 0;
  bool spoilt = true;
  for (size_t i = 0; i < procedure_count; i++) {
    if (!behind_sign_in(&procedures[i])) continue;
    if (!procedures[i].listed) {
      print_error("%s has no row in matrix.txt\n", procedures[i].name);
      wrong++;
    }
    MYSQL *db = NULL;
    for (size_t a = 0; a < ACCOUNTS; a++)
      if (strcmp(accounts[a], procedures[i].schema) == 0) db = as[a];
    for (size_t r = 0; r < ROLES; r++) {
      if (spoilt) fixture(); /* a read, or a call that was denied, has changed nothing */
      session_for(r);
      session_hash(r, hash);
      call_text(&procedures[i], hash, sql, sizeof sql);
      const char *answer = call(db, sql);
      if (strcmp(answer, "DENY!") == 0) {
        print_error("%s as %s: its definer lacks a right\n", procedures[i].name, roles[r]);
        wrong++;
      }
      bool denied = strcmp(answer, "45401") == 0 || strcmp(answer, "45404") == 0 || strcmp(answer, "DENY!") == 0;
      snprintf(word, sizeof word, " %s ", roles[r]);
      spoilt = (!denied && procedures[i].writes) || strcmp(roles[r], "conflicted") == 0;
      if (strcmp(roles[r], "glass") == 0) run("UPDATE glass SET until_at = opened_at WHERE reason = 'matrix' AND until_at > @now");
      bool expected = strstr(procedures[i].allowed, word) != NULL;
      if (procedures[i].listed && denied == expected) {
        print_error("%s as %s: %s (%s)\n", procedures[i].name, roles[r], denied ? "denied, the table allows it" : "allowed, the table does not",
                    answer);
        wrong++;
      }
      if (getenv("MATRIX_PRINT") && !denied) print_message("MATRIX %s %s\n", procedures[i].name, roles[r]);
    }
  }
  assert_int_equal(wrong, 0);
}

/* A worker keeps its connection, and so its procedures as they were made ready for somebody else: they show what they would on a new one. */
static void a_procedure_shows_the_same_on_an_old_connection(void **state) {
  (void)state;
  char sql[TEXT];
  char hash[65];
  char word[32];
  unsigned wrong = 0;
  unsigned compared = 0;
  fixture();
  for (size_t i = 0; i < procedure_count; i++) {
    if (!behind_sign_in(&procedures[i]) || !procedures[i].reads) continue;
    if (strstr(procedures[i].name, ".look_list")) continue; /* shows each look, these too */
    size_t account = 0;
    while (strcmp(accounts[account], procedures[i].schema) != 0) account++;
    char user[64];
    snprintf(user, sizeof user, "onedoor_%s", accounts[account]);
    for (size_t r = 0; r < ROLES; r++) {
      snprintf(word, sizeof word, " %s ", roles[r]);
      if (!strstr(procedures[i].allowed, word) || strcmp(roles[r], "conflicted") == 0) continue;
      session_for(r);
      session_hash(r, hash);
      call_text(&procedures[i], hash, sql, sizeof sql);
      free(shown(as[account], sql));
      free(shown(as[account], sql));
      char *old = shown(as[account], sql);
      MYSQL *fresh = link_as(user, password[account]);
      char *new = shown(fresh, sql);
      mysql_close(fresh);
      if (strcmp(roles[r], "glass") == 0) run("UPDATE glass SET until_at = opened_at WHERE reason = 'matrix' AND until_at > @now");
      compared += new[0] != '\0';
      if (strcmp(old, new) != 0) {
        size_t n = 0;
        while (old[n] == new[n]) n++;
        while (n && old[n - 1] != '\n') n--;
        print_error("%s as %s shows something else on an old connection: %.80s, not %.80s\n", procedures[i].name, roles[r], old + n, new + n);
        wrong++;
      }
      free(old);
      free(new);
    }
  }
  print_message("%u compared\n", compared);
  assert_true(compared > 300);
  assert_int_equal(wrong, 0);
}

/* Values that might bend a check: the past, nothing, a lot, another mode. */
static const char *const twists[] = {
    "0", "1", "2001", "'2001-01-01 00:00:00'", "''", "'ANSI_QUOTES,PIPES_AS_CONCAT'", "18446744073709551615", "'latin1'", "'+13:00'"};

static void no_session_variable_bends_the_check(void **state) {
  (void)state;
  struct procedure *show = find("casework.family_show");
  if (!show) fail_msg("casework.family_show is not there");
  char outside[TEXT];
  char inside[TEXT];
  char hash[65];
  size_t outsider = 8; /* worker2: same team, no involvement */
  fixture();
  session_for(outsider);
  session_hash(outsider, hash);
  call_text(show, hash, outside, sizeof outside);
  session_for(7);
  session_hash(7, hash);
  call_text(show, hash, inside, sizeof inside);
  MYSQL *names = link_as("onedoor_casework", password[3]);
  assert_int_equal(
      mysql_query(names, "SELECT variable_name FROM information_schema.system_variables WHERE variable_scope = 'SESSION' AND read_only = 'NO'"), 0);
  MYSQL_RES *result = mysql_store_result(names);
  unsigned set = 0;
  unsigned wrong = 0;
  for (MYSQL_ROW row = mysql_fetch_row(result); row; row = mysql_fetch_row(result))
    for (size_t t = 0; t < sizeof twists / sizeof twists[0]; t++) {
      char sql[TEXT];
      MYSQL *db = link_as("onedoor_casework", password[3]);
      snprintf(sql, sizeof sql, "SET SESSION %s = %s", row[0], twists[t]);
      if (mysql_query(db, sql) == 0) {
        set++;
        const char *answer = call(db, outside);
        if (strcmp(answer, "00000") == 0) {
          print_error("after %s somebody without access was let in\n", sql);
          wrong++;
        }
        long long before = number("SELECT COUNT(*) FROM look");
        answer = call(db, inside);
        if (strcmp(answer, "00000") == 0) {
          if (number("SELECT MAX(id) < 1000000000 FROM look") != 1) {
            print_error("after %s an audit row took a number that leaves none for others\n", sql);
            wrong++;
          }
          if (number("SELECT COUNT(*) FROM look") != before + 1 ||
              number("SELECT ABS(TIMESTAMPDIFF(SECOND, looked_at, UTC_TIMESTAMP() + INTERVAL (SELECT seconds FROM clock_offset) SECOND)) < 60 FROM "
                     "look ORDER BY id DESC LIMIT 1") != 1) {
            print_error("after %s a look left no audit row, or one of another time\n", sql);
            wrong++;
          }
        }
      }
      mysql_close(db);
    }
  mysql_free_result(result);
  mysql_close(names);
  print_message("%u settings tried\n", set);
  assert_true(set > 100);
  assert_int_equal(wrong, 0);
}

/* What cuts a list of ids short or opens an old snapshot is as it was before anything is read. */
static void a_session_is_as_new_when_a_check_begins(void **state) {
  (void)state;
  static const char *const begun[] = {"SET SESSION group_concat_max_len = 4",      "SET SESSION tx_isolation = 'READ-UNCOMMITTED'",
                                      "SET SESSION sql_auto_is_null = 1",          "SET SESSION sql_safe_updates = 1",
                                      "SET SESSION max_sort_length = 64",          "SET SESSION auto_increment_increment = 60000",
                                      "SET SESSION time_zone = '+13:00'",          "SET SESSION autocommit = 0",
                                      "SET SESSION foreign_key_checks = 0",        "SET SESSION unique_checks = 0",
                                      "START TRANSACTION WITH CONSISTENT SNAPSHOT"};
  struct procedure *show = find("casework.family_show");
  char sql[TEXT];
  char hash[65];
  fixture();
  session_for(7);
  session_hash(7, hash);
  call_text(show, hash, sql, sizeof sql);
  for (size_t i = 0; i < sizeof begun / sizeof begun[0]; i++) {
    MYSQL *db = link_as("onedoor_casework", password[3]);
    assert_int_equal(mysql_query(db, begun[i]), 0);
    assert_string_equal(call(db, sql), "00000");
    assert_int_equal(
        mysql_query(db,
                    "SELECT @@group_concat_max_len = @@global.group_concat_max_len "
                    "AND @@tx_isolation = @@global.tx_isolation AND @@sql_auto_is_null = @@global.sql_auto_is_null AND @@sql_safe_updates = "
                    "@@global.sql_safe_updates "
                    "AND @@max_sort_length = @@global.max_sort_length AND @@auto_increment_increment = @@global.auto_increment_increment "
                    "AND @@time_zone = @@global.time_zone AND @@autocommit AND @@foreign_key_checks AND @@unique_checks AND NOT @@in_transaction"),
        0);
    MYSQL_RES *result = mysql_store_result(db);
    MYSQL_ROW row = mysql_fetch_row(result);
    if (!row || !row[0] || strcmp(row[0], "1") != 0) fail_msg("%s outlives a call", begun[i]);
    mysql_free_result(result);
    mysql_close(db);
  }
}

static void sessions_are_only_hashes(void **state) {
  (void)state;
  assert_int_equal(number("SELECT COUNT(*) FROM information_schema.columns WHERE table_schema = 'data' AND table_name = 'session' AND data_type IN "
                          "('char','varchar','text')"),
                   0);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(each_account_calls_only_its_own),
                                     cmocka_unit_test(no_account_reads_a_table),
                                     cmocka_unit_test(each_role_gets_what_the_table_says),
                                     cmocka_unit_test(a_procedure_shows_the_same_on_an_old_connection),
                                     cmocka_unit_test(no_session_variable_bends_the_check),
                                     cmocka_unit_test(a_session_is_as_new_when_a_check_begins),
                                     cmocka_unit_test(sessions_are_only_hashes)};
  return cmocka_run_group_tests(tests, start, end);
}

/* What the portal costs, as ratios of one run on one machine:
 *   page    the record's front page through nginx (session, access, audit row, template) against the same
 *           CALL in a bare loop by as many processes as the program has workers (target 0.80)
 *   refer   durable referrals a second through nginx (POST …/send: form check, idempotency, persons, safe
 *           contact, criteria, clocks, mail, COMMIT) against bare inserts of the same rows, and against the
 *           bare CALL, so that what the database and what the program need can be told apart
 *   growth  the front page's CALL at 1,000 families and at as many as asked for (target at most 1.25 times the time)
 *   memory  resident memory of the casework workers before and after (target at most 12 MB, flat)
 *   first   bytes of the first view, compressed, everything (target at most 60 KB)
 * Makes a data set of its own (10,000 families unless another number is given), once.
 *   portal_bench [FAMILIES [SECONDS [REQUESTS]]]   REQUESTS: of the memory test, 100,000 */
#include <curl/curl.h>
#include <dirent.h>
#include <mysql.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "auth/session.h"
#include "base/random.h"

enum { TEXT = 4096, OWN = 1000, BATCH = 2000, PROCESSES = 2, CLIENTS = 4, DRAFTS = 20000, SMALL = 1000, ROUNDS = 3 };

#define ENQUIRY_PERSON_COLUMNS \
  "place, role, first_name, last_name, known_as, born, due, sex, relationship, parental_responsibility, main_carer, lives_at_home, phone, email, " \
  "address, postcode, school, sound_first, sound_last, asker, age, first_language, interpreter, voice"

#define ENQUIRY_SAFE_CONTACT_COLUMNS "place, ways, phone, email, letter_address, voicemail, name_to_use, times, must_not_know, other, confirmed"

static MYSQL *root;
static char references[OWN][REFERENCE_SIZE];
static size_t reference_count;
static char token[TOKEN_SIZE];
static char session_hex[2 * HASH_BYTES + 1];
static char referrer[TOKEN_SIZE];
static char referrer_hex[2 * HASH_BYTES + 1];
static char (*drafts)[REFERENCE_SIZE]; /* DRAFTS of them */
static long *next_draft;               /* shared by the processes */

static _Noreturn void die(const char *what, const char *detail) {
  fprintf(stderr, "bench: %s: %.300s\n", what, detail);
  exit(EXIT_FAILURE);
}

static const char *need(const char *name) {
  const char *value = getenv(name);
  if (!value) die("not set", name);
  return value;
}

static void run(const char *sql) {
  if (mysql_query(root, sql)) die(mysql_error(root), sql);
  MYSQL_RES *result = mysql_store_result(root);
  if (result) mysql_free_result(result);
}

static long number(const char *sql) {
  if (mysql_query(root, sql)) die(mysql_error(root), sql);
  MYSQL_RES *result = mysql_store_result(root);
  MYSQL_ROW row = mysql_fetch_row(result);
  long answer = row && row[0] ? atol(row[0]) : 0;
  mysql_free_result(result);
  return answer;
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void references_load(void) {
  if (mysql_query(root, "SELECT e.reference FROM episode e JOIN family f ON f.id = e.family_id WHERE f.name LIKE 'Bench %' AND EXISTS "
                        "(SELECT 1 FROM involvement i WHERE i.episode_id = e.id) ORDER BY e.id LIMIT 1000"))
    die(mysql_error(root), "references");
  MYSQL_RES *result = mysql_store_result(root);
  for (MYSQL_ROW row = mysql_fetch_row(result); row && reference_count < OWN; row = mysql_fetch_row(result))
    snprintf(references[reference_count++], REFERENCE_SIZE, "%s", row[0]);
  mysql_free_result(result);
}

/* A batch of families with an episode each; the first OWN of all belong to the demonstration's worker. Nobody
 * else writes, so each row's number is known beforehand: family @f + i, episode @e + i, person @p + 3i + m. */
static void batch_add(long first, long count) {
  static char sql[BATCH * 32 + TEXT];
  char reference[REFERENCE_SIZE];
  run("CREATE OR REPLACE TEMPORARY TABLE bench_new (i INT PRIMARY KEY, reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin) ENGINE = MEMORY");
  size_t n = (size_t)snprintf(sql, sizeof sql, "INSERT INTO bench_new VALUES ");
  for (long i = 0; i < count; i++) {
    reference_make(reference);
    n += (size_t)snprintf(sql + n, sizeof sql - n, "%s(%ld,'%s')", i ? "," : "", i, reference);
  }
  run(sql);
  run("SET @f = (SELECT COALESCE(MAX(id), 0) + 1 FROM family), @e = (SELECT COALESCE(MAX(id), 0) + 1 FROM episode), @p = (SELECT COALESCE(MAX(id), "
      "0) + 1 FROM person)");
  run("START TRANSACTION");
  snprintf(sql, sizeof sql, "INSERT INTO family (id, service_id, name) SELECT @f + i, @s, CONCAT('Bench ', %ld + i) FROM bench_new ORDER BY i",
           first);
  run(sql);
  run("INSERT INTO episode (id, service_id, family_id, reference, team_id, state, starts, level_of_need) "
      "SELECT @e + i, @s, @f + i, reference, @team, 'open', DATE(@now), '2' FROM bench_new ORDER BY i");
  run("INSERT INTO person (id, service_id, born) SELECT @p + 3 * i + m, @s, IF(m = 0, '1988-05-06', MAKEDATE(2010 + m, 1 + MOD(i, 365))) FROM "
      "bench_new JOIN bench_member ORDER BY i, m");
  snprintf(sql, sizeof sql,
           "INSERT INTO person_name (person_id, first_name, last_name, sound_first, sound_last) "
           "SELECT @p + 3 * i + m, CONCAT('Given', m), CONCAT('Surname', %ld + i), 'G150', CONCAT('S', LPAD(MOD(%ld + i, 1000), 3, '0')) FROM "
           "bench_new JOIN bench_member ORDER BY i, m",
           first, first);
  run(sql);
  run("INSERT INTO family_member (family_id, person_id, role, starts) SELECT @f + i, @p + 3 * i + m, IF(m = 0, 'parent_or_carer', 'child'), "
      "DATE(@now) FROM bench_new JOIN bench_member ORDER BY i, m");
  run("INSERT INTO action (episode_id, what, due, who_post_id, added_by_post_id, added_at) SELECT @e + i, 'Ring the school about the morning', "
      "DATE(@now), @worker, @worker, @now "
      "FROM bench_new JOIN bench_member ORDER BY i, m");
  for (int visit = 0; visit < 5; visit++)
    run("INSERT INTO entry (episode_id, kind, occurred_at, recorded_at, post_id, said, nature, audience) SELECT @e + i, 'home_visit', @now, @now, "
        "@worker, REPEAT('A visit at home. ', 20), 'fact', 'taf' FROM bench_new ORDER BY i");
  snprintf(sql, sizeof sql,
           "INSERT INTO involvement (episode_id, post_id, role, starts, added_by_post_id, added_at) "
           "SELECT @e + i, IF(%ld + i < %d, @worker, @other), 'key_worker', DATE(@now), @worker, @now FROM bench_new ORDER BY i",
           first, OWN);
  run(sql);
  run("INSERT INTO involvement_scope (involvement_id, scope) SELECT v.id, s.scope FROM bench_new JOIN involvement v ON v.episode_id = @e + i JOIN "
      "role_scope s ON s.role = v.role");
  run("COMMIT");
}

/* Brings the data set to that many families; it is never made smaller. */
static void data_make(long families) {
  double from = now();
  run("SET @now = UTC_TIMESTAMP(), @s = (SELECT MIN(id) FROM service), @team = (SELECT id FROM team WHERE code = 'north' LIMIT 1), "
      "@worker = (SELECT p.id FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = 'worker' LIMIT 1), "
      "@other = (SELECT p.id FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = 'manager' LIMIT 1)");
  long there = number("SELECT COUNT(*) FROM family WHERE name LIKE 'Bench %'");
  if (there >= families) return;
  run("CREATE OR REPLACE TEMPORARY TABLE bench_member (m INT PRIMARY KEY) ENGINE = MEMORY SELECT 0 AS m UNION SELECT 1 UNION SELECT 2");
  run("SET GLOBAL innodb_flush_log_at_trx_commit = 0"); /* what is made here can be made again */
  for (long first = there; first < families; first += BATCH) batch_add(first, families - first < BATCH ? families - first : BATCH);
  run("SET GLOBAL innodb_flush_log_at_trx_commit = 1");
  run("ANALYZE TABLE family, episode, involvement, involvement_scope, entry, action, family_member, person, person_name");
  printf("%ld families made in %.0f s\n", families - there, now() - from);
}

static void session_make(char *made, char *hex, const char *login) {
  unsigned char hash[HASH_BYTES];
  char sql[TEXT];
  token_make(made);
  if (!token_hash(made, "session", hash)) die("token", "hash");
  for (size_t i = 0; i < HASH_BYTES; i++) snprintf(hex + 2 * i, 3, "%02x", hash[i]);
  snprintf(
      sql, sizeof sql,
      "INSERT INTO session (hash, post_id, started_at, seen_at, ends_at) SELECT X'%s', p.id, @now, @now + INTERVAL 1 HOUR, @now + INTERVAL 2 HOUR "
      "FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = '%s'",
      hex, login);
  run(sql);
}

/* Drafts that are complete and wait for their button. */
static void drafts_make(void) {
  char path[TEXT];
  char answers[8192];
  char *sql = malloc(3 * sizeof answers);
  snprintf(path, sizeof path, "%s/tests/bench/referral.json", need("ONEDOOR_TOP"));
  FILE *in = fopen(path, "r");
  size_t n = in ? fread(answers, 1, sizeof answers, in) : 0;
  if (!n || n == sizeof answers || !sql) die("cannot read", path);
  fclose(in);
  size_t used = (size_t)snprintf(sql, sizeof answers, "SET @answers = '");
  used += mysql_real_escape_string(root, sql + used, answers, n);
  snprintf(sql + used, 3, "'");
  run(sql);
  free(sql);
  drafts = calloc(DRAFTS, sizeof *drafts);
  next_draft = mmap(NULL, sizeof *next_draft, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  run("START TRANSACTION");
  for (size_t i = 0; i < DRAFTS; i++) {
    reference_make(drafts[i]);
    snprintf(
        path, sizeof path,
        "INSERT INTO draft (reference, post_id, form, form_hash, answers, version, started_at, saved_at, expires_at) SELECT '%s', p.id, 'referral', "
        "REPEAT('0', 64), @answers, 1, @now, @now, @now + INTERVAL 28 DAY FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = 'school'",
        drafts[i]);
    run(path);
  }
  run("COMMIT");
}

static void password_of(const char *program, char *out, size_t size) {
  char name[64];
  char word[128];
  FILE *in = fopen(need("ONEDOOR_PASSWORDS"), "r");
  if (!in) die("cannot read", "ONEDOOR_PASSWORDS");
  while (fscanf(in, "%63s %127s", name, word) == 2)
    if (strcmp(name, program) == 0) snprintf(out, size, "%s", word);
  fclose(in);
}

/* One prepared CALL over and over, every row fetched: the bare limit. */
static long bare_loop(double until) {
  char word[128] = "";
  char sql[TEXT];
  MYSQL *db = mysql_init(NULL);
  password_of("casework", word, sizeof word);
  if (!mysql_real_connect(db, NULL, "onedoor_casework", word, NULL, 0, need("ONEDOOR_DB_SOCKET"), CLIENT_MULTI_RESULTS))
    die(mysql_error(db), "connect");
  MYSQL_STMT *call = mysql_stmt_init(db);
  int n = snprintf(sql, sizeof sql, "CALL casework_%s.family_show(X'%s', '0123456789abcdef', ?)", need("ONEDOOR_RELEASE"), session_hex);
  if (mysql_stmt_prepare(call, sql, (unsigned long)n)) die(mysql_stmt_error(call), sql);
  long done = 0;
  while (now() < until) {
    unsigned long length = REFERENCE_SIZE - 1;
    MYSQL_BIND bind = {
        .buffer_type = MYSQL_TYPE_STRING, .buffer = references[(size_t)rand() % reference_count], .buffer_length = length, .length = &length};
    if (mysql_stmt_bind_param(call, &bind) || mysql_stmt_execute(call)) die(mysql_stmt_error(call), "execute");
    do {
      if (mysql_stmt_field_count(call)) mysql_stmt_store_result(call);
      mysql_stmt_free_result(call);
    } while (mysql_stmt_next_result(call) == 0);
    done++;
  }
  mysql_stmt_close(call);
  mysql_close(db);
  return done;
}

static size_t discard(char *data, size_t size, size_t n, void *user) {
  (void)data;
  *(size_t *)user += size * n;
  return size * n;
}

static long page_loop(double until) {
  char url[TEXT];
  char cookie[128];
  size_t bytes = 0;
  long done = 0;
  CURL *curl = curl_easy_init();
  snprintf(cookie, sizeof cookie, SESSION_COOKIE "=%s", token);
  curl_easy_setopt(curl, CURLOPT_COOKIE, cookie);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, discard);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &bytes);
  while (now() < until) {
    long status = 0;
    snprintf(url, sizeof url, "%s/casework/family/%s", need("ONEDOOR_URL"), references[(size_t)rand() % reference_count]);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    if (curl_easy_perform(curl) != CURLE_OK) die("no answer", url);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) {
      fprintf(stderr, "status %ld\n", status);
      die("not 200", url);
    }
    done++;
  }
  curl_easy_cleanup(curl);
  return done;
}

/* Presses "Send" on one draft after the other. */
static long referral_loop(double until) {
  char text[TEXT];
  char csrf[TOKEN_SIZE];
  size_t bytes = 0;
  long done = 0;
  CURL *curl = curl_easy_init();
  csrf_make(referrer, csrf);
  snprintf(text, sizeof text, "Origin: %s", need("ONEDOOR_URL"));
  struct curl_slist *headers = curl_slist_append(NULL, text);
  snprintf(text, sizeof text, SESSION_COOKIE "=%s", referrer);
  curl_easy_setopt(curl, CURLOPT_COOKIE, text);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, discard);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &bytes);
  snprintf(text, sizeof text, "_csrf=%s&_version=1", csrf);
  curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, text);
  while (now() < until) {
    long status = 0;
    long mine = __atomic_fetch_add(next_draft, 1, __ATOMIC_RELAXED);
    if (mine >= DRAFTS) break;
    snprintf(text, sizeof text, "%s/partner/referral/%s/send", need("ONEDOOR_URL"), drafts[mine]);
    curl_easy_setopt(curl, CURLOPT_URL, text);
    if (curl_easy_perform(curl) != CURLE_OK) die("no answer", text);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    if (status != 303) {
      fprintf(stderr, "status %ld\n", status);
      die("a referral was not taken", text);
    }
    done++;
  }
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return done;
}

/* The rows of one such referral, copied under a new reference in one transaction. */
static long insert_loop(double until) {
  static const char *const copies[] = {"INSERT INTO enquiry_person (enquiry_id, " ENQUIRY_PERSON_COLUMNS ") SELECT @new, " ENQUIRY_PERSON_COLUMNS
                                       " FROM enquiry_person WHERE enquiry_id = @old",
                                       "INSERT INTO enquiry_safe_contact (enquiry_id, " ENQUIRY_SAFE_CONTACT_COLUMNS
                                       ") SELECT @new, " ENQUIRY_SAFE_CONTACT_COLUMNS " FROM enquiry_safe_contact WHERE enquiry_id = @old",
                                       "INSERT INTO enquiry_criterion SELECT @new, criterion FROM enquiry_criterion WHERE enquiry_id = @old",
                                       "INSERT INTO clock (service_id, kind, enquiry_id, started_at, due_at) SELECT service_id, kind, @new, "
                                       "started_at, due_at FROM clock WHERE enquiry_id = @old",
                                       "INSERT INTO outbox (message_id, kind, recipient, subject, body, queued_at, next_at) SELECT "
                                       "CONCAT(HEX(RANDOM_BYTES(16)), '@bench'), kind, recipient, subject, body, queued_at, '2099-01-01' "
                                       "FROM (SELECT * FROM outbox ORDER BY id LIMIT 2) o"};
  char sql[TEXT];
  char reference[REFERENCE_SIZE];
  char key[65];
  root = mysql_init(NULL);
  if (!mysql_real_connect(root, NULL, NULL, NULL, "data", 0, need("ONEDOOR_DB_SOCKET"), CLIENT_MULTI_RESULTS)) die(mysql_error(root), "connect");
  run("SET @old = (SELECT id FROM enquiry WHERE kind = 'referral' AND state = 'received' ORDER BY id LIMIT 1)");
  long done = 0;
  while (now() < until) {
    reference_make(reference);
    random_hex(key, 32);
    run("START TRANSACTION");
    snprintf(sql, sizeof sql, "INSERT INTO submission (post_id, form_key, digest, result, taken_at) VALUES (-1, '%s', '%s', '%s', UTC_TIMESTAMP())",
             key, key, reference);
    run(sql);
    snprintf(sql, sizeof sql,
             "INSERT INTO enquiry (service_id, reference, kind, channel, referrer_post_id, agency_id, received_at, urgency, postcode, "
             "proposed_team_id, agreement, form_hash, answers, facts, state) "
             "SELECT service_id, '%s', kind, channel, referrer_post_id, agency_id, received_at, urgency, postcode, proposed_team_id, agreement, "
             "form_hash, answers, facts, 'decided' FROM enquiry WHERE id = @old",
             reference);
    run(sql);
    run("SET @new = LAST_INSERT_ID()");
    for (size_t i = 0; i < sizeof copies / sizeof *copies; i++) run(copies[i]);
    run("COMMIT");
    done++;
  }
  mysql_close(root);
  return done;
}

/* The CALL that a referral is, without nginx and program: what the database needs for it. */
static long call_loop(double until) {
  char sql[TEXT];
  char reference[REFERENCE_SIZE];
  char key[65];
  long done = 0;
  root = mysql_init(NULL);
  if (!mysql_real_connect(root, NULL, NULL, NULL, "data", 0, need("ONEDOOR_DB_SOCKET"), CLIENT_MULTI_RESULTS)) die(mysql_error(root), "connect");
  run("SELECT form_hash, answers, facts INTO @form, @answers, @facts FROM enquiry WHERE kind = 'referral' AND state = 'received' ORDER BY id LIMIT "
      "1");
  while (now() < until) {
    long mine = __atomic_fetch_add(next_draft, 1, __ATOMIC_RELAXED);
    if (mine >= DRAFTS) break;
    reference_make(reference);
    random_hex(key, 32);
    snprintf(sql, sizeof sql, "CALL partner_%s.referral_send(X'%s', '%s', '%s', '%s', '%s', @form, @answers, @facts)", need("ONEDOOR_RELEASE"),
             referrer_hex, drafts[mine], key, key, reference);
    while (mysql_query(root, sql)) { /* after a deadlock the program too calls again */
      if (mysql_errno(root) != 1213) die(mysql_error(root), "referral_send");
      run("ROLLBACK");
    }
    do {
      MYSQL_RES *result = mysql_store_result(root);
      if (result) mysql_free_result(result);
    } while (mysql_next_result(root) == 0);
    done++;
  }
  mysql_close(root);
  return done;
}

static double together(long (*loop)(double), int processes, double seconds);

/* At least that many pages, in slices of ten seconds; how many there were. */
static long pages_fetch(long wanted) {
  long done = 0;
  while (done < wanted) {
    double from = now();
    done += (long)(together(page_loop, CLIENTS, 10) * (now() - from));
  }
  return done;
}

/* Runs a loop in several processes for some seconds; calls a second in all. */
static double together(long (*loop)(double), int processes, double seconds) {
  long *counts = mmap(NULL, sizeof(long) * (size_t)processes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  double from = now();
  fflush(stdout);
  for (int i = 0; i < processes; i++) {
    pid_t pid = fork();
    if (pid < 0) die("fork", "");
    if (pid == 0) {
      srand((unsigned)(i + 1));
      counts[i] = loop(from + seconds);
      _exit(0);
    }
  }
  int status;
  bool well = true;
  while (wait(&status) > 0) well = well && WIFEXITED(status) && WEXITSTATUS(status) == 0;
  if (!well) die("a process failed", "");
  long sum = 0;
  for (int i = 0; i < processes; i++) sum += counts[i];
  return (double)sum / (now() - from);
}

/* Largest resident memory, in KB, of the workers of the casework program. */
static long worker_memory(void) {
  char path[TEXT];
  long parent = 0;
  long largest = 0;
  snprintf(path, sizeof path, "%s/run/casework.pid", need("ONEDOOR_VAR"));
  FILE *in = fopen(path, "r");
  if (!in || fscanf(in, "%ld", &parent) != 1) die("cannot read", path);
  fclose(in);
  DIR *proc = opendir("/proc");
  for (struct dirent *one = readdir(proc); one; one = readdir(proc)) {
    long ppid = 0;
    long pages = 0;
    snprintf(path, sizeof path, "/proc/%s/stat", one->d_name);
    if (atol(one->d_name) <= 0 || !(in = fopen(path, "r"))) continue;
    if (fscanf(in, "%*d (%*[^)]) %*c %ld", &ppid) != 1) ppid = 0;
    fclose(in);
    snprintf(path, sizeof path, "/proc/%s/statm", one->d_name);
    if (ppid != parent || !(in = fopen(path, "r"))) continue;
    if (fscanf(in, "%*d %ld", &pages) != 1) pages = 0;
    fclose(in);
    long kb = pages * (sysconf(_SC_PAGESIZE) / 1024);
    if (kb > largest) largest = kb;
  }
  closedir(proc);
  return largest;
}

/* Fetches as a browser does, compressed; returns the bytes that came and keeps the text in page. */
struct fetched {
  char *text;
  size_t length;
};

static size_t keep(char *data, size_t size, size_t n, void *user) {
  struct fetched *page = user;
  page->text = realloc(page->text, page->length + size * n + 1);
  memcpy(page->text + page->length, data, size * n);
  page->length += size * n;
  page->text[page->length] = '\0';
  return size * n;
}

static long fetch(const char *url, struct fetched *page) {
  CURL *curl = curl_easy_init();
  curl_off_t bytes = 0;
  long status = 0;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "gzip");
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, page);
  if (curl_easy_perform(curl) != CURLE_OK) die("no answer", url);
  curl_easy_getinfo(curl, CURLINFO_SIZE_DOWNLOAD_T, &bytes);
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  if (status != 200) die("not 200", url);
  curl_easy_cleanup(curl);
  return (long)bytes;
}

static void first_view(void) {
  char url[TEXT];
  struct fetched page = {0};
  snprintf(url, sizeof url, "%s/", need("ONEDOOR_URL"));
  long sum = fetch(url, &page);
  int files = 1;
  for (char *at = page.text; (at = strstr(at, "\"/static/")) != NULL; files++) {
    struct fetched other = {0};
    size_t n = strcspn(at + 1, "\"");
    snprintf(url, sizeof url, "%s%.*s", need("ONEDOOR_URL"), (int)n, at + 1);
    sum += fetch(url, &other);
    free(other.text);
    at += n + 1;
  }
  free(page.text);
  printf("first view: %.1f KB compressed in %d files (target at most 60)\n", (double)sum / 1024, files);
}

/* Sessions, and the data set; front page CALLs a second when it held SMALL families, 0 if it was larger already. */
static double grow(long families, double seconds) {
  double small = 0;
  data_make(families < SMALL ? families : SMALL);
  references_load();
  if (!reference_count) die("no family of its own", "data set");
  session_make(token, session_hex, "worker");
  session_make(referrer, referrer_hex, "school");
  if (families > SMALL && number("SELECT COUNT(*) FROM family WHERE name LIKE 'Bench %'") == SMALL) {
    together(bare_loop, PROCESSES, 1);
    small = together(bare_loop, PROCESSES, seconds / 2);
    data_make(families);
    together(bare_loop, PROCESSES, 1);
    printf("front page CALL: %.0f a second at %d families, ", small, SMALL);
    small = small / together(bare_loop, PROCESSES, seconds / 2);
    printf("%.2f times the time at %ld (target at most 1.25)\n", small, families);
  }
  data_make(families);
  return small;
}

struct rates {
  double bare, page, referrals, calls, inserts;
};

/* In turns, so that a slow moment hits all of them. */
static void rates_add(struct rates *sum, double seconds) {
  sum->bare += together(bare_loop, PROCESSES, seconds) / ROUNDS;
  sum->page += together(page_loop, CLIENTS, seconds) / ROUNDS;
  sum->referrals += together(referral_loop, CLIENTS, seconds) / ROUNDS;
  sum->calls += together(call_loop, PROCESSES, seconds) / ROUNDS;
  sum->inserts += together(insert_loop, PROCESSES, seconds) / ROUNDS;
}

static void rates_print(const struct rates *sum, double small) {
  printf("families: %ld\n", number("SELECT COUNT(*) FROM family"));
  if (small == 0) printf("front page at %d families: not measured, as there were more already (remove var/bench/data to begin anew)\n", SMALL);
  printf("record's front page: %.0f a second through nginx, %.0f bare CALLs a second: ratio %.2f (target 0.80)\n", sum->page, sum->bare,
         sum->page / sum->bare);
  printf("durable referrals: %.0f a second through nginx, %.0f a second as bare CALLs, %.0f a second as bare inserts of the same rows: ratio %.2f of "
         "the inserts, %.2f of the CALLs\n",
         sum->referrals, sum->calls, sum->inserts, sum->referrals / sum->inserts, sum->referrals / sum->calls);
  fflush(stdout);
}

int main(int argc, char **argv) {
  long families = argc > 1 ? atol(argv[1]) : 10000;
  double seconds = argc > 2 ? atof(argv[2]) : 10;
  if (!random_start() || curl_global_init(CURL_GLOBAL_DEFAULT)) die("libraries", "start");
  root = mysql_init(NULL);
  if (!mysql_real_connect(root, NULL, NULL, NULL, "data", 0, need("ONEDOOR_DB_SOCKET"), CLIENT_MULTI_RESULTS)) die(mysql_error(root), "connect");
  /* the budget "the same at 1,000 families and at many" can be measured only while the data set grows */
  double small = grow(families, seconds);
  drafts_make();
  first_view();
  together(page_loop, CLIENTS, 1);
  long before = worker_memory();
  struct rates sum = {0};
  for (int round = 0; round < ROUNDS; round++) rates_add(&sum, seconds / ROUNDS);
  rates_print(&sum, small);
  long middle = worker_memory();
  long pages = pages_fetch(argc > 3 ? atol(argv[3]) : 100000);
  printf("casework worker: %.1f MB at first, %.1f MB then, %.1f MB after %ld more pages (target at most 12, flat)\n", (double)before / 1024,
         (double)middle / 1024, (double)worker_memory() / 1024, pages);
  mysql_close(root);
  return EXIT_SUCCESS;
}

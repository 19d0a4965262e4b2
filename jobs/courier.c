/* courier: sends what is in the outbox over SMTP, one at a time. A mail is claimed and committed
 * before it is sent and noted after, so a kill between the two sends it at most once more, with the
 * same Message-ID, marked in doubt. */
#include <curl/curl.h>
#include <sodium.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/config.h"
#include "base/log.h"
#include "document/calendar.h"
#include "serve/job.h"
#include "service/service.h"

struct letter {
  CURL *curl;
  curl_mime *mime;
  struct curl_slist *to;
  struct curl_slist *head;
};

static bool plain_ascii(const char *text) {
  for (; *text; text++)
    if ((unsigned char)*text < 0x20 || (unsigned char)*text > 0x7e) return false;
  return true;
}

/* A line with an encoded word is of at most 76 characters (RFC 2047): "Subject: " and the 12 that are not the text's leave 55,
 * and 39 bytes are 52 of base 64. */
#define WORD_BYTES 39

/* A text as encoded words, each of whole letters and on a line of its own. */
static NEOERR *encode_words(const char *text, STRING *out) {
  char word[sodium_base64_ENCODED_LEN(WORD_BYTES, sodium_base64_VARIANT_ORIGINAL)];
  NEOERR *err = STATUS_OK;
  size_t n = 0;
  for (const char *at = text; *at && !err; at += n) {
    n = strnlen(at, WORD_BYTES);
    while (n > WORD_BYTES - 4 && ((unsigned char)at[n] & 0xc0) == 0x80) n--;
    sodium_bin2base64(word, sizeof word, (const unsigned char *)at, n, sodium_base64_VARIANT_ORIGINAL);
    err = string_appendf(out, "%s=?UTF-8?B?%s?=", at == text ? "" : "\r\n ", word);
  }
  return nerr_pass(err);
}

/* Adds "Name: value" to the head; a value with anything but plain ASCII goes as encoded words. */
static bool head_add(struct letter *letter, const char *name, const char *value) {
  STRING line;
  string_init(&line);
  NEOERR *err = string_appendf(&line, "%s: ", name);
  if (!err) err = plain_ascii(value) ? string_append(&line, value) : encode_words(value, &line);
  struct curl_slist *longer = err ? NULL : curl_slist_append(letter->head, line.buf);
  if (longer) letter->head = longer;
  if (err) log_error(NULL, &err);
  string_clear(&line);
  return longer != NULL;
}

/* The subject says whose mail it is: the council alone, because somebody may look over a shoulder. */
static bool subject_add(struct letter *letter, const char *subject) {
  char whole[1024];
  return (size_t)snprintf(whole, sizeof whole, "%s - %s", subject, service_current()->council) < sizeof whole && head_add(letter, "Subject", whole);
}

static bool heads(struct letter *letter, HDF *mail) {
  char date[64];
  char id[128];
  char to[300];
  time_t now = time(NULL);
  struct tm utc;
  gmtime_r(&now, &utc);
  strftime(date, sizeof date, "%a, %d %b %Y %H:%M:%S +0000", &utc);
  snprintf(id, sizeof id, "<%s>", hdf_get_value(mail, "message_id", ""));
  snprintf(to, sizeof to, "<%s>", hdf_get_value(mail, "recipient", ""));
  return plain_ascii(to) && head_add(letter, "Date", date) && head_add(letter, "From", config_get("mail_from", "onedoor@localhost")) &&
         head_add(letter, "To", to) && subject_add(letter, hdf_get_value(mail, "subject", "")) && head_add(letter, "Message-ID", id) &&
         head_add(letter, "Auto-Submitted", "auto-generated");
}

/* The address between < and > of a From text, or the whole, without the brackets. */
static void bare_address(const char *from, char *out, size_t size) {
  const char *open = strchr(from, '<');
  const char *close = open ? strchr(open, '>') : NULL;
  snprintf(out, size, "%.*s", (int)(open && close ? (size_t)(close - open - 1) : strlen(from)), open && close ? open + 1 : from);
}

/* An invitation brings its calendar file: for this recipient alone. */
static bool invite(struct letter *letter, HDF *mail) {
  char organiser[300];
  char type[80];
  STRING file;
  const char *method = hdf_get_value(mail, "calendar_method", "REQUEST");
  bare_address(config_get("mail_from", "onedoor@localhost"), organiser, sizeof organiser);
  string_init(&file);
  NEOERR *err = calendar_make(hdf_get_value(mail, "calendar_uid", ""), hdf_get_int_value(mail, "calendar_sequence", 0), method,
                              hdf_get_value(mail, "calendar_starts", ""), hdf_get_int_value(mail, "calendar_minutes", 60),
                              hdf_get_value(mail, "recipient", ""), organiser, &file);
  snprintf(type, sizeof type, "text/calendar; charset=utf-8; method=%s", method);
  curl_mimepart *part = err ? NULL : curl_mime_addpart(letter->mime);
  bool well = part && curl_mime_data(part, file.buf, (size_t)file.len) == CURLE_OK && curl_mime_type(part, type) == CURLE_OK &&
              curl_mime_encoder(part, "base64") == CURLE_OK && curl_mime_filename(part, "meeting.ics") == CURLE_OK;
  string_clear(&file);
  if (err) log_error(NULL, &err);
  return well;
}

/* The text as a mail has it: lines end with CRLF, and it says who sends it. Who is asked to sign in is told where, and which
 * service it is; to anybody else, who may share a mailbox, the council is name enough. */
static NEOERR *letter_text(const char *body, STRING *out) {
  NEOERR *err = STATUS_OK;
  for (const char *at = body; *at && !err; at += strcspn(at, "\n"), at += *at == '\n')
    err = string_appendf(out, "%.*s\r\n", (int)strcspn(at, "\n"), at);
  const struct service *service = service_current();
  if (!err && strstr(body, "Sign in"))
    err = string_appendf(out, "\r\n%s/sign-in\r\n\r\n%s, ", config_get("base_url", "http://localhost:8080"), service->name);
  else if (!err)
    err = string_append(out, "\r\n");
  if (!err) err = string_appendf(out, "%s\r\n", service->council);
  return nerr_pass(err);
}

static bool put_text(struct letter *letter, HDF *mail) {
  curl_mimepart *part = curl_mime_addpart(letter->mime);
  STRING text;
  string_init(&text);
  NEOERR *err = letter_text(hdf_get_value(mail, "body", ""), &text);
  bool well = !err && part && curl_mime_data(part, text.buf ? text.buf : "", CURL_ZERO_TERMINATED) == CURLE_OK &&
              curl_mime_type(part, "text/plain; charset=utf-8") == CURLE_OK && curl_mime_encoder(part, "quoted-printable") == CURLE_OK;
  string_clear(&text);
  if (err) log_error(NULL, &err);
  return well;
}

static bool parts(struct letter *letter, HDF *mail) {
  letter->mime = curl_mime_init(letter->curl);
  if (!letter->mime || !put_text(letter, mail)) return false;
  return !hdf_get_value(mail, "calendar_uid", NULL) || invite(letter, mail);
}

static CURLcode post(struct letter *letter, HDF *mail) {
  char from[300];
  char envelope[304];
  letter->curl = curl_easy_init();
  if (!letter->curl || !heads(letter, mail) || !parts(letter, mail)) return CURLE_OUT_OF_MEMORY;
  letter->to = curl_slist_append(NULL, hdf_get_value(mail, "recipient", ""));
  bare_address(config_get("mail_from", "onedoor@localhost"), from, sizeof from);
  snprintf(envelope, sizeof envelope, "<%s>", from);
  const char *url = config_get("smtp_url", "smtp://localhost:25");
  bool local = strstr(url, "//localhost") || strstr(url, "//127.0.0.1");
  curl_easy_setopt(letter->curl, CURLOPT_URL, url);
  curl_easy_setopt(letter->curl, CURLOPT_USE_SSL, (long)(local ? CURLUSESSL_NONE : CURLUSESSL_ALL));
  curl_easy_setopt(letter->curl, CURLOPT_MAIL_FROM, envelope);
  curl_easy_setopt(letter->curl, CURLOPT_MAIL_RCPT, letter->to);
  curl_easy_setopt(letter->curl, CURLOPT_HTTPHEADER, letter->head);
  curl_easy_setopt(letter->curl, CURLOPT_MIMEPOST, letter->mime);
  curl_easy_setopt(letter->curl, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_easy_setopt(letter->curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_setopt(letter->curl, CURLOPT_NOSIGNAL, 1L);
  return curl_easy_perform(letter->curl);
}

static void letter_free(struct letter *letter) {
  curl_mime_free(letter->mime);
  curl_slist_free_all(letter->to);
  curl_slist_free_all(letter->head);
  if (letter->curl) curl_easy_cleanup(letter->curl);
}

/* What became of a mail and is not noted yet: the database may go away in between. */
static struct {
  char id[24];
  CURLcode code;
  bool doubt;
} unnoted;

/* The server waited for the text (354), and what it said to it was not heard: it may have taken it. */
static bool doubtful(const struct letter *letter, CURLcode code) {
  long said = 0;
  return code != CURLE_OK && letter->curl && curl_easy_getinfo(letter->curl, CURLINFO_RESPONSE_CODE, &said) == CURLE_OK && said == 354;
}

static NEOERR *note(struct job *job) {
  if (!unnoted.id[0]) return STATUS_OK;
  const struct job_value sent[] = {{"mail", unnoted.id}, {NULL, NULL}};
  const struct job_value failed[] = {
      {"mail", unnoted.id}, {"fault", curl_easy_strerror(unnoted.code)}, {"doubt", unnoted.doubt ? "1" : "0"}, {NULL, NULL}};
  NEOERR *err = unnoted.code == CURLE_OK ? job_call(job, "courier_sent", sent, NULL) : job_call(job, "courier_failed", failed, NULL);
  if (!err) unnoted.id[0] = '\0';
  return nerr_pass(err);
}

static NEOERR *next(struct job *job, bool *more) {
  HDF *data = NULL;
  NEOERR *err = note(job);
  if (!err) err = hdf_init(&data);
  if (!err) err = job_call(job, "courier_next", NULL, data);
  HDF *mail = err ? NULL : hdf_get_obj(data, "mail");
  if (mail) {
    struct letter letter = {0};
    unnoted.code = post(&letter, mail);
    unnoted.doubt = doubtful(&letter, unnoted.code);
    snprintf(unnoted.id, sizeof unnoted.id, "%s", hdf_get_value(mail, "id", ""));
    letter_free(&letter);
    err = note(job);
    *more = true;
  }
  hdf_destroy(&data);
  return nerr_pass(err);
}

static NEOERR *begin(struct job *job, bool *more) {
  *more = false;
  NEOERR *err = service_current()
                    ? STATUS_OK
                    : service_start(config_get("root", ""), config_get("service", ""), strcmp(config_get("mode", "production"), "production") != 0);
  if (!err) err = job_call(job, "courier_recover", NULL, NULL);
  return nerr_pass(err);
}

int main(int argc, char **argv) {
  if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) return 1;
  int status = job_main("courier", 1, begin, next, argc, argv);
  service_stop();
  curl_global_cleanup();
  return status;
}

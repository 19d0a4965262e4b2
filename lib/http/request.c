#include "http/request.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/memory.h"
#include "base/random.h"
#include "base/text.h"

/* The value of a FastCGI parameter in *value, or NULL; raises if it is there twice. */
static NEOERR *parameter_get(char **envp, const char *name, const char **value) {
  size_t n = strlen(name);
  *value = NULL;
  for (; *envp; envp++) {
    if (strncmp(*envp, name, n) != 0 || (*envp)[n] != '=') continue;
    if (*value) return nerr_raise(E_BAD_REQUEST, "header %s sent twice", name);
    *value = *envp + n + 1;
  }
  return STATUS_OK;
}

static enum method method_parse(const char *method) {
  if (!method) return METHOD_OTHER;
  if (strcmp(method, "GET") == 0) return METHOD_GET;
  if (strcmp(method, "HEAD") == 0) return METHOD_HEAD;
  if (strcmp(method, "POST") == 0) return METHOD_POST;
  return METHOD_OTHER;
}

/* Copies the headers that the request needs into one block of its own. */
static NEOERR *headers_keep(struct request *request, char **envp) {
  const struct {
    const char *name;
    const char **to;
    const char *absent;
  } wanted[] = {
      {"HTTP_COOKIE", &request->cookies, ""}, {"HTTP_ORIGIN", &request->origin, NULL},      {"HTTP_SEC_FETCH_SITE", &request->fetch_site, NULL},
      {"HTTP_HOST", &request->host, ""},      {"CONTENT_TYPE", &request->content_type, ""}, {"REMOTE_ADDR", &request->remote, ""},
  };
  enum { WANTED = sizeof wanted / sizeof wanted[0] };
  const char *value[WANTED];
  size_t size = 0;
  for (size_t i = 0; i < WANTED; i++) *wanted[i].to = wanted[i].absent;
  for (size_t i = 0; i < WANTED; i++) {
    NEOERR *err = parameter_get(envp, wanted[i].name, &value[i]);
    if (err) return nerr_pass(err);
    if (value[i]) size += strlen(value[i]) + 1;
  }
  char *at = request->kept = memory_make(size);
  for (size_t i = 0; i < WANTED; i++) {
    if (!value[i]) continue;
    size_t n = strlen(value[i]) + 1;
    memcpy(at, value[i], n);
    *wanted[i].to = at;
    at += n;
  }
  return STATUS_OK;
}

/* True if no segment is empty (but for a slash at the end), "." or "..". */
static bool segments_valid(const char *path) {
  while (*path == '/') {
    path++;
    size_t n = strcspn(path, "/");
    if (n == 0 && *path) return false;
    if ((n == 1 && path[0] == '.') || (n == 2 && path[0] == '.' && path[1] == '.')) return false;
    path += n;
  }
  return *path == '\0';
}

/* Decodes the n bytes of a path. An escaped slash, a backslash or a control character is
 * refused: nginx and we might not read it alike. */
static NEOERR *path_read(struct request *request, const char *text, size_t n) {
  free(request->path);
  char *path = request->path = memory_copy(text, n);
  size_t slashes = 0;
  for (size_t i = 0; i < n; i++) slashes += path[i] == '/';
  long length = url_decode(path, n, false);
  if (length < 1 || path[0] != '/') return nerr_raise(E_BAD_REQUEST, "path is not a path");
  for (long i = 0; i < length; i++) {
    slashes -= path[i] == '/';
    if ((unsigned char)path[i] < 0x20 || path[i] == 0x7f || path[i] == '\\')
      return nerr_raise(E_BAD_REQUEST, "path with a control character or backslash");
  }
  if (slashes || !text_valid(path, (size_t)length) || !segments_valid(path)) return nerr_raise(E_BAD_REQUEST, "path is not plain");
  if (length > 1 && path[length - 1] == '/') path[length - 1] = '\0';
  return STATUS_OK;
}

static NEOERR *target_read(struct request *request, const char *target) {
  size_t n = strcspn(target, "?");
  NEOERR *err = path_read(request, target, n);
  if (err) {
    free(request->path);
    request->path = memory_text("/");
    return nerr_pass(err);
  }
  if (target[n] == '\0' || target[n + 1] == '\0') return STATUS_OK;
  return nerr_pass(pairs_parse(&request->query, target + n + 1, strlen(target + n + 1), QUERY_PAIRS));
}

NEOERR *request_init(struct request *request, FCGX_Request *fcgi, char **envp) {
  *request = (struct request){.fcgi = fcgi, .method = METHOD_OTHER};
  random_hex(request->id, 8);
  string_init(&request->head);
  string_init(&request->wire);
  request->path = memory_text("/");
  request->cookies = request->content_type = request->host = request->remote = "";
  NEOERR *err = hdf_init(&request->hdf);
  if (err) return nerr_pass(err);
  err = headers_keep(request, envp);
  if (err) return nerr_pass(err);
  const char *method;
  const char *target;
  err = parameter_get(envp, "REQUEST_METHOD", &method);
  if (!err) err = parameter_get(envp, "REQUEST_URI", &target);
  if (err) return nerr_pass(err);
  request->method = method_parse(method);
  if (!target) return nerr_raise(E_BAD_REQUEST, "no REQUEST_URI");
  return nerr_pass(target_read(request, target));
}

/* True for application/x-www-form-urlencoded, alone or in UTF-8. */
static bool content_type_urlencoded(const char *type) {
  static const char urlencoded[] = "application/x-www-form-urlencoded";
  if (strncasecmp(type, urlencoded, sizeof urlencoded - 1) != 0) return false;
  type += sizeof urlencoded - 1;
  type += strspn(type, " \t");
  if (*type == '\0') return true;
  if (*type++ != ';') return false;
  type += strspn(type, " \t");
  return strcasecmp(type, "charset=utf-8") == 0 || strcasecmp(type, "charset=\"utf-8\"") == 0;
}

/* Content-Length as a number; -1 if it is none or over BODY_LIMIT. */
static long length_parse(const char *text) {
  if (!text || *text == '\0') return 0;
  long n = 0;
  for (; *text; text++) {
    if (*text < '0' || *text > '9') return -1;
    n = n * 10 + (*text - '0');
    if (n > BODY_LIMIT) return BODY_LIMIT + 1;
  }
  return n;
}

/* Reads the body from nginx as it is. */
static NEOERR *body_receive(struct request *request) {
  long n = length_parse(FCGX_GetParam("CONTENT_LENGTH", request->fcgi->envp));
  if (n < 0) return nerr_raise(E_BAD_REQUEST, "Content-Length is no number");
  if (n > BODY_LIMIT) return nerr_raise(E_TOO_LARGE, "body over the limit of all");
  free(request->raw_body);
  request->raw_body = memory_make((size_t)n + 1);
  request->raw_length = 0;
  while (request->raw_length < (size_t)n) {
    int got = FCGX_GetStr(request->raw_body + request->raw_length, (int)((size_t)n - request->raw_length), request->fcgi->in);
    if (got <= 0) return nerr_raise(E_BAD_REQUEST, "body cut off");
    request->raw_length += (size_t)got;
  }
  return STATUS_OK;
}

NEOERR *request_read_body(struct request *request, size_t cap) {
  NEOERR *err = request->fcgi ? body_receive(request) : STATUS_OK;
  if (err) return nerr_pass(err);
  pairs_free(&request->body);
  if (request->raw_length && !content_type_urlencoded(request->content_type)) return nerr_raise(E_BAD_REQUEST, "content type is not a form's");
  err = pairs_parse(&request->body, request->raw_body, request->raw_length, BODY_PAIRS);
  if (err) return nerr_pass(err);
  if (request->raw_length > cap) return nerr_raise(E_TOO_LARGE, "body of %zu bytes over its cap of %zu", request->raw_length, cap);
  return STATUS_OK;
}

void request_free(struct request *request) {
  pairs_free(&request->query);
  pairs_free(&request->body);
  free(request->path);
  if (request->raw_body) explicit_bzero(request->raw_body, request->raw_length);
  free(request->raw_body);
  free(request->location);
  free(request->kept);
  string_clear(&request->head);
  string_clear(&request->wire);
  hdf_destroy(&request->hdf);
  *request = (struct request){0};
}

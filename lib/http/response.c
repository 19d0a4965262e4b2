#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/memory.h"
#include "http/request.h"

/* What every answer says to the browser: only our own things, no frame around us, no address
 * told to other sites, nothing kept on a shared computer. */
static const char security_headers[] =
    "Content-Security-Policy: default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
    "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'\r\n"
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: same-origin\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Cache-Control: no-store\r\n"
    "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()\r\n";

static const char *status_text(int status) {
  switch (status) {
  case 200: return "OK";
  case 303: return "See Other";
  case 400: return "Bad Request";
  case 403: return "Forbidden";
  case 404: return "Not Found";
  case 405: return "Method Not Allowed";
  case 409: return "Conflict";
  case 413: return "Content Too Large";
  case 422: return "Unprocessable Content";
  case 429: return "Too Many Requests";
  case 503: return "Service Unavailable";
  default: return status < 500 ? "Answer" : "Internal Server Error";
  }
}

/* A header value may hold printable ASCII and tabs only. */
static bool header_value_valid(const char *value) {
  for (; *value; value++) {
    if (((unsigned char)*value < 0x20 && *value != '\t') || (unsigned char)*value >= 0x7f) return false;
  }
  return true;
}

static bool header_name_valid(const char *name) {
  if (*name == '\0') return false;
  for (; *name; name++) {
    bool letter = (*name >= 'A' && *name <= 'Z') || (*name >= 'a' && *name <= 'z');
    if (!letter && !(*name >= '0' && *name <= '9') && *name != '-') return false;
  }
  return true;
}

NEOERR *response_header(struct request *request, const char *name, const char *value) {
  if (!header_name_valid(name) || !header_value_valid(value)) return nerr_raise(NERR_ASSERT, "header with a character that has no place there");
  return nerr_pass(string_appendf(&request->head, "%s: %s\r\n", name, value));
}

bool path_is_local(const char *path) {
  if (path[0] != '/' || path[1] == '/') return false;
  size_t n = 0;
  for (; path[n]; n++) {
    if ((unsigned char)path[n] <= 0x20 || (unsigned char)path[n] >= 0x7f || path[n] == '\\') return false;
  }
  return n <= 2000;
}

NEOERR *response_redirect(struct request *request, const char *path) {
  static const char body[] = "<!doctype html><title>Continue</title>\n";
  if (!path_is_local(path)) return nerr_raise(NERR_ASSERT, "redirect to what is no path of this site");
  NEOERR *err = response_header(request, "Location", path);
  if (err) return nerr_pass(err);
  free(request->location);
  request->location = memory_text(path);
  return nerr_pass(response_send(request, 303, "text/html; charset=utf-8", body, sizeof body - 1));
}

/* Hands the whole answer over in one piece. */
static NEOERR *wire_write(struct request *request, const char *bytes, size_t n) {
  request->sent = true;
  if (!request->fcgi) return nerr_pass(string_appendn(&request->wire, bytes, (int)n));
  if (FCGX_PutStr(bytes, (int)n, request->fcgi->out) != (int)n) return nerr_raise(NERR_IO, "the peer has gone");
  return STATUS_OK;
}

NEOERR *response_send(struct request *request, int status, const char *type, const char *body, size_t length) {
  if (request->sent) return nerr_raise(NERR_ASSERT, "an answer was sent before");
  if (!header_value_valid(type)) return nerr_raise(NERR_ASSERT, "content type is none");
  if (length > INT32_MAX / 2) return nerr_raise(NERR_ASSERT, "answer is too long");
  STRING head;
  string_init(&head);
  NEOERR *err = string_appendf(&head, "Status: %d %s\r\nContent-Type: %s\r\nContent-Length: %zu\r\n", status, status_text(status), type, length);
  if (!err) err = string_append(&head, security_headers);
  if (!err && request->head.len) err = string_append(&head, request->head.buf);
  if (!err) err = string_append(&head, "\r\n");
  if (!err) {
    size_t head_length = (size_t)head.len;
    size_t body_length = request->method == METHOD_HEAD ? 0 : length;
    char *all = memory_make(head_length + body_length);
    memcpy(all, head.buf, head_length);
    if (body_length) memcpy(all + head_length, body, body_length);
    err = wire_write(request, all, head_length + body_length);
    free(all);
  }
  string_clear(&head);
  return nerr_pass(err);
}

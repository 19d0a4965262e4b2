/* routes.c: what signin answers. It alone, of the programs, speaks to the directory. */
#include "signin.h"

/* clang-format off */
static const struct route routes[] = {
    {.kind = ROUTE_PAGE,
     .name = "signin.session_new",
     .path = "/sign-in",
     .query = "next",
     .form = "sign-in",
     .flags = ROUTE_OPEN | ROUTE_NO_CALL,
     .rule = sign_in_page},
    {.kind = ROUTE_ACTION,
     .name = "signin.session_start",
     .path = "/sign-in",
     .query = "next",
     .form = "sign-in",
     .page = "signin.session_new",
     .flags = ROUTE_OPEN,
     .rule = sign_in_prove,
     .handler = sign_in_go,
     .cap = 8192},
    {.kind = ROUTE_ACTION, .name = "signin.session_end", .path = "/sign-out", .flags = ROUTE_ENDS, .handler = sign_out_go, .cap = 8192},
    {0},
};
/* clang-format on */

int main(int argc, char **argv) {
  static const struct program program = {.name = "signin", .routes = routes};
  return serve_main(&program, argc, argv);
}

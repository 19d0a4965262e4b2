/* public: everybody's pages, without an account. */
#include "serve/route.h"

static const struct route routes[] = {
    {ROUTE_PAGE, "public.home_show", "/", .flags = ROUTE_OPEN | ROUTE_NO_CALL, .scripted = "home/public"},
    {0},
};

int main(int argc, char **argv) {
  static const struct program program = {"public", routes};

  return serve_main(&program, argc, argv);
}

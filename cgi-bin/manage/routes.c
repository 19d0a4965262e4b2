/* manage: complaints, reports and accounts. */
#include "serve/route.h"

static const struct route routes[] = {
    {ROUTE_PAGE, "manage.home_show", "/manage", .scripted = "home/show"},
    {0},
};

int main(int argc, char **argv) {
  static const struct program program = {"manage", routes};

  return serve_main(&program, argc, argv);
}

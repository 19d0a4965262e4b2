/* casework: the council's front door, managers and key workers. */
#include "serve/route.h"

static const struct route routes[] = {
    {ROUTE_PAGE, "casework.home_show", "/casework", .scripted = "home/show"},
    {0},
};

int main(int argc, char **argv) {
  static const struct program program = {"casework", routes};

  return serve_main(&program, argc, argv);
}

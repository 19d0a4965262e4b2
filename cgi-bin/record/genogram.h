/* genogram.h: the family as a picture. */
#ifndef ONEDOOR_CGI_BIN_RECORD_GENOGRAM_H
#define ONEDOOR_CGI_BIN_RECORD_GENOGRAM_H

#include "serve/route.h"

/* Handler of genogram_show. From Data.members and Data.relationships: Picture.{width,height}, Picture.people.N.{x,y,
 * shape,years,gone,first,last}, Picture.strokes.N.{x1,y1,x2,y2,dashed}. shape: male, female, unborn or "" (not known). */
NEOERR *genogram_of_family(struct context *context) MUST_CHECK;

#endif

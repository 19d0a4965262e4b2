/* form.h: forms are data. One XML definition drives page, checks, stored answers and
 * check-your-answers page. Definitions are parsed and validated (RELAX NG) once, at start. */
#ifndef ONEDOOR_FORM_FORM_H
#define ONEDOOR_FORM_FORM_H

#include <jansson.h>
#include <stdbool.h>

#include "base/error.h"
#include "http/request.h"

struct form; /* one definition, immutable */

/* Loads every *.xml of root/services/common/forms and of root/services/<service>/forms; the
 * service's own replaces a common one of the same name. Raises, naming file, line and
 * element, on one that breaks schema/form.rng or a rule that a schema cannot say (duplicate
 * name, show-if of a later or unknown question, unknown list). */
NEOERR *form_start(const char *root, const char *service) MUST_CHECK;
void form_stop(void);

/* The definition by name ("referral"), or NULL. */
const struct form *form_find(const char *name);

const char *form_name(const struct form *form);
/* Hex BLAKE2b of the canonical definition: which version somebody answered. 64 digits. */
const char *form_hash(const struct form *form);

size_t form_section_count(const struct form *form);
const char *form_section_name(const struct form *form, size_t section);
/* Section by name, or -1. */
int form_section_find(const struct form *form, const char *name);

/* True if the form has a question (not in a group) of that name: a CALL may bind it. */
bool form_has_question(const struct form *form, const char *name);

/* Reads what was sent for one section (or all: section < 0) into answers, checking names:
 * E_BAD_REQUEST for an unknown or repeated field (several-choice questions may repeat).
 * Names beginning with '_' are the engine's and skipped. Answers not sent become absent;
 * nothing is dropped for being wrong: what was typed is kept as typed.
 *   text        {"name": "typed"}
 *   several     {"name": ["a","b"]}
 *   date        fields name.day name.month name.year: {"name": {"day","month","year"}}
 *   datetime    the same and name.time
 *   group       fields group.0.name: {"group": [{"name": …}, …]}
 *   person, address, consent: fields name.<part>: an object of parts (forms.md)
 */
NEOERR *form_read(const struct form *form, int section, const struct pairs *body, json_t *answers) MUST_CHECK;

/* Checks answers (of one section, or all: section < 0). Each fault goes to
 * hdf Form.errors.N.{field,id,text,section} and Form.errors_count; returns the number in *faults.
 * Answers of questions that show-if hides are removed. When there is no fault, typed values
 * are normalised (dates to "YYYY-MM-DD", datetimes to UTC, phone and postcode to one form). */
NEOERR *form_check(const struct form *form, int section, json_t *answers, HDF *hdf, size_t *faults) MUST_CHECK;

/* The canonical facts of checked answers: {"person.born": …} by each question's fact=; a
 * repeated group gives an array of objects under the group's fact. New reference. */
json_t *form_facts(const struct form *form, const json_t *answers);

/* Puts a form (or one section) and the answers so far into hdf for the macros:
 * Form.name, .hash, .title, .intro, .sections.N.{name,title,intro,state,url},
 * .questions.N.{name,id,type,label,hint,value,error,required,options.N.{value,label,hint,checked},
 *  parts…, rows… (groups), show_if…, width, autocomplete, sensitive} (see templates/component/form.cs).
 * Options of a question with options-from="workers" come from hdf Data.workers.N.{value,label}. */
NEOERR *form_to_hdf(const struct form *form, int section, const json_t *answers, HDF *hdf) MUST_CHECK;

/* Puts the check-your-answers view into hdf: Check.sections.N.{name,title,rows.N.{label,value,name}}. */
NEOERR *form_summary(const struct form *form, const json_t *answers, HDF *hdf) MUST_CHECK;

/* Reads a section's state for a task list: "not_started", "in_progress", "done". */
const char *form_section_state(const struct form *form, size_t section, const json_t *answers);

#endif

/* form.h: forms are data. One XML definition drives page, checks, stored answers and
 * check-your-answers page. Definitions are parsed and validated (RELAX NG) once, at start. */
#ifndef ONEDOOR_FORM_FORM_H
#define ONEDOOR_FORM_FORM_H

#include <jansson.h>
#include <stdbool.h>
#include <time.h>

#include "base/error.h"
#include "http/request.h"

struct form; /* one definition, immutable */

/* Loads every *.xml of root/services/common/forms and of root/services/<service>/forms; the
 * service's own replaces a common one of the same name. Raises, naming file, line and
 * element, on one that breaks schema/form.rng or a rule that a schema cannot say (duplicate
 * name, show-if of a later or unknown question, unknown list, unknown fact). */
NEOERR *form_start(const char *root, const char *service) MUST_CHECK;
void form_stop(void);

/* The definition by name ("referral"), or NULL. */
const struct form *form_find(const char *name);
/* All definitions in the order of their names, for the deploy job and tests. */
size_t form_count(void);
const struct form *form_at(size_t n);

/* A definition as the database keeps it (form_definition): answers are shown with the words of the
 * version that was answered. *form is for form_drop. */
NEOERR *form_recall(const char *definition, struct form **form) MUST_CHECK;
void form_drop(struct form **form);

const char *form_name(const struct form *form);
const char *form_title(const struct form *form);
/* Hex BLAKE2b of the canonical definition: which version somebody answered. 64 digits. */
const char *form_hash(const struct form *form);
/* The canonical definition itself: XML in which shared lists have been written out. */
const char *form_definition(const struct form *form);

size_t form_section_count(const struct form *form);
const char *form_section_name(const struct form *form, size_t section);
/* Section by name, or -1. */
int form_section_find(const struct form *form, const char *name);
/* False if the section's show-if hides it: it is no part of the task list then. */
bool form_section_shown(const struct form *form, size_t section, const json_t *answers);
/* For a task list: "not_started", "in_progress" or "done". */
const char *form_section_state(const struct form *form, size_t section, const json_t *answers);

/* True if the form has a question (not in a group) of that name: a CALL may bind it. */
bool form_has_question(const struct form *form, const char *name);

/* Reads what was sent for one section (or all: section < 0) into answers, checking names:
 * E_BAD_REQUEST for an unknown or repeated field (several-choice questions may repeat).
 * Names beginning with '_' are the engine's and skipped. Answers of that section not sent
 * become absent; nothing is dropped for being wrong: what was typed is kept as typed, byte
 * for byte, except that the line ends of browsers (CR LF) become LF.
 *   text …      {"name": "typed"}
 *   choices     {"name": ["a","b"]}
 *   date        fields name.day name.month name.year: {"name": {"day","month","year"}}
 *   datetime    the same and name.time
 *   group       fields group.0.name (at most 100 rows, gaps close up): {"group": [{"name": …}, …]}
 *   person      name.first .last .known_as          an object of parts
 *   address     name.line1 .line2 .town .postcode   an object of parts
 *   consent     name.given .by .how .on (a date)    an object of parts
 * With a section, its name is added to answers["_seen"], so that a task list knows an optional
 * section that was left empty on purpose. */
NEOERR *form_read(const struct form *form, int section, const struct pairs *body, json_t *answers) MUST_CHECK;
/* Takes that name away again: whoever put a section off has not left it empty on purpose. */
void form_put_off(const struct form *form, size_t section, json_t *answers);

/* The buttons of repeating groups: _add=people adds an empty row, _remove=people.1 takes that row
 * away. Call after form_read; *changed: show the page again without checking it. */
NEOERR *form_rows_change(const struct form *form, const struct pairs *body, json_t *answers, bool *changed) MUST_CHECK;

/* Checks answers (of one section, or all: section < 0). Each fault goes to hdf (which may be NULL)
 * Form.errors.N.{field,id,text,section,wrong} and Form.errors_count; their number to *faults.
 *   field  "people.0.born"    id  what the summary links to, "people-0-born-day"
 *   text   what to do, in the form's words    section  its name
 *   wrong  "1" if what was answered cannot be so; absent if only something is missing, or the form stops here
 * Answers of questions that show-if hides count for nothing and, if there is no fault, are removed;
 * so are empty rows. Each value without fault is put into its normal form: dates "YYYY-MM-DD", times
 * "HH:MM", datetimes UTC "YYYY-MM-DD HH:MM:SS", phone "02079460000" or "+33123456789", postcode
 * "ZZ1 1AA", numbers plain digits. Answers in
 * normal form pass again unchanged. All sections without a fault: "_seen" is removed as well. */
NEOERR *form_check(const struct form *form, int section, json_t *answers, HDF *hdf, size_t *faults) MUST_CHECK;

/* Adds a fault that something else found (a procedure's errors[]) to Form.errors; an unknown field
 * is put at the top of the page (id ""). Call before form_to_hdf. */
NEOERR *form_fault(const struct form *form, HDF *hdf, const char *field, const char *text) MUST_CHECK;

/* What a CALL binds for p_<question>: the text of the answer; JSON for choices, groups and
 * answers of parts. A new string (free), or NULL if there is no answer. */
char *form_value(const struct form *form, const json_t *answers, const char *name);

/* Answers from a record of a result set (Data.form): record.<question>, dates and datetimes by
 * their .iso, choices and groups as JSON text. Adds to answers. */
NEOERR *form_prefill(const struct form *form, HDF *record, json_t *answers) MUST_CHECK;

/* The canonical facts of checked answers, by each question's fact=: {"enquiry.kind": "referral",
 * "people": [{"born": …}, …]}; see services/common/facts.xml, which lists every fact there is. A
 * group's fact is an array of objects whose keys are the facts of its questions. Parts:
 *   person  fact x.name    gives x.name_first, x.name_last, x.known_as (in a group without "x.")
 *   address fact x.address gives x.address (lines, LF between) and x.postcode
 *   consent fact x         gives x_given, x_by, x_how, x_on
 * A question or a group's row may state a constant fact (<fact name= value=>). New reference. */
json_t *form_facts(const struct form *form, const json_t *answers);

/* Puts a form (or one section: only its questions) and the answers so far into hdf. Call after
 * form_check, whose Form.errors it also sets beside the fields. Numbers and flags are "1" or absent.
 *
 * Form.name .title .intro .hash .button (words of the button, or absent)
 * Form.section .section_title .section_intro .section_number .section_count  (of one section)
 * Form.sections.N.{name,title,intro,state,current}    those that are not hidden
 * Form.errors.N.{field,id,text,section}, Form.errors_count
 * Form.questions.N, and the same shape at every nested `questions`:
 *   .name          the field's name as sent: "people.0.born"       .key   "born"
 *   .id            "people-0-born"; hint_id, error_id where there are such; described_by both
 *   .type          text long-text date datetime time number choice choices email phone postcode
 *                  person address consent group notice
 *   .label .hint .why (why we ask) .error .required .optional (neither for a notice)
 *   .sensitive     O P SC SAFE
 *   .show_if       JSON for the script, fields by name: {"equals":["people.0.kind","child"]},
 *                  {"includes":[…]}, {"answered":"…"}, {"all":[…]}, {"any":[…]},
 *                  {"known":true} for what was asked on another page
 *   .hidden        by the answers so far (only the script hides: without it everything shows and
 *                  answers of hidden questions count for nothing)
 *   .section       name of the section (where all sections are on one page), .section_start with
 *                  .section_title, .section_intro on the first question of each section; of a folded one
 *                  .section_folded ("open": a fault is in it, else "closed"), and .section_fold_end on its last
 *   text, long-text, time, number, email, phone, postcode:
 *     .value  .maxlength (characters)  .count (show a character count)  .lines (textarea)
 *     .width (2 3 4 5 10 20, absent: full)  .input_type  .inputmode  .autocomplete  .spellcheck ("false")
 *   choice, choices: .display radios select checkboxes; .value (choice);
 *     .options.N.{value,label,hint,id,checked,exclusive}; first option's id is the question's.
 *     .options_count; with options-from="workers" they come from Data.workers.N.{value,label,hint}
 *   date, datetime: .parts.N.{name,key,id,label,value,width,inputmode,error}; key day month year time
 *   person, address, consent: .questions.N as above (label is the legend)
 *   group: .rows.N.{number,title,remove}.questions.M; .rows_count, .row_label, .add_label,
 *     .add and rows.N.remove are the values for buttons named _add and _remove; absent if there
 *     may be no more, or no fewer
 *   notice: .level inset warning stop details; .heading; .items.N.{text,bullet}; .duty: show
 *     Service.duty there
 * Form.alone set before: the answers of other pages are not known (the database is away, say), so
 * no question is hidden for their sake. */
NEOERR *form_to_hdf(const struct form *form, int section, const json_t *answers, HDF *hdf) MUST_CHECK;

/* Puts the check-your-answers view into hdf:
 * Check.sections.N.{name,title,rows.M.{label,value,name,id,kind,sensitive}}; kind "answer" (value in
 * words, lines parted by LF; none if it was not answered) or "heading" (label of a group's row).
 * Only what show-if shows; for one section: section >= 0. */
NEOERR *form_summary(const struct form *form, int section, const json_t *answers, HDF *hdf) MUST_CHECK;

/* Replaces the clock by which "not in the future" is judged (tests); NULL: the system's. */
void form_clock(time_t (*now)(void));

#endif

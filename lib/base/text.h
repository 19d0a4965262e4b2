/* text.h: is this text text? UTF-8 as the database will take it. And lists of words, and telephone numbers to read out. */
#ifndef ONEDOOR_BASE_TEXT_H
#define ONEDOOR_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* True if the n bytes are well-formed UTF-8 that XML can carry too: nothing overlong, no
 * surrogate, nothing over U+10FFFF, no U+FFFE or U+FFFF, and nothing below a space but tab,
 * CR and LF (so no NUL). */
bool text_valid(const char *bytes, size_t n);

/* Number of characters (code points) of valid UTF-8. */
size_t text_length(const char *text);

/* True if text is NULL, empty or only white space. */
bool text_blank(const char *text);

/* Is word one of the words of list, which one space parts? False for an empty word, one with a space, and a NULL list. */
bool words_have(const char *list, const char *word);

enum { PHONE_TEXT_SIZE = 48 };

/* A telephone number as one reads it out: "02079460101" is "020 7946 0101". What is no number as dialled in Britain stays as it
 * is (cut to the room). */
void phone_text(const char *number, char out[static PHONE_TEXT_SIZE]);

#endif

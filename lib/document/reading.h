/* reading.h: how hard an English text is to read. */
#ifndef ONEDOOR_DOCUMENT_READING_H
#define ONEDOOR_DOCUMENT_READING_H

/* The Flesch-Kincaid grade of plain English text: 0.39 words a sentence + 11.8 syllables a word − 15.59.
 * A reading age is five more: grade 4 to 6 is the age of 9 to 11. The end of a line ends a sentence
 * (a heading, an item of a list); numbers are no words. 0 for text without words. */
double reading_grade(const char *text);

#endif

/* reading.h: how hard a text is to read: for English and Turkish by a published formula, for any language by the
 * length of its sentences. */
#ifndef ONEDOOR_DOCUMENT_READING_H
#define ONEDOOR_DOCUMENT_READING_H

/* The Flesch-Kincaid grade of plain English text: 0.39 words a sentence + 11.8 syllables a word − 15.59.
 * A reading age is five more: grade 4 to 6 is the age of 9 to 11. The end of a line ends a sentence
 * (a heading, an item of a list); numbers are no words. 0 for text without words. */
double reading_grade(const char *text);

/* Ateşman's score of plain Turkish text: 198.825 - 40.175 syllables a word - 2.610 words a sentence. (E. Ateşman,
 * Türkçede okunabilirliğin ölçülmesi, 1997: 90 and more is very easy, from 70 easy, from 50 of middling difficulty.)
 * 100 for text without words. */
double reading_turkish(const char *text);

/* Words a sentence of text in any script, and of its longest sentence. No formula for Bengali, Somali or Arabic is
 * agreed upon or has been tried on adults who read little; short sentences are what all of them ask for. */
struct reading_sentences {
  double average;
  int longest;
};
struct reading_sentences reading_sentences(const char *text);

#endif

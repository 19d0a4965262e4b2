<?cs # text.cs: the pieces of running text and of blocks, for what page.cs has no macro of its own: a paragraph with a link or a
tag in it, a list whose items have several parts, words in another language. A page has no markup of its own (tests/lint).
   X_start() ... X_end()   text_* end with text_end, span-like ones (quiet long unseen number strong) with span_end or strong_end,
                           list_* with list_end, item_* with item_end, blocks (screen inset part preview letter) with block_end
   line_break()            link_start(href) ... link_end()   link_screen(text, href): not on paper
   link_whole(text, href): a reference, never on two lines
   link_in(text, href, lang)  link_language(text, href, lang, dir)  words_in(text, lang)  heading_id(text, id)
   words_start(lang, dir) ... block_end()   the guide's own words   words_title(text)
   card_words_start(level) title card_words_body(level) ... card_words_end()   a card whose title is made of several parts
   card_actions_start(title) links card_actions_end() ... card_end()
   summary_words_start() key summary_words_value() value [summary_words_actions() link] summary_row_end()
*_screen_*: not on paper. *_long_*: keeps line breaks.
?>
<?cs def:text_start() ?><p class="govuk-body"><?cs /def ?>
<?cs def:text_screen_start() ?><p class="govuk-body onedoor-no-print"><?cs /def ?>
<?cs def:text_long_start() ?><p class="govuk-body onedoor-long-text"><?cs /def ?>
<?cs def:text_lead_start() ?><p class="govuk-body-l"><?cs /def ?>
<?cs def:text_small_start() ?><p class="govuk-body-s onedoor-secondary"><?cs /def ?>
<?cs def:text_small_long_start() ?><p class="govuk-body-s onedoor-long-text onedoor-secondary"><?cs /def ?>
<?cs def:text_small_screen_start() ?><p class="govuk-body-s onedoor-no-print"><?cs /def ?>
<?cs def:text_marks_start() ?><p class="govuk-body-s"><?cs /def ?>
<?cs def:text_small_quiet_screen_start() ?><p class="govuk-body-s onedoor-secondary onedoor-no-print"><?cs /def ?>
<?cs def:text_bare_start() ?><p><?cs /def ?>
<?cs def:words_title_start() ?><p class="onedoor-words__title"><?cs /def ?>
<?cs def:text_end() ?></p><?cs /def ?>
<?cs def:line_break() ?><br><?cs /def ?>
<?cs def:strong_start() ?><strong><?cs /def ?>
<?cs def:number_start() ?><strong class="onedoor-number"><?cs /def ?>
<?cs def:strong_end() ?></strong><?cs /def ?>
<?cs def:quiet_start() ?><span class="onedoor-secondary"><?cs /def ?>
<?cs def:quiet_whole_start() ?><span class="onedoor-secondary onedoor-nowrap"><?cs /def ?>
<?cs def:long_start() ?><span class="onedoor-long-text"><?cs /def ?>
<?cs def:unseen_start() ?><span class="govuk-visually-hidden"><?cs /def ?>
<?cs def:unseen_english_start() ?><span class="govuk-visually-hidden" lang="en"><?cs /def ?>
<?cs def:screen_words_start() ?><span class="onedoor-no-print"><?cs /def ?>
<?cs def:span_end() ?></span><?cs /def ?>
<?cs def:list_spaced_start() ?><ul class="govuk-list govuk-list--spaced"><?cs /def ?>
<?cs def:ways_start() ?><ul class="onedoor-ways"><?cs /def ?>
<?cs def:chronology_start() ?><ol class="govuk-list onedoor-chronology"><?cs /def ?>
<?cs def:list_steps_start() ?><ol class="govuk-list govuk-list--number"><?cs /def ?>
<?cs def:list_steps_end() ?></ol><?cs /def ?>
<?cs def:heading_part_start() ?><h3 class="govuk-heading-s"><?cs /def ?>
<?cs def:heading_part_end() ?></h3><?cs /def ?>
<?cs def:chronology_end() ?></ol><?cs /def ?>
<?cs def:item_start() ?><li><?cs /def ?>
<?cs def:way_start() ?><li class="onedoor-way"><?cs /def ?>
<?cs def:item_entry_start() ?><li class="onedoor-entry"><?cs /def ?>
<?cs def:item_end() ?></li><?cs /def ?>
<?cs def:screen_start() ?><div class="onedoor-no-print"><?cs /def ?>
<?cs def:inset_start() ?><div class="govuk-inset-text"><?cs /def ?>
<?cs def:button_group_screen_start() ?><div class="govuk-button-group onedoor-no-print"><?cs /def ?>
<?cs def:preview_start() ?><div class="onedoor-preview"><?cs /def ?>
<?cs def:letter_start() ?><div class="onedoor-letter"><?cs /def ?>
<?cs def:part_start() ?><div class="onedoor-entry"><?cs /def ?>
<?cs def:block_end() ?></div><?cs /def ?>
<?cs def:heading_small_start() ?><h2 class="govuk-heading-s"><?cs /def ?>
<?cs def:heading_middle_start() ?><h2 class="govuk-heading-m"><?cs /def ?>
<?cs def:heading_screen_start() ?><h2 class="govuk-heading-s onedoor-no-print"><?cs /def ?>
<?cs def:heading_end() ?></h2><?cs /def ?>
<?cs def:entry_start() ?><article class="onedoor-entry"><?cs /def ?>
<?cs def:entry_end() ?></article><?cs /def ?>
<?cs def:chapter_start() ?><section class="onedoor-chapter"><?cs /def ?>
<?cs def:section_end() ?></section><?cs /def ?>
<?cs def:added_start() ?><ins><?cs /def ?>
<?cs def:added_end() ?></ins><?cs /def ?>
<?cs def:removed_start() ?><del><?cs /def ?>
<?cs def:removed_end() ?></del><?cs /def ?>
<?cs def:link_end() ?></a><?cs /def ?>
<?cs def:link_start(href) ?><a class="govuk-link" href="<?cs var:href ?>"><?cs /def ?>
<?cs def:link_whole(text, href) ?><a class="govuk-link onedoor-nowrap" href="<?cs var:href ?>"><?cs var:text ?></a><?cs /def ?>
<?cs def:link_screen(text, href) ?><a class="govuk-link onedoor-no-print" href="<?cs var:href ?>"><?cs var:text ?></a><?cs /def ?>
<?cs def:link_in(text, href, lang) ?><a class="govuk-link" href="<?cs var:href ?>" lang="<?cs var:lang ?>"><?cs var:text ?></a><?cs /def ?>
<?cs def:link_language(text, href, lang, dir) ?><span lang="<?cs var:lang ?>"<?cs if:dir ?> dir="<?cs var:dir ?>"<?cs /if ?>><a class="govuk-link" hreflang="<?cs var:lang ?>" href="<?cs var:href ?>"><?cs var:text ?></a></span><?cs /def ?>
<?cs def:words_in(text, lang) ?><span lang="<?cs var:lang ?>"><?cs var:text ?></span><?cs /def ?>
<?cs def:item_in_start(lang, dir) ?><li lang="<?cs var:lang ?>" dir="<?cs var:dir ?>"><?cs /def ?>
<?cs def:heading_id(text, id) ?><h2 class="govuk-heading-m" id="<?cs var:id ?>"><?cs var:text ?></h2><?cs /def ?>
<?cs def:section_start(label) ?><section aria-labelledby="<?cs var:label ?>"><?cs /def ?>
<?cs def:words_start(lang, dir) ?><div class="onedoor-words<?cs call:guide_large() ?>" lang="<?cs var:lang ?>" dir="<?cs var:dir ?>"><?cs /def ?>
<?cs def:words_title(text) ?><h2 class="onedoor-words__title"><?cs var:text ?></h2><?cs /def ?>
<?cs def:difference_bare_start() ?><div class="onedoor-difference"><?cs /def ?>
<?cs def:difference_start(lang, dir) ?><div class="onedoor-difference" lang="<?cs var:lang ?>" dir="<?cs var:dir ?>"><?cs /def ?>
<?cs def:card_words_start(level) ?><section class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h<?cs var:level ?> class="govuk-summary-card__title"><?cs /def ?>
<?cs def:card_words_body(level) ?></h<?cs var:level ?>></div><div class="govuk-summary-card__content"><?cs /def ?>
<?cs def:card_words_end() ?></div></section><?cs /def ?>
<?cs def:card_actions_start(title) ?><div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title"><?cs var:title ?></h2><div class="govuk-summary-card__actions onedoor-no-print"><?cs /def ?>
<?cs def:card_actions_end() ?></div></div><div class="govuk-summary-card__content"><?cs /def ?>
<?cs def:summary_words_start() ?><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key"><?cs /def ?>
<?cs def:summary_words_value() ?></dt><dd class="govuk-summary-list__value onedoor-long-text"><?cs /def ?>
<?cs def:summary_words_actions() ?></dd><dd class="govuk-summary-list__actions"><?cs /def ?>
<?cs def:notice_start() ?><div class="onedoor-notice onedoor-notice--warning" role="note"><?cs /def ?>
<?cs def:section_screen_start() ?><section class="onedoor-no-print"><?cs /def ?>
<?cs def:place_start(id) ?><div id="<?cs var:id ?>"><?cs /def ?>
<?cs def:list_found_start() ?><ul class="govuk-list onedoor-found"><?cs /def ?>

<?cs call:page_start(Say.where, "/guide" + Say.query) ?>
<?cs call:heading(Say.help_heading) ?>
<?cs call:guide_languages(Data.tongues, "/local-help") ?>
<?cs if:Say.lang != "en" ?><?cs call:guide_note_call(Say.some_english) ?><?cs /if ?><?cs call:guide_unconfirmed() ?>
<?cs call:two_thirds_start() ?>
<?cs call:section_screen_start() ?><?cs call:form_start("/local-help" + Say.query) ?><?cs call:form_fields() ?><?cs call:form_end(Say.help_show) ?>
<?cs call:small(Say.help_private) ?><?cs call:section_end() ?>
<?cs if:Form.errors_count > #0 ?><?cs elif:Data.found_count == #0 ?><?cs call:guide_call(Say.help_none) ?><?cs else ?>
<?cs each:one = Data.found ?><?cs call:place_start(one.name) ?><?cs call:card_words_start("2") ?><?cs call:words_in(one.title, "en") ?><?cs call:card_words_body("2") ?><?cs call:guide_words(one) ?><?cs call:summary_start() ?>
<?cs call:place_row(Say.help_open, one.hours, "en") ?><?cs if:one.phone ?><?cs call:summary_row_start(Say.help_phone) ?><?cs call:guide_telephone(one.phone, one.tel) ?><?cs call:summary_row_end() ?><?cs /if ?><?cs if:one.address ?><?cs call:place_row(Say.help_place, one.address, "en") ?><?cs /if ?><?cs call:summary_row(Say.help_with, one.needs) ?><?cs call:summary_row(Say.help_tongues, one.languages) ?><?cs if:one.areas == "everywhere" ?><?cs call:summary_row(Say.help_for, Say.help_all) ?><?cs else ?><?cs call:summary_row(Say.help_for, Say.help_postcodes + " " + one.areas) ?><?cs /if ?>
<?cs call:summary_end() ?><?cs call:card_words_end() ?><?cs call:block_end() ?>
<?cs /each ?><?cs /if ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

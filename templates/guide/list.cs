<?cs if:Say.lang != "en" && ?Form.questions.0.label ?><?cs set:Form.questions.0.label = Say.search_label ?><?cs /if ?><?cs if:Say.lang != "en" && ?Form.errors.0.text ?><?cs set:Form.errors.0.text = Say.search_error ?><?cs set:Form.questions.0.error = Say.search_error ?><?cs /if ?><?cs call:page_start(Say.guide_title, "/") ?>
<?cs call:heading(Say.guide_heading) ?>
<?cs call:guide_languages(Data.languages, "/guide") ?>
<?cs if:Say.lang != "en" ?><?cs call:guide_note_call(Say.some_english) ?><?cs /if ?><?cs call:guide_unconfirmed() ?>
<?cs call:two_thirds_start() ?>
<?cs call:guide_contents(Data.pages, Data.guide.lang, "/guide") ?>
<?cs call:heading_middle_start() ?><?cs var:Say.other_help ?><?cs call:heading_end() ?>
<?cs call:text_start() ?><?cs call:link_start("/local-help" + Say.query) ?><?cs var:Say.where ?><?cs call:link_end() ?>: <?cs var:Say.where_more ?><?cs call:text_end() ?>
<?cs call:guide_search() ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:heading_small_start() ?><?cs var:Say.all_in_one ?><?cs call:heading_end() ?>
<?cs call:text_start() ?><?cs call:link_start("/guide/whole" + Say.query) ?><?cs var:Say.whole ?><?cs call:link_end() ?><?cs call:text_end() ?>
<?cs call:guide_formats("/guide/whole", Data.guide.lang, Say.whole_more) ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

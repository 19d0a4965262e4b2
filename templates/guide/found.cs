<?cs # Whoever goes Back here is not shown what was typed. ?><?cs set:Form.questions.0.value = "" ?><?cs if:Say.lang != "en" && ?Form.questions.0.label ?><?cs set:Form.questions.0.label = Say.search_label ?><?cs /if ?><?cs call:page_start(Say.guide_title, "/guide" + Say.query) ?>
<?cs call:heading(Say.found_title) ?>
<?cs call:guide_unconfirmed() ?>
<?cs call:two_thirds_start() ?>
<?cs if:Data.found_count == #0 ?><?cs call:guide_call(Say.found_none) ?><?cs else ?><?cs call:list_found_start() ?><?cs each:one = Data.found ?><?cs call:item_in_start(one.lang, one.direction) ?><?cs call:heading_small_start() ?><?cs if:one.kind == "place" ?><?cs call:link_start("/local-help" + Say.query + "#" + one.name) ?><?cs else ?><?cs call:link_start("/guide/" + one.name + "?lang=" + Say.lang) ?><?cs /if ?><?cs var:one.title ?><?cs call:link_end() ?><?cs call:heading_end() ?><?cs call:text_start() ?><?cs var:one.excerpt ?><?cs call:text_end() ?><?cs call:item_end() ?><?cs /each ?><?cs call:list_end() ?><?cs /if ?>
<?cs call:guide_search() ?>
<?cs call:text_start() ?><?cs call:link_start("/local-help" + Say.query) ?><?cs var:Say.help_heading ?><?cs call:link_end() ?><?cs call:text_end() ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:page_start(Data.page.title, "/guide" + Say.query) ?>
<?cs call:two_thirds_start() ?>
<?cs if:subcount(Data.here) > #1 ?><?cs call:guide_languages(Data.here, Page.path) ?><?cs /if ?>
<?cs if:Data.page.wanted ?><?cs call:guide_note_call(Say.in_english) ?><?cs /if ?>
<?cs if:Data.page.confirmed == "0" ?><?cs call:guide_note(Say.unconfirmed) ?><?cs /if ?>
<?cs call:guide_title(Data.page) ?>
<?cs call:guide_words(Data.page) ?>
<?cs call:text_small_start() ?><?cs var:Say.changed ?> <?cs call:guide_day(Data.page.since) ?><?cs call:text_end() ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:guide_formats(Page.path, Say.lang, Data.page.title) ?>
<?cs call:heading_screen_start() ?><?cs var:Say.contents ?><?cs call:heading_end() ?>
<?cs call:guide_contents(Data.pages, Say.lang, "/guide") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs if:Data.page.lang == "en" ?><?cs call:page_start(Data.page.title, "/guide") ?><?cs else ?><?cs call:page_start(Data.page.title, "/guide?lang=" + Data.page.lang) ?><?cs /if ?>
<?cs call:two_thirds_start() ?>
<?cs if:subcount(Data.here) > #1 ?><?cs call:guide_languages(Data.here, Page.path) ?><?cs /if ?>
<?cs if:Data.page.wanted ?><?cs call:guide_note(Data.say.in_english, Service.contact.front_door.number) ?><?cs /if ?>
<?cs if:Data.page.confirmed == "0" ?><?cs call:guide_note(Data.say.unconfirmed, "") ?><?cs /if ?>
<?cs call:guide_title(Data.page) ?>
<?cs call:guide_words(Data.page) ?>
<?cs call:text_small_start() ?>Last changed on <?cs var:Data.page.since.text ?><?cs call:text_end() ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:guide_formats(Page.path, Data.page.lang, Data.page.title) ?>
<?cs call:heading_screen_start() ?><?cs call:guide_say(Data.say.contents) ?><?cs call:heading_end() ?>
<?cs if:Data.page.wanted ?><?cs call:guide_contents(Data.pages, Data.page.wanted, "/guide") ?><?cs else ?><?cs call:guide_contents(Data.pages, Data.page.lang, "/guide") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

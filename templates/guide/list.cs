<?cs call:page_start("Our guide", "/") ?>
<?cs call:heading("Our guide for families") ?>
<?cs call:guide_languages(Data.languages, "/guide") ?>
<?cs if:Data.guide.lang != "en" ?><?cs call:guide_note(Data.say.some_english, Service.contact.front_door.number) ?><?cs /if ?>
<?cs call:two_thirds_start() ?>
<?cs call:guide_contents(Data.pages, Data.guide.lang, "/guide") ?>
<?cs call:heading_middle_start() ?>Other help near you<?cs call:heading_end() ?>
<?cs call:text_start() ?><?cs call:link_start("/local-help") ?>Where to get help<?cs call:link_end() ?>: local services, when they are open and which languages they speak<?cs call:text_end() ?>
<?cs call:guide_search(Data.guide.lang) ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:heading_small_start() ?>All of it in one<?cs call:heading_end() ?>
<?cs call:text_start() ?><?cs call:link_start("/guide/whole?lang=" + Data.guide.lang) ?><?cs call:guide_say(Data.say.whole) ?><?cs call:link_end() ?><?cs call:text_end() ?>
<?cs call:guide_formats("/guide/whole", Data.guide.lang, "the whole guide") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

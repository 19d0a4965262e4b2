<?cs call:page_start("Our guide for families", "/guide?lang=" + Data.guide.lang) ?>
<?cs call:heading("Our guide for families") ?>
<?cs call:guide_languages(Data.languages, "/guide/whole") ?>
<?cs call:two_thirds_start() ?>
<?cs call:guide_formats("/guide/whole", Data.guide.lang, "the whole guide") ?>
<?cs each:chapter = Data.chapters ?><?cs call:chapter_start() ?>
<?cs call:words_start(chapter.lang, chapter.direction) ?><?cs call:words_title(chapter.title) ?><?cs call:block_end() ?>
<?cs if:chapter.confirmed == "0" ?><?cs call:guide_note(Data.say.unconfirmed, "") ?><?cs elif:chapter.translated == "0" ?><?cs call:guide_note(Data.say.in_english, Service.contact.front_door.number) ?><?cs /if ?>
<?cs call:guide_words(chapter) ?><?cs call:section_end() ?>
<?cs /each ?>
<?cs call:small("As it was on " + Data.guide.day.text) ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:page_start(Say.guide_heading, "/guide" + Say.query) ?>
<?cs call:heading(Say.guide_heading) ?>
<?cs call:guide_languages(Data.languages, "/guide/whole") ?>
<?cs call:two_thirds_start() ?>
<?cs call:guide_formats("/guide/whole", Data.guide.lang, Say.whole_more) ?>
<?cs each:chapter = Data.chapters ?><?cs call:chapter_start() ?>
<?cs call:words_start(chapter.lang, chapter.direction) ?><?cs call:words_title(chapter.title) ?><?cs call:block_end() ?>
<?cs if:chapter.confirmed == "0" ?><?cs call:guide_note(Say.unconfirmed) ?><?cs elif:chapter.translated == "0" ?><?cs call:guide_note_call(Say.in_english) ?><?cs /if ?>
<?cs call:guide_words(chapter) ?><?cs call:section_end() ?>
<?cs /each ?>
<?cs call:text_small_start() ?><?cs var:Say.as_of ?> <?cs call:guide_day(Data.guide.day) ?><?cs call:text_end() ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

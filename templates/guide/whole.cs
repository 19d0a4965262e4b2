<?cs call:page_start("Our guide for families", "/guide?lang=" + Data.guide.lang) ?>
<?cs call:heading("Our guide for families") ?>
<?cs call:guide_languages(Data.languages, "/guide/whole") ?>
<?cs call:two_thirds_start() ?>
<?cs call:guide_formats("/guide/whole", Data.guide.lang, "the whole guide") ?>
<?cs each:chapter = Data.chapters ?><section class="onedoor-chapter">
<div class="onedoor-words<?cs call:guide_large() ?>" lang="<?cs var:chapter.lang ?>" dir="<?cs var:chapter.direction ?>"><h2 class="onedoor-words__title"><?cs var:chapter.title ?></h2></div>
<?cs if:chapter.confirmed == "0" ?><?cs call:guide_note(Data.say.unconfirmed, "") ?><?cs elif:chapter.translated == "0" ?><?cs call:guide_note(Data.say.in_english, Service.contact.front_door.number) ?><?cs /if ?>
<?cs call:guide_words(chapter) ?></section>
<?cs /each ?>
<?cs call:small("As it was on " + Data.guide.day.text) ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

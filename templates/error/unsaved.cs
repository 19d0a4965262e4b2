<?cs call:page_start("Your answers have not been saved yet", "") ?>
<?cs call:unsaved_words(Unsaved.reason) ?>
<?cs if:Unsaved.changed ?><?cs call:unsaved_text() ?><?cs else ?><?cs call:unsaved_form() ?><?cs /if ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

<?cs call:page_start(Journey.title, "/" + Page.program) ?>
<?cs if:Data.draft.about ?><?cs call:heading_caption("Draft " + Data.draft.reference + ": " + Data.draft.about, Journey.title) ?><?cs else ?><?cs call:heading_caption("Draft " + Data.draft.reference, Journey.title) ?><?cs /if ?>
<?cs if:Form.intro ?><?cs call:lead(Form.intro) ?><?cs /if ?>
<?cs call:journey_tasks(Journey.base) ?>
<?cs if:Journey.ready ?><?cs call:para("You have been through every section. Check your answers before you send them.") ?>
<?cs call:button_link("Check your answers", Journey.check) ?>
<?cs else ?><?cs call:button_link_secondary("See all your answers", Journey.check) ?><?cs /if ?>
<?cs call:para("Your answers are kept when you press a button. Only you can see this draft. It is kept until " + Data.draft.expires_on.text + ", and longer if you save it again.") ?>
<?cs call:text_start() ?><?cs call:link("Delete this draft", Journey.base + "/delete") ?><?cs call:text_end() ?>
<?cs call:page_end() ?>

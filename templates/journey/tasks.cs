<?cs call:page_start(Journey.title, "") ?>
<?cs call:heading(Journey.title) ?>
<?cs if:Form.intro ?><?cs call:lead(Form.intro) ?><?cs /if ?>
<?cs call:journey_tasks(Journey.base) ?>
<?cs if:Journey.ready ?><?cs call:para("You have been through every section. Check your answers before you send them.") ?>
<?cs call:button_link("Check your answers", Journey.check) ?>
<?cs else ?><?cs call:para("Your answers are kept when you press a button. You can come back to any section until you send it.") ?>
<?cs call:button_link_secondary("See all your answers", Journey.check) ?><?cs /if ?>
<?cs call:page_end() ?>

<?cs call:page_start(Journey.title, "/") ?>
<?cs call:heading(Journey.title) ?>
<?cs if:Form.intro ?><?cs call:lead(Form.intro) ?><?cs /if ?>
<?cs call:journey_tasks(Journey.base) ?>
<?cs if:Journey.ready ?><?cs call:para("You have told us what we need. Look at your answers, then send them.") ?>
<?cs call:button_link("Check your answers", Journey.check) ?>
<?cs else ?><?cs call:button_link_secondary("See all your answers", Journey.check) ?><?cs /if ?>
<?cs call:para("We keep your answers for one day, on this device only, until you close your browser.") ?>
<?cs call:page_end() ?>

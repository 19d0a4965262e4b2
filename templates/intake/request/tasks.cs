<?cs call:page_start(Journey.title, "/") ?>
<?cs call:heading(Journey.title) ?>
<?cs if:Journey.version == "0" ?><?cs if:Form.intro ?><?cs call:lead(Form.intro) ?><?cs /if ?>
<?cs call:list_start() ?><?cs call:list_item("There is one thing on each page. Beside each question you can read why we ask it.") ?><?cs call:list_item("You can save it and carry on later, here or on another device.") ?><?cs call:list_item("Nobody can read it before you send it.") ?><?cs call:list_item("You can delete it at any time before that.") ?><?cs call:list_end() ?>
<?cs call:button_start("Start", Journey.base + "/start") ?>
<?cs call:text_start() ?>You have begun already? <?cs call:link_start("/return") ?>Carry on with what you have saved<?cs call:link_end() ?>. You need your return code.<?cs call:text_end() ?>
<?cs call:heading_m("If you would rather talk") ?>
<?cs call:contact_numbers() ?>
<?cs call:duty_numbers() ?>
<?cs else ?>
<?cs if:Journey.ready ?><?cs call:para("You have told us what we need. Look at your answers, then send them.") ?><?cs call:button_link("Check your answers", Journey.check) ?>
<?cs else ?><?cs call:button_link("Carry on", Journey.unfinished.0.url) ?><?cs /if ?>
<?cs call:journey_tasks(Journey.base) ?>
<?cs if:!Journey.ready ?><?cs call:button_link_secondary("See all your answers", Journey.check) ?><?cs /if ?>
<?cs call:para("We keep your answers until " + Data.draft.expires_on.text + ". Nobody can read them before you send them, and neither can we.") ?>
<?cs call:list_start() ?><?cs call:list_item_link("Get a return code, so that you can carry on later or on another device", Journey.base + "/saved") ?><?cs call:list_item_link("Delete what I have written", Journey.base + "/delete") ?><?cs call:list_end() ?>
<?cs /if ?><?cs call:page_end() ?>

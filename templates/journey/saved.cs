<?cs call:page_start("Saved", Journey.base) ?>
<?cs call:heading("Your answers are saved") ?>
<?cs call:heading_m("Your return code") ?>
<?cs call:text_lead_start() ?><?cs call:number_start() ?><?cs var:Journey.code ?><?cs call:strong_end() ?><?cs call:text_end() ?>
<?cs call:para("With this code you can carry on later, on this or on any other phone or computer: open our first page and choose “Carry on with what you have saved”.") ?>
<?cs call:list_start() ?><?cs call:list_item("Write it down only if that is safe. Whoever has it can read what you have written.") ?><?cs call:list_item("Nobody else can read it, and neither can we. If you lose the code, what you have written is lost and you have to start again. We cannot find the code for you.") ?><?cs call:list_item("We keep it until " + Data.draft.expires_on.text + ". Then it is deleted. Each time you save, it is kept for another 28 days.") ?><?cs call:list_end() ?>
<?cs call:button_group_start() ?><?cs call:button_link("Carry on now", Journey.base) ?><?cs call:button_link_secondary("Delete what I have written", Journey.base + "/delete") ?><?cs call:button_group_end() ?>
<?cs call:heading_m("Is this somebody else's phone or computer?") ?>
<?cs call:para("Use “Exit this page” before you go. It closes this on the device. Your return code still opens it.") ?>
<?cs call:page_end() ?>

<?cs call:page_start("Feedback code", "/" + Page.program + "/family/" + Data.family.reference + "/feedback") ?>
<?cs call:heading("Give this to them") ?>
<?cs call:screen_start() ?><?cs call:warning_text("The code is shown only now. Print this page or copy the code before you leave it. Do not keep a copy.") ?><?cs call:block_end() ?>
<?cs call:slip_start() ?>
<?cs call:heading_m("Tell us how it went") ?>
<?cs call:para("Your answers help us to do better. It takes about 5 minutes. You do not need an account.") ?>
<?cs call:slip_line("1. Go to", Page.base_url + "/feedback") ?>
<?cs call:slip_line("2. Enter this code", Slip.code) ?>
<?cs call:para("It works once, until " + Data.slip.holds_until.text + ". Anybody who has it can use it, so keep it safe.") ?>
<?cs call:para("Your worker does not see what you answer. Nobody sees your answers on their own: we count them together with those of other families.") ?>
<?cs if:Service.contact.front_door.number ?><?cs call:para("Questions, or another language or format: " + Service.contact.front_door.number) ?><?cs /if ?>
<?cs call:block_end() ?>
<?cs call:screen_start() ?><?cs call:button_group_start() ?><?cs call:print_button("Print this page") ?><?cs call:button_link("I have given it to them", "/" + Page.program + "/family/" + Data.family.reference + "/feedback") ?><?cs call:button_group_end() ?><?cs call:block_end() ?>
<?cs call:page_end() ?>

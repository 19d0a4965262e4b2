<?cs call:page_start("We have it", "") ?>
<?cs call:panel("Thank you. We have it.", "Your reference", Done.reference) ?>
<?cs if:Done.code ?><?cs call:heading_m("Your return code") ?>
<?cs call:text_lead_start() ?><?cs call:number_start() ?><?cs var:Done.code ?><?cs call:strong_end() ?><?cs call:text_end() ?>
<?cs call:para("With the reference and this code you can come back and see how far we are. Write them down if that is safe. We cannot find the code again for you.") ?>
<?cs call:list_start() ?><?cs call:list_item_link("See what happens with what you sent", "/status") ?><?cs call:list_end() ?>
<?cs else ?><?cs call:para("There is no page for it online, as you asked. If you call us, give your reference.") ?><?cs call:advice_line() ?><?cs /if ?>
<?cs call:sent_clear() ?>
<?cs call:danger_read() ?>
<?cs call:heading_m("What happens now") ?>
<?cs call:list_start() ?><?cs if:Done.answer_by ?><?cs call:list_item("We read what you wrote and decide how we can help by " + Done.answer_by + ".") ?><?cs else ?><?cs call:list_item("We read what you wrote within " + Service.clock.decision.text + ".") ?><?cs /if ?><?cs call:list_item("We contact you only in the way that you said is safe.") ?><?cs call:list_item("You can change your mind at any time.") ?><?cs call:list_end() ?>
<?cs if:!Done.note.danger ?><?cs call:heading_m("If things get worse") ?><?cs call:duty_numbers() ?><?cs /if ?>
<?cs call:about_you() ?>
<?cs call:page_end() ?>

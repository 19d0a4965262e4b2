<?cs call:page_start("We have it", "") ?>
<?cs call:panel("Thank you. We have it.", "Your reference", Done.reference) ?>
<?cs call:heading_m("Your return code") ?>
<?cs call:text_lead_start() ?><?cs call:number_start() ?><?cs var:Done.code ?><?cs call:strong_end() ?><?cs call:text_end() ?>
<?cs call:para("With the reference and this code you can come back and see what happens with it. Write them down if that is safe. We cannot find the code again for you.") ?>
<?cs call:list_start() ?><?cs call:list_item_link("See what happens with what you sent", "/status") ?><?cs call:list_end() ?>
<?cs call:sent_clear() ?>
<?cs call:danger_read() ?>
<?cs call:heading_m("What happens now") ?>
<?cs if:Done.kind == "compliment" || Done.kind == "comment" ?><?cs call:list_start() ?><?cs call:list_item("We read what you wrote and pass it on to those it is for.") ?><?cs call:list_item("We use it to do better.") ?><?cs call:list_end() ?>
<?cs else ?><?cs call:list_start() ?><?cs call:list_item("Someone who was not part of it reads what you wrote.") ?><?cs if:Done.answer_by ?><?cs call:list_item("We tell you by " + Done.answer_by + " that we are looking at it.") ?><?cs call:list_item("We answer within " + Service.clock.complaint_answer.text + " after that. If we need longer, we tell you why.") ?><?cs /if ?><?cs call:list_item("We contact you only in a way that you said is safe.") ?><?cs call:list_item("If you are not happy with our answer you can ask for a second look.") ?><?cs call:list_end() ?>
<?cs call:ombudsman("After that you can ask the Local Government and Social Care Ombudsman:") ?><?cs /if ?>
<?cs if:!Done.danger ?><?cs call:duty_numbers() ?><?cs /if ?>
<?cs call:about_you() ?>
<?cs call:page_end() ?>

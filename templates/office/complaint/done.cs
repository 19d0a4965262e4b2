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
<?cs else ?><?cs call:list_start() ?><?cs call:list_item("Someone who was not part of it reads what you wrote.") ?>
<?cs if:Done.answer_by && Done.note.silent ?><?cs call:list_item("We do not contact you. Look here with your reference and code: by " + Done.answer_by + " it says that we are looking at it.") ?><?cs elif:Done.answer_by ?><?cs call:list_item("We tell you by " + Done.answer_by + " that we are looking at it.") ?><?cs /if ?>
<?cs if:Done.note.own_route ?><?cs call:list_item("There is a procedure of its own for a child who has a social worker, lives in care or has left care. First we find out if it is for you. Then we tell you by when we answer.") ?><?cs elif:Done.answer_by && !Done.note.authority ?><?cs call:list_item("We answer within " + Service.clock.complaint_answer.text + " after that. If we need longer, we tell you why.") ?><?cs /if ?>
<?cs if:Done.note.authority ?><?cs call:list_item("You wrote for somebody else. Before we can tell you what we found, they must say that we may, or you show us that you have the right to speak for them. You can do this now: call " + Service.contact.complaints.number + " and give your reference.") ?><?cs /if ?>
<?cs if:!Done.note.silent ?><?cs call:list_item("We contact you only in a way that you said is safe.") ?><?cs /if ?><?cs call:list_item("If you are not happy with our answer you can ask for a second look.") ?><?cs call:list_end() ?>
<?cs call:ombudsman("After that you can ask the Local Government and Social Care Ombudsman:") ?><?cs /if ?>
<?cs if:!Done.note.danger ?><?cs call:duty_numbers() ?><?cs /if ?>
<?cs call:about_you() ?>
<?cs call:page_end() ?>

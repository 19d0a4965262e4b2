<?cs call:page_start(Journey.title, "/") ?>
<?cs call:heading(Journey.title) ?>
<?cs call:lead("Thank you for telling us. It will never count against you or your family.") ?>
<?cs call:para("Someone who was not part of it reads what you write. You do not have to give your name.") ?>
<?cs call:journey_tasks(Journey.base) ?>
<?cs if:Journey.ready ?><?cs call:para("You have told us what we need. Look at your answers, then send them.") ?>
<?cs call:button_link("Check your answers", Journey.check) ?>
<?cs else ?><?cs call:button_link_secondary("See all your answers", Journey.check) ?><?cs /if ?>
<?cs call:details_start("Other ways to complain, and what happens next") ?>
<?cs call:list_start() ?><?cs call:list_item("You can call us instead, on " + Service.contact.complaints.number + ". We write it down for you.") ?><?cs call:list_item("You can tell your worker or their manager. They write it down for you too.") ?><?cs call:list_item("Someone you trust can write for you: a friend, a relative, or an advocate whose work that is.") ?><?cs call:list_item("We tell you within " + Service.clock.complaint_acknowledge.text + " that we have your complaint.") ?><?cs call:list_item("We answer within " + Service.clock.complaint_answer.text + " after that. If we need longer we tell you why.") ?><?cs call:list_item("If you are still not happy, someone else in the council looks again.") ?><?cs call:list_item("After that you can ask the Local Government and Social Care Ombudsman. They do not work for the council.") ?><?cs call:list_end() ?>
<?cs call:details_end() ?>
<?cs call:page_end() ?>

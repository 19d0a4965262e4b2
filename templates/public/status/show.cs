<?cs if:Data.status.found ?><?cs call:page_start("What happens", "/") ?>
<?cs call:heading_caption(Data.status.reference, "What happens with what you sent") ?>
<?cs if:Data.status.state == "received" ?><?cs call:lead("We have it. We have not read it yet.") ?><?cs call:para("We will read it by " + Data.status.answer_by.text + ".") ?>
<?cs elif:Data.status.state == "opened" || Data.status.state == "waiting_for_information" || Data.status.state == "more_information" ?><?cs call:lead("We are reading it now.") ?><?cs call:para("We will decide what to do by " + Data.status.answer_by.text + ".") ?>
<?cs elif:Data.status.state == "complaint_received" ?><?cs call:lead("We have it. We have not read it yet.") ?><?cs if:Data.status.answer_by.text ?><?cs call:para("We will tell you by " + Data.status.answer_by.text + " that we are looking at it.") ?><?cs /if ?>
<?cs elif:Data.status.state == "complaint_looking" ?><?cs call:lead("We are looking at it now.") ?><?cs call:para("We will answer by " + Data.status.answer_by.text + ".") ?>
<?cs elif:Data.status.state == "complaint_answered" ?><?cs call:lead("Here is our answer.") ?><?cs call:long_text(Data.answer.words) ?><?cs call:para("We answered on " + Data.answer.answered_on.text + ".") ?><?cs call:para("If you are not happy with it you can ask for a second look: write to us again and give your reference. After that you can ask the Local Government and Social Care Ombudsman.") ?>
<?cs elif:Data.status.state == "accept" ?><?cs call:lead("Someone from our team will work with you.") ?>
<?cs else ?><?cs call:lead("We have read it and have an answer for you.") ?><?cs /if ?>
<?cs if:Data.status.state == "complaint_answered" ?><?cs elif:Data.status.state == "received" || Data.status.state == "opened" || Data.status.state == "complaint_received" || Data.status.state == "complaint_looking" ?><?cs call:para("You do not need to do anything.") ?>
<?cs elif:Data.status.told == "i_will_contact" ?><?cs call:para("You said that you will contact us. Call us and give your reference.") ?>
<?cs elif:Data.status.told == "not_told" ?><?cs call:para("Call us and give your reference. We will tell you more.") ?>
<?cs else ?><?cs call:para("We contact you in the way that you said is safe.") ?><?cs /if ?>
<?cs call:para("You sent it on " + Data.status.received_on.text + ".") ?>
<?cs call:duty_numbers() ?>
<?cs else ?><?cs call:page_start("We could not find that", "/status") ?>
<?cs call:heading("We could not find that") ?>
<?cs call:para("The reference or the code is not right. Check both and try again.") ?>
<?cs call:para("You typed the reference: " + Data.status.reference) ?>
<?cs call:button_link("Try again", "/status") ?><?cs /if ?>
<?cs call:page_end() ?>

<?cs if:Data.status.found ?><?cs call:page_start("What happens", "/") ?>
<?cs call:heading_caption(Data.status.reference, "What happens with what you sent") ?>
<?cs if:Data.status.state == "received" ?><?cs call:lead("We have it. We have not read it yet.") ?><?cs if:Data.status.late ?><?cs call:para("We meant to read it by " + Data.status.answer_by.long + ". We are sorry that it takes longer. Please call us and give your reference.") ?><?cs else ?><?cs call:para("We will read it by " + Data.status.answer_by.long + ".") ?><?cs /if ?>
<?cs elif:Data.status.state == "opened" || Data.status.state == "waiting_for_information" || Data.status.state == "more_information" ?><?cs call:lead("We are reading it now.") ?><?cs if:Data.status.late ?><?cs call:para("We meant to decide by " + Data.status.answer_by.long + ". We are sorry that it takes longer. Please call us and give your reference.") ?><?cs else ?><?cs call:para("We will decide what to do by " + Data.status.answer_by.long + ".") ?><?cs /if ?>
<?cs elif:Data.status.state == "complaint_received" ?><?cs call:lead("We have it. We have not read it yet.") ?><?cs if:Data.status.answer_by.text ?><?cs call:para("We will tell you by " + Data.status.answer_by.long + " that we are looking at it.") ?><?cs /if ?>
<?cs elif:Data.status.state == "complaint_looking" ?><?cs call:lead("We are looking at it now.") ?><?cs if:Data.status.answer_by.text ?><?cs call:para("We will answer by " + Data.status.answer_by.long + ".") ?><?cs /if ?>
<?cs elif:Data.status.state == "complaint_asked_again" ?><?cs call:lead("You asked for a second look. We have it.") ?><?cs if:Data.status.answer_by.text ?><?cs call:para("You hear from us by " + Data.status.answer_by.long + ".") ?><?cs /if ?>
<?cs elif:Data.status.state == "complaint_answered" ?><?cs call:lead("Here is our answer.") ?>
<?cs elif:Data.status.state == "complaint_ombudsman" ?><?cs call:lead("The Local Government and Social Care Ombudsman is looking at it.") ?>
<?cs elif:Data.status.state == "complaint_not_for_us" ?><?cs if:Data.next.sent_to ?><?cs call:lead("This is for somebody else to answer: " + Data.next.sent_to) ?><?cs else ?><?cs call:lead("We cannot look into this.") ?><?cs /if ?><?cs call:long_text(Data.next.words) ?><?cs call:para("If you think that this is wrong, you can ask the Local Government and Social Care Ombudsman: www.lgo.org.uk, 0300 061 0614.") ?>
<?cs elif:Data.status.state == "praise_thanked" ?><?cs call:lead("Thank you. We have passed on what you wrote.") ?>
<?cs elif:Data.status.state == "praise_received" ?><?cs call:lead("Thank you. We have it.") ?>
<?cs elif:Data.status.state == "worker" ?><?cs call:lead("You have a worker now. They will contact you, or they have already.") ?>
<?cs elif:Data.status.state == "accept" ?><?cs call:lead("We have decided: someone from our team will work with you. We are finding the right person now.") ?>
<?cs else ?><?cs call:lead("We have read it and have an answer for you.") ?><?cs /if ?>
<?cs if:Data.more_time.days ?><?cs call:heading_m("We need longer") ?><?cs call:para("We need " + Data.more_time.days + " more working days. This is why:") ?><?cs call:long_text(Data.more_time.words) ?><?cs call:para("If you do not agree you can ask the Local Government and Social Care Ombudsman: www.lgo.org.uk, 0300 061 0614.") ?><?cs /if ?>
<?cs each:one = Data.answers ?><?cs if:one.number == "1" ?><?cs call:heading_m("Our answer of " + one.answered_on.text) ?><?cs else ?><?cs call:heading_m("Our answer after looking again, " + one.answered_on.text) ?><?cs /if ?><?cs call:long_text(one.words) ?><?cs /each ?>
<?cs if:Data.next.may_ask ?><?cs call:heading_m("If you are not happy with it") ?><?cs call:para("You can ask for a second look by somebody who had no part in our answer. Please ask by " + Data.next.ask_by.text + " if you can. If that is not possible, ask later and tell us why.") ?><?cs call:button_link_secondary("Ask for a second look", "/second-look") ?><?cs call:para("After that you can ask the Local Government and Social Care Ombudsman.") ?><?cs elif:Data.status.state == "complaint_answered" ?><?cs call:heading_m("If you are not happy with it") ?><?cs call:para("You have been through our own stages. You can now ask the Local Government and Social Care Ombudsman. They do not work for the council, and it costs nothing: www.lgo.org.uk, 0300 061 0614.") ?><?cs /if ?>
<?cs if:Data.status.state == "complaint_answered" || Data.status.state == "complaint_not_for_us" || Data.status.state == "complaint_ombudsman" ?><?cs elif:Data.status.state == "complaint_asked_again" || Data.status.state == "praise_received" || Data.status.state == "praise_thanked" || Data.status.state == "received" || Data.status.state == "opened" || Data.status.state == "complaint_received" || Data.status.state == "complaint_looking" ?><?cs call:para("You do not need to do anything.") ?>
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

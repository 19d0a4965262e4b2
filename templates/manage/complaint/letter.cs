<?cs call:page_start("Letter", "/manage/complaint/" + Data.complaint.reference) ?>
<?cs call:letter_start() ?><?cs call:para(Service.complaints.name) ?><?cs call:para(Service.council) ?><?cs if:Service.complaints.address ?><?cs call:para(Service.complaints.address) ?><?cs /if ?>
<?cs if:Data.letter.address ?><?cs call:long_text(Data.letter.address) ?><?cs else ?><?cs call:screen_start() ?><?cs call:warning_text("They did not say that a letter is safe. Print this only to hand over in person when they ask for it.") ?><?cs call:block_end() ?><?cs /if ?>
<?cs call:para(Data.letter.answered_on.text) ?>
<?cs call:heading("Our answer to you: " + Data.complaint.reference) ?>
<?cs if:Data.letter.complainant ?><?cs call:para("Dear " + Data.letter.complainant) ?><?cs else ?><?cs call:para("Hello") ?><?cs /if ?>
<?cs call:long_text(Data.letter.answer) ?>
<?cs call:answer_finding(Data.letter.finding) ?><?cs call:answer_points(Data.points, Data.letter.number) ?><?cs call:answer_remedies(Data.remedies, Data.letter.number) ?>
<?cs if:Data.letter.prevention ?><?cs call:heading_m("So that it does not happen again") ?><?cs call:long_text(Data.letter.prevention) ?><?cs /if ?>
<?cs call:heading_m("If you are not happy with this answer") ?>
<?cs if:Data.letter.may_ask ?><?cs call:para("You can ask for a second look by somebody who had no part in this answer. Please ask by " + Data.letter.ask_by.text + " if you can, at " + Page.base_url + "/second-look with your reference and return code, or by telephone.") ?><?cs call:ombudsman("After that you can ask the Local Government and Social Care Ombudsman. They do not work for the council, and it costs nothing:") ?><?cs else ?><?cs call:ombudsman("You have been through our own stages. You can now ask the Local Government and Social Care Ombudsman. They do not work for the council, and it costs nothing:") ?><?cs /if ?>
<?cs call:para("You can call us on " + Service.contact.complaints.number + ".") ?><?cs if:Data.letter.signed ?><?cs call:para(Data.letter.signed + ", " + Data.letter.signed_title) ?><?cs /if ?><?cs call:block_end() ?>
<?cs call:screen_start() ?><?cs call:button_file("Letter as a PDF to print", "/manage/complaint/" + Data.complaint.reference + "/letter/" + Data.letter.number + "/file") ?><?cs call:block_end() ?>
<?cs call:page_end() ?>

<?cs call:page_start("Answer", "/manage/complaint/" + Data.complaint.reference) ?>
<?cs call:heading_caption(Data.complaint.reference, "Answer at stage " + Data.complaint.stage_number) ?>
<?cs if:Data.stop.words && !?Form.errors.0.text && !?Data.errors.0.text ?><?cs call:warning_text(Data.stop.words) ?><?cs call:button_link("Back to the complaint", "/manage/complaint/" + Data.complaint.reference) ?><?cs else ?>
<?cs call:inset("The answer, each point with what was found, and what puts it right can be read on the person's status page with their reference and return code, and printed as a letter. Nothing goes out by a way that they did not say is safe, or to another address.") ?>
<?cs if:Data.after.may_ask ?><?cs call:para("Say that they can ask for a second look, and after that the Local Government and Social Care Ombudsman.") ?><?cs else ?><?cs call:para("This is our last answer. Say that they can now ask the Local Government and Social Care Ombudsman.") ?><?cs /if ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end("Save the answer") ?><?cs /if ?>
<?cs call:page_end() ?>

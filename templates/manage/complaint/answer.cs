<?cs call:page_start("Answer", "/manage/complaint/" + Data.complaint.reference) ?>
<?cs call:heading_caption(Data.complaint.reference, "Answer at stage " + Data.complaint.stage_number) ?>
<?cs call:inset("The answer can be read on the person's status page with their reference and return code, and printed as a letter. Nothing goes out by a way that they did not say is safe, or to another address.") ?>
<?cs if:Data.complaint.next_stage ?><?cs call:para("Say that they can ask for the next stage, and after the last one the Local Government and Social Care Ombudsman.") ?><?cs /if ?>
<?cs if:Data.complaint.on_behalf_of && (!Data.complaint.authority || Data.complaint.authority == "none") ?><?cs call:warning_text("This is written for somebody else. Before you can answer, the register details must say what shows that they may speak for them.") ?><?cs /if ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end("Save the answer") ?>
<?cs call:page_end() ?>

<?cs call:page_start("Answer", "/manage/complaint/" + Data.complaint.reference) ?>
<?cs call:heading_caption(Data.complaint.reference, "Answer") ?>
<?cs call:inset("The answer can be read on the person's status page with their reference and return code. Nothing goes out by a way that they did not say is safe.") ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end("Save the answer") ?>
<?cs call:page_end() ?>

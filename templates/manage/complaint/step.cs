<?cs call:page_start("Record what was done", "/manage/complaint/" + Data.complaint.reference) ?>
<?cs call:heading_caption(Data.complaint.reference, "Record what was done") ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end("Save") ?>
<?cs call:page_end() ?>

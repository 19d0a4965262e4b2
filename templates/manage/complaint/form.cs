<?cs call:page_start(Form.title, "/manage/complaint/" + Data.complaint.reference) ?>
<?cs call:heading_caption(Data.complaint.reference, Form.title) ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end(Form.button) ?>
<?cs call:page_end() ?>

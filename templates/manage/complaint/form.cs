<?cs call:page_start(Form.title, "/manage/complaint/" + Data.complaint.reference) ?>
<?cs call:heading_caption(Data.complaint.reference, Form.title) ?>
<?cs if:Data.stop.words && !?Form.errors.0.text && !?Data.errors.0.text ?><?cs call:warning_text(Data.stop.words) ?><?cs call:button_link("Back to the complaint", "/manage/complaint/" + Data.complaint.reference) ?><?cs else ?><?cs call:complaint_bears() ?><?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end(Form.button) ?><?cs /if ?>
<?cs call:page_end() ?>

<?cs call:page_start(Form.title, "/manage/mystery-shopping") ?>
<?cs call:heading(Form.title) ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end(Form.button) ?>
<?cs call:page_end() ?>

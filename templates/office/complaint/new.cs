<?cs if:Page.program == "manage" ?><?cs call:page_start(Form.title, "/manage/complaints") ?><?cs else ?><?cs call:page_start(Form.title, "/" + Page.program) ?><?cs /if ?>
<?cs call:heading(Form.title) ?>
<?cs call:para("For what somebody says on the telephone or to your face, or wrote in a letter or an email. Write it in their words. It goes to the complaints officers; nobody whom it is about finds it.") ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end(Form.button) ?>
<?cs call:page_end() ?>

<?cs call:page_start("A place in the directory", "/manage/local-help") ?>
<?cs call:heading("A place where families get help") ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end("Save") ?>
<?cs call:page_end() ?>

<?cs call:page_start("Publish a page of the guide", "/manage/guide/" + Data.text.name + "/" + Data.text.lang + "/version/" + Data.version.number) ?>
<?cs call:heading_caption(Data.text.english + ", version " + Data.version.number, "Publish: " + Data.version.title) ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end("Publish") ?>
<?cs call:page_end() ?>

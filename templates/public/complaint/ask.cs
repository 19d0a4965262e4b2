<?cs call:page_start("Ask for a second look", "/status") ?>
<?cs call:heading("Ask for a second look") ?>
<?cs call:para("Somebody who had no part in our first answer looks at it again. It will never count against you or your family.") ?>
<?cs call:form_start("/second-look") ?><?cs call:form_fields() ?><?cs call:form_end("Ask for a second look") ?>
<?cs call:page_end() ?>

<?cs call:page_start("See what happens with what you sent", "/") ?>
<?cs call:heading("See what happens with what you sent") ?>
<?cs call:para("We gave you a reference and a return code when you sent it.") ?>
<?cs call:form_start("/status") ?><?cs call:form_fields() ?><?cs call:form_end("See what happens") ?>
<?cs call:details_start("I have lost my code") ?><?cs call:para("We cannot find it for you. That keeps you safe. Call us, or ask for help again.") ?><?cs call:advice_line() ?><?cs call:details_end() ?>
<?cs call:page_end() ?>

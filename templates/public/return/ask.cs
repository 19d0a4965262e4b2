<?cs call:page_start("Carry on", "/") ?>
<?cs call:heading("Carry on with what you have saved") ?>
<?cs call:para("You got a return code when you saved it. With it you can carry on here, on any phone or computer.") ?>
<?cs call:form_start("/return") ?><?cs call:form_fields() ?><?cs call:form_end("Carry on") ?>
<?cs call:details_start("I have lost my code") ?><?cs call:para("Then nobody can open what you saved, and neither can we. That keeps you safe. It is deleted 28 days after you last saved it. Please start again, or call us and tell us.") ?><?cs call:advice_line() ?><?cs call:details_end() ?>
<?cs call:text_start() ?>You have sent it already? <?cs call:link_start("/status") ?>See what happens with what you sent<?cs call:link_end() ?>.<?cs call:text_end() ?>
<?cs call:page_end() ?>

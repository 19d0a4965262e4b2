<?cs call:page_start("About you", "/") ?>
<?cs call:heading("About you") ?>
<?cs call:para("We want our help to reach everybody. So we count who writes to us. You do not have to answer any of this.") ?>
<?cs call:list_start() ?><?cs call:list_item("We keep only numbers: how many people gave each answer.") ?><?cs call:list_item("Nobody can see what you answered. It is not kept with what you sent us.") ?><?cs call:list_item("It changes nothing about the help that you get.") ?><?cs call:list_end() ?>
<?cs call:form_start("/about-you") ?><?cs call:form_fields() ?><?cs call:form_end("Send") ?>
<?cs call:page_end() ?>

<?cs call:page_start("Sent", "") ?>
<?cs call:panel("Sent", "Your reference", Done.reference) ?>
<?cs if:Done.code ?><?cs call:heading_m("Your return code") ?>
<?cs call:text_lead_start() ?><?cs call:number_start() ?><?cs var:Done.code ?><?cs call:strong_end() ?><?cs call:text_end() ?>
<?cs call:para("With the reference and this code you can come back and see what happens. We cannot find the code again for you: write it down, or take a picture of this page, if it is safe to do so.") ?><?cs /if ?>
<?cs call:form_start(Journey.base + "/done") ?><?cs call:ask_start("Clear this from the screen", "") ?><?cs call:para("Your reference and your code are not shown on this device any more. We cannot find the code again for you. You can start another one afterwards.") ?><?cs call:ask_action_end("Yes, clear it", "again") ?><?cs call:form_close() ?>
<?cs call:page_end() ?>

<?cs call:page_start("Sent", "/") ?>
<?cs call:heading("Something was sent from here a short while ago") ?>
<?cs call:para("You can start another one. What was sent stays sent.") ?>
<?cs call:action_button("Start another one", Journey.base + "/done") ?>
<?cs call:text_start() ?>It was you? <?cs call:link("See the page again that you saw after sending it", Journey.base + "/done") ?><?cs call:text_end() ?>
<?cs call:duty_numbers() ?>
<?cs call:page_end() ?>

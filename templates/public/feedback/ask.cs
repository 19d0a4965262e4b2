<?cs call:page_start("Tell us how it went", "/") ?>
<?cs call:heading("Tell us how it went") ?>
<?cs call:lead("Your worker gave you a code. With it you can tell us how the help was for you.") ?>
<?cs call:list_start() ?><?cs call:list_item("It takes about 5 minutes.") ?><?cs call:list_item("Your worker does not see what you answer.") ?><?cs call:list_item("We count what you tick together with the answers of other families. Managers read what you write, without your name.") ?><?cs call:list_item("Only if you tell us of a danger does the officer on duty read what you write about it, the same day.") ?><?cs call:list_end() ?>
<?cs call:form_start("/feedback") ?><?cs call:form_fields() ?><?cs call:form_end("Continue") ?>
<?cs call:details_start("My code does not work, or I have none") ?><?cs call:para("A code works once, and for some weeks. You can ask your worker for another one, or call us.") ?><?cs call:advice_line() ?><?cs call:para("Without a code you can tell us what went well or what went wrong:") ?><?cs call:list_start() ?><?cs call:list_item_link("Make a complaint, or tell us what went well", "/complaint") ?><?cs call:list_end() ?><?cs call:details_end() ?>
<?cs call:duty_numbers() ?>
<?cs call:page_end() ?>

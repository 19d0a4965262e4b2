<?cs call:page_start("Sorry, that did not work", "") ?>
<?cs call:heading("Sorry, that did not work") ?>
<?cs call:para("We could not read the address or the form that came to us. It is not your fault. Nothing was stored.") ?>
<?cs call:para("Go back and try again. If you followed a link, check that you have all of it.") ?>
<?cs call:error_call() ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

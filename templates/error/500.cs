<?cs call:page_start("Sorry, there is a problem with the service", "") ?>
<?cs call:heading("Sorry, there is a problem with the service") ?>
<?cs call:para("It is not your fault. Nothing was stored. Try again in a few minutes.") ?>
<?cs call:error_call() ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

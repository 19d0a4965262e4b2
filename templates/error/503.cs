<?cs call:page_start("Sorry, the service is not available at the moment", "") ?>
<?cs call:heading("Sorry, the service is not available at the moment") ?>
<?cs call:para("Try again in a few minutes. If somebody is in danger now, call 999.") ?>
<?cs call:error_call() ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

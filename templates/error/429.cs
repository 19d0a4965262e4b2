<?cs call:page_start("Too many tries", "") ?>
<?cs call:heading("Too many tries") ?>
<?cs call:para("There were too many tries in a short time. Wait a few minutes, then try again.") ?>
<?cs call:error_call() ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

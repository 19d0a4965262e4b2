<?cs call:page_start("That could not be done", "") ?>
<?cs call:heading("That could not be done") ?>
<?cs call:para("Nothing was stored. Go back, check your answers and try again.") ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

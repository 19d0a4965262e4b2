<?cs call:page_start("This page cannot be used like that", "") ?>
<?cs call:heading("This page cannot be used like that") ?>
<?cs call:para("Go back to the page before, reload it and try again. Nothing was stored.") ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

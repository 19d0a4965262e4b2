<?cs call:page_start("This request did not make sense", "") ?>
<?cs call:heading("This request did not make sense") ?>
<?cs call:para("The address or the form that was sent is not one that this service can read. Nothing was stored.") ?>
<?cs call:para("Go back and try again. If you followed a link, check that you have all of it.") ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

<?cs call:page_start("What you sent is too long", "") ?>
<?cs call:heading("What you sent is too long") ?>
<?cs call:para("It is more text than we can take at once. Nothing was stored.") ?>
<?cs call:para("Go back: most browsers still have what you typed. Make it shorter and send it again.") ?>
<?cs call:error_call() ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

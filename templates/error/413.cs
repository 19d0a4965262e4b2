<?cs call:page_start("What you sent is too long", "") ?>
<?cs call:heading("What you sent is too long") ?>
<?cs call:para("The form holds more text than this service can take at once. Nothing was stored.") ?>
<?cs call:para("Go back: what you typed is still there in most browsers. Make it shorter and send it again.") ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

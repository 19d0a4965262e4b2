<?cs call:page_start("Too many tries", "") ?>
<?cs call:heading("Too many tries") ?>
<?cs call:para("This was tried too often in a short time. Wait a few minutes, then try again.") ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

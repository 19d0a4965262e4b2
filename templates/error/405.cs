<?cs call:page_start("Sorry, that did not work", "") ?>
<?cs call:heading("Sorry, that did not work") ?>
<?cs call:para("Go back one page, load it again and try once more. Nothing was stored.") ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

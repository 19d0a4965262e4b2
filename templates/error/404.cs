<?cs call:page_start("Page not found", "") ?>
<?cs call:heading("Page not found") ?>
<?cs call:para("If you typed the address, check that it is right. If you pasted it, check that you copied all of it.") ?>
<?cs call:para("It may also be that the page has been removed or that it is not meant for you.") ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

<?cs call:page_start("Page not found", "") ?>
<?cs call:heading("Page not found") ?>
<?cs call:para("If you typed the address, check that it is right. If you pasted it, check that you copied all of it.") ?>
<?cs call:para("The page may be gone, or it may not be for you.") ?>
<?cs if:Data.viewer.name ?><?cs call:text_start() ?><?cs call:link("Go to your start page", "/" + Page.program) ?><?cs call:text_end() ?>
<?cs /if ?><?cs call:error_number() ?>
<?cs call:page_end() ?>

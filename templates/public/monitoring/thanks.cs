<?cs call:page_start("Thank you", "/") ?>
<?cs call:panel("Thank you. We have counted it.", "", "") ?>
<?cs call:para("Nothing else is kept of it.") ?>
<?cs call:list_start() ?><?cs call:list_item_link("Start page", "/") ?><?cs call:list_end() ?>
<?cs call:page_end() ?>

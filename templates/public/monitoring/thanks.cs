<?cs call:page_start("Thank you", "/") ?>
<?cs call:panel("Thank you.", "", "") ?>
<?cs call:para("What you said is counted. Nothing else of it is kept.") ?>
<?cs call:list_start() ?><?cs call:list_item_link("Start page", "/") ?><?cs call:list_end() ?>
<?cs call:page_end() ?>

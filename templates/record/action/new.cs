<?cs call:record_start("Add an action", "/plan") ?>
<?cs call:two_thirds_start() ?><?cs call:record_form("/action", "Save the action") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

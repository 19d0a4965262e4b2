<?cs call:record_start("Change an action", "/plan") ?>
<?cs call:two_thirds_start() ?><?cs call:record_form("/action/" + Data.item.id + "/edit", "Save the action") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

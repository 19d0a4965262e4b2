<?cs call:work_start("Change an action", "/plan") ?>
<?cs call:two_thirds_start() ?><?cs call:work_form("/action/" + Data.item.id + "/edit", "Save the action") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

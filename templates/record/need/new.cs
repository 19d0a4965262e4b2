<?cs call:record_start("Add a need", "/plan") ?>
<?cs call:two_thirds_start() ?><?cs call:record_form("/need", "Save the need") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

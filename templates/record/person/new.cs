<?cs call:record_start("Add a person", "") ?>
<?cs call:two_thirds_start() ?><?cs call:record_form("/person", "Add this person") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

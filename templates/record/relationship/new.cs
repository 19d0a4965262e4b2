<?cs call:record_start("Add a relationship", "") ?>
<?cs call:two_thirds_start() ?><?cs call:record_form("/relationship", "Add this relationship") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

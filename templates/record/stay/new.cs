<?cs call:record_start("Add an address", "") ?>
<?cs call:two_thirds_start() ?><?cs call:record_form("/address", "Add this address") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

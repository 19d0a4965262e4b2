<?cs call:record_start("Sharing with an agency", "/agreement") ?>
<?cs call:two_thirds_start() ?>
<?cs call:record_form("/sharing/new", "Save") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

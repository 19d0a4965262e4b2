<?cs call:record_start("Record an answer", "/agreement") ?>
<?cs call:two_thirds_start() ?>
<?cs call:para("Early help is voluntary. Record what one person answered; a later answer of the same person stands in its place.") ?>
<?cs call:record_form("/agreement/new", "Save the answer") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:record_start("End the restriction", "/restriction") ?>
<?cs call:two_thirds_start() ?><?cs call:warning_text("Every manager of the team finds this family again, and it can be opened in an emergency.") ?>
<?cs call:record_form("/restriction/end", "End the restriction") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

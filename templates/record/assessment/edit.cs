<?cs call:record_start("Write the assessment", "/assessment") ?>
<?cs call:two_thirds_start() ?>
<?cs call:para("What you save becomes a new version. Earlier versions stay readable.") ?>
<?cs call:record_draft_form("/assessment/edit", "Save the assessment") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

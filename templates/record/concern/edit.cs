<?cs call:record_start("Whom did you tell?", "/concerns") ?>
<?cs call:two_thirds_start() ?>
<?cs call:duty_numbers() ?>
<?cs call:small("Recorded " + Data.concern.recorded_at.text) ?>
<?cs call:long_text(Data.concern.said) ?>
<?cs call:record_form("/concern/" + Data.concern.id, "Save whom I told") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

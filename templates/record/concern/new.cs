<?cs call:record_start("I am worried someone is at risk", "") ?>
<?cs call:two_thirds_start() ?>
<?cs call:duty_numbers() ?>
<?cs call:para("Call first. Then write down here what you saw or heard and whom you told. Only you, those who lead and the managers can see what you write. The family and the rest of the team cannot.") ?>
<?cs call:record_form("/concern", "Record my concern") ?>
<?cs call:text_start() ?><?cs call:record_link("Concerns recorded before", "", "/concerns") ?><?cs call:text_end() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

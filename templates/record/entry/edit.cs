<?cs call:record_start("Correct an entry", "/entry/" + Data.entry.id) ?>
<?cs call:two_thirds_start() ?>
<?cs call:para("Your correction takes the place of the entry. What it said before stays readable for those who could see it.") ?>
<?cs call:entry_form("/entry/" + Data.entry.id + "/correct", "Save the correction") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:record_start("Change a meeting", "/meeting/" + Data.item.id) ?>
<?cs call:two_thirds_start() ?>
<?cs call:para("If the time changes, everybody who is asked gets a new calendar file. Who is no longer asked gets a cancellation.") ?>
<?cs call:record_form("/meeting/" + Data.item.id + "/edit", "Save and tell them") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:record_start("Minutes", "/meeting/" + Data.meeting.id) ?>
<?cs call:two_thirds_start() ?>
<?cs call:para("Meeting on " + Data.meeting.starts_at.long) ?>
<?cs call:record_draft_form("/meeting/" + Data.meeting.id + "/minutes", "Save the minutes") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

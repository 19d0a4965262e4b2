<?cs call:record_start("Cancel a meeting", "/meeting/" + Data.meeting.id) ?>
<?cs call:warning_text("You are about to cancel the meeting on " + Data.meeting.starts_at.long + ".") ?>
<?cs call:para("Everybody of the team who was asked gets a mail that takes it out of their calendar. Tell the family by a way that is safe for them.") ?>
<?cs call:record_confirm("/meeting/" + Data.meeting.id + "/cancel", "Yes, cancel the meeting", "No, keep it", "/meeting/" + Data.meeting.id) ?>
<?cs call:page_end() ?>

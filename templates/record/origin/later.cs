<?cs call:record_start("What came in since", "/origin") ?>
<?cs call:para("This came in while the episode was open, as it was sent. " + Service.front_door.name + " has told whoever sent it that it was passed on. What to do about it is for you and your team.") ?>
<?cs call:origin_enquiry() ?>
<?cs call:button_group_screen_start() ?><?cs if:Data.may.write ?><?cs call:record_button("Add an entry", "/entry") ?><?cs /if ?><?cs call:record_button_secondary("How it began, and what else came in", "/origin") ?><?cs call:block_end() ?>
<?cs call:page_end() ?>

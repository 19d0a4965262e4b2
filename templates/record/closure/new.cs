<?cs call:record_start("Close the episode", "") ?>
<?cs call:two_thirds_start() ?>
<?cs call:warning_text("Closing ends the access of the whole team at once, also yours unless you are the team's manager. It cannot be undone: if the family comes back, a new episode begins.") ?>
<?cs if:Data.left_open.actions || Data.left_open.needs || Data.left_open.meetings ?><?cs call:heading_s("Still open") ?><ul class="govuk-list govuk-list--bullet"><?cs if:Data.left_open.needs ?><li>Needs that the plan still works on: <?cs var:Data.left_open.needs ?></li><?cs /if ?><?cs if:Data.left_open.actions ?><li>Actions that are not done: <?cs var:Data.left_open.actions ?></li><?cs /if ?><?cs if:Data.left_open.meetings ?><li>Meetings to come, which will be cancelled: <?cs var:Data.left_open.meetings ?></li><?cs /if ?></ul><?cs /if ?>
<?cs call:record_form("/close", "Close the episode") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:record_start("Close the episode", "") ?>
<?cs call:two_thirds_start() ?>
<?cs call:warning_text("Closing ends the access of the whole team at once, also yours unless you are the team's manager. It cannot be undone: if the family comes back, a new episode begins.") ?>
<?cs if:Data.left_open.actions || Data.left_open.needs || Data.left_open.meetings ?><?cs call:heading_m("Still open") ?><?cs call:list_start() ?><?cs if:Data.left_open.needs ?><?cs call:item_start() ?>Needs that the plan still works on: <?cs var:Data.left_open.needs ?><?cs call:item_end() ?><?cs /if ?><?cs if:Data.left_open.actions ?><?cs call:item_start() ?>Actions that are not done: <?cs var:Data.left_open.actions ?><?cs call:item_end() ?><?cs /if ?><?cs if:Data.left_open.meetings ?><?cs call:item_start() ?>Meetings to come, which will be cancelled: <?cs var:Data.left_open.meetings ?><?cs call:item_end() ?><?cs /if ?><?cs call:list_end() ?><?cs /if ?>
<?cs call:heading_m("Before you close") ?><?cs call:text_start() ?><?cs call:record_link("Make feedback codes", "", "/feedback") ?>, so that the family can say how it went. Afterwards only the team's manager can.<?cs call:text_end() ?>
<?cs call:record_form("/close", "Close the episode") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

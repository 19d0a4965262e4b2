<?cs call:record_start("The family agrees the plan", "/plan") ?>
<?cs call:two_thirds_start() ?>
<?cs call:para("The family agrees to what the plan says now:") ?>
<?cs call:list_start() ?><?cs each:one = Data.needs ?><?cs call:item_start() ?><?cs var:one.need ?>: <?cs var:one.outcome ?><?cs call:item_end() ?><?cs /each ?><?cs call:list_end() ?>
<?cs if:Data.actions_count ?><?cs call:para("And to who does what:") ?><?cs call:list_start() ?><?cs each:one = Data.actions ?><?cs call:item_start() ?><?cs var:one.what ?>: <?cs var:one.who ?>, by <?cs var:one.due.text ?><?cs call:item_end() ?><?cs /each ?><?cs call:list_end() ?><?cs /if ?>
<?cs call:record_form("/plan/agreement", "Save the agreement") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

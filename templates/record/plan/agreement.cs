<?cs call:record_start("The family agrees the plan", "/plan") ?>
<?cs call:two_thirds_start() ?>
<?cs call:para("The family agrees to what the plan says now:") ?>
<?cs call:list_start() ?><?cs each:one = Data.needs ?><?cs call:item_start() ?><?cs var:one.need ?>: <?cs var:one.outcome ?><?cs call:item_end() ?><?cs /each ?><?cs call:list_end() ?>
<?cs call:record_form("/plan/agreement", "Save the agreement") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

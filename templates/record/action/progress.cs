<?cs call:record_start("Update an action", "/actions") ?>
<?cs call:two_thirds_start() ?>
<?cs call:summary_start() ?><?cs call:summary_row("What", Data.action.what) ?><?cs call:summary_row("Who", Data.action.who) ?><?cs if:Data.action.whom ?><?cs call:summary_row("For whom", Data.action.whom) ?><?cs /if ?><?cs call:summary_row_start("By when") ?><?cs var:Data.action.due.text ?><?cs if:Data.action.late ?> <?cs call:tag("Late", "red") ?><?cs /if ?><?cs call:summary_row_end() ?><?cs call:summary_end() ?>
<?cs if:!Data.family.closed ?><?cs call:record_form("/action/" + Data.action.id, "Save") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

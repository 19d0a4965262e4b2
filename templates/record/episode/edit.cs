<?cs if:Data.family.state == "allocated" ?><?cs call:record_start("Open the episode", "") ?><?cs else ?><?cs call:record_start("Levels and criteria", "") ?><?cs /if ?>
<?cs call:two_thirds_start() ?>
<?cs if:Data.family.state == "allocated" ?><?cs call:para("From now on the plan's review and the end of support have dates. Read the record with the family: who they are, who lives where, what has been agreed.") ?><?cs call:record_form("/levels", "Open the episode") ?><?cs else ?><?cs call:record_form("/levels", "Save") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:record_start("Change somebody's part", "/team") ?>
<?cs call:two_thirds_start() ?>
<?cs call:text_lead_start() ?><?cs var:Data.involvement.name ?>, <?cs var:Data.involvement.title ?>, <?cs var:Data.involvement.agency ?><?cs call:text_end() ?>
<?cs call:small("Added by " + Data.involvement.added_by + ", " + Data.involvement.starts.text) ?>
<?cs call:sharing_refusals() ?><?cs call:record_form("/team/member/" + Data.involvement.id, "Save") ?>
<?cs call:ask_start("End their part now", "") ?><?cs call:text_start() ?><?cs var:Data.involvement.name ?> loses sight of this record at once, and is told. What they wrote stays on it.<?cs call:text_end() ?><?cs call:ask_record_end("Yes, end their part", "", "/team/member/" + Data.involvement.id + "/end") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

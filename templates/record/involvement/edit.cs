<?cs call:record_start("Change somebody's part", "/team") ?>
<?cs call:two_thirds_start() ?>
<?cs call:text_lead_start() ?><?cs var:Data.involvement.name ?>, <?cs var:Data.involvement.title ?>, <?cs var:Data.involvement.agency ?><?cs call:text_end() ?>
<?cs call:small("Added by " + Data.involvement.added_by + ", " + Data.involvement.starts.text) ?>
<?cs call:sharing_refusals() ?><?cs call:record_form("/team/member/" + Data.involvement.id, "Save") ?>
<?cs call:heading_m("End their part now") ?>
<?cs call:para("They lose sight of this record at once, and are told.") ?>
<?cs call:record_action("End it now", "/team/member/" + Data.involvement.id + "/end", " govuk-button--warning") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

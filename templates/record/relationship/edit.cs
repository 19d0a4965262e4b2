<?cs call:record_start("Change a relationship", "") ?>
<?cs call:two_thirds_start() ?><?cs call:text_lead_start() ?><?cs var:Data.relationship.name ?> (the first) and <?cs var:Data.relationship.other_name ?> (the second)<?cs call:text_end() ?><?cs call:record_form("/relationship/" + Data.relationship.person + "/" + Data.relationship.other, "Save") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

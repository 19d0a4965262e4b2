<?cs call:record_start("Change a relationship", "") ?>
<?cs call:two_thirds_start() ?><p class="govuk-body-l"><?cs var:Data.relationship.name ?> (the first) and <?cs var:Data.relationship.other_name ?> (the second)</p><?cs call:record_form("/relationship/" + Data.relationship.person + "/" + Data.relationship.other, "Save") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

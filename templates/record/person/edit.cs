<?cs call:record_start("Change a person", "/person/" + Data.person.id) ?>
<?cs call:two_thirds_start() ?><?cs call:lead(Data.person.name) ?><?cs call:record_form("/person/" + Data.person.id + "/change", "Save") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:record_start("Change an address", "/person/" + Data.stay.person) ?>
<?cs call:two_thirds_start() ?><?cs call:lead(Data.stay.name) ?><?cs call:record_form("/address/" + Data.stay.id, "Save") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

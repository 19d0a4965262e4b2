<?cs call:record_start("Retract an entry", "/entry/" + Data.entry.id) ?>
<?cs call:two_thirds_start() ?>
<?cs call:text_start() ?><?cs var:Data.entry.kind_label ?>, <?cs var:Data.entry.occurred_at.text ?>, by <?cs var:Data.entry.author ?><?cs call:text_end() ?>
<?cs call:para("Retract an entry that should not have been made. It stays on the record as retracted, with your reason, for those who could see it.") ?>
<?cs call:record_form("/entry/" + Data.entry.id + "/retract", "Retract it") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

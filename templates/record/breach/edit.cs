<?cs call:record_start("It is about another family", "/entry/" + Data.entry.id) ?>
<?cs call:two_thirds_start() ?>
<?cs call:text_start() ?><?cs var:Data.entry.kind_label ?>, <?cs var:Data.entry.occurred_at.text ?>, by <?cs var:Data.entry.author ?><?cs call:text_end() ?>
<?cs call:record_seen() ?>
<?cs call:para("The entry stays hidden from everybody but this family’s managers. It is not deleted.") ?>
<?cs call:record_form("/entry/" + Data.entry.id + "/breach", "Save and close the breach") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

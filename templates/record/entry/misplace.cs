<?cs call:record_start("About another family", "/entry/" + Data.entry.id) ?>
<?cs call:two_thirds_start() ?>
<?cs call:text_start() ?><?cs var:Data.entry.kind_label ?>, <?cs var:Data.entry.occurred_at.text ?>, by <?cs var:Data.entry.author ?><?cs call:text_end() ?>
<?cs call:form_confirm("The entry is hidden at once, from you too. The manager sees who was shown it and a breach is recorded.") ?>
<?cs call:record_form("/entry/" + Data.entry.id + "/wrong-family", "Hide it now") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

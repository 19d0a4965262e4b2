<?cs call:record_start("Share although the family said no", "/agreement") ?>
<?cs call:two_thirds_start() ?>
<?cs call:text_lead_start() ?><?cs var:Data.refusal.name ?> said no to sharing with <?cs var:Data.refusal.agency ?>.<?cs call:text_end() ?>
<?cs if:Data.refusal.said ?><?cs call:long_text(Data.refusal.said) ?><?cs /if ?>
<?cs call:record_form("/sharing/" + Data.refusal.id + "/override", "Share all the same") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

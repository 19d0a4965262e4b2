<?cs call:record_start("Agreement is taken back", "/agreement") ?>
<?cs call:two_thirds_start() ?>
<?cs call:text_lead_start() ?><?cs var:Data.agreement.name ?> agreed on <?cs var:Data.agreement.agreed.text ?>.<?cs call:text_end() ?>
<?cs if:Data.ends_count ?><?cs call:para("As soon as you save this, people of these agencies no longer see the record:") ?><?cs call:list_start() ?><?cs each:one = Data.ends ?><?cs call:list_item(one.name) ?><?cs /each ?><?cs call:list_end() ?><?cs /if ?>
<?cs call:para("What is on the record stays. The key worker and the manager are told.") ?>
<?cs call:record_form("/agreement/" + Data.agreement.id + "/withdraw", "Record that it is taken back") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

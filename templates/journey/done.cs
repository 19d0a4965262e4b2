<?cs call:page_start("Sent", "") ?>
<?cs call:panel("Sent", "Your reference", Done.reference) ?>
<?cs if:Done.code ?><?cs call:heading_m("Your return code") ?>
<?cs call:text_lead_start() ?><?cs call:number_start() ?><?cs var:Done.code ?><?cs call:strong_end() ?><?cs call:text_end() ?>
<?cs call:para("With the reference and this code you can come back and see what happens. We cannot find the code again for you: write it down, or take a picture of this page, if it is safe to do so.") ?><?cs /if ?>
<?cs call:sent_clear() ?>
<?cs call:page_end() ?>

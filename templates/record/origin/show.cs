<?cs call:record_start("What came in", "") ?>
<?cs call:origin_later() ?>
<?cs if:Data.enquiry.reference ?><?cs if:Data.later_count ?><?cs call:heading_m("How it began") ?><?cs /if ?>
<?cs call:para("This is how it began, as it was sent. Read it before you ask the family: they have told it once.") ?>
<?cs call:origin_enquiry() ?><?cs /if ?>
<?cs call:page_end() ?>

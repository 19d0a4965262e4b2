<?cs call:record_start("What came in", "") ?>
<?cs call:para("This is how it began, as it was sent. Read it before you ask the family: they have told it once.") ?>
<?cs call:summary_start() ?>
<?cs if:Data.enquiry.kind == "referral" ?><?cs call:summary_row("What", "Referral " + Data.enquiry.reference) ?><?cs else ?><?cs call:summary_row("What", "Request for help " + Data.enquiry.reference) ?><?cs /if ?>
<?cs call:summary_row("Came in", Data.enquiry.received_at.text) ?>
<?cs if:Data.enquiry.referrer ?><?cs call:summary_row_start("From") ?><?cs var:Data.enquiry.referrer ?>, <?cs var:Data.enquiry.referrer_title ?>, <?cs var:Data.enquiry.agency ?><?cs call:line_break() ?><?cs var:Data.enquiry.referrer_mail ?><?cs call:summary_row_end() ?><?cs elif:Data.enquiry.caller ?><?cs call:summary_row_start("By telephone from") ?><?cs var:Data.enquiry.caller ?><?cs if:Data.enquiry.caller_agency ?>, <?cs var:Data.enquiry.caller_agency ?><?cs /if ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs call:summary_end() ?>
<?cs call:answers_read() ?>
<?cs call:page_end() ?>

<?cs call:page_start("How is it to work with us?", "/partner") ?>
<?cs call:heading("How is it to work with us?") ?>
<?cs if:Data.asked.answered ?><?cs call:para("You have answered this quarter. Thank you. We ask again in the next one.") ?><?cs else ?>
<?cs call:para("It takes about 3 minutes. Your answers are kept without your name and without your agency, and are shown only counted together with those of others, when the quarter is over and at least 10 people have answered.") ?>
<?cs call:form_start("/partner/feedback") ?><?cs call:form_fields() ?><?cs call:form_end("Send") ?><?cs /if ?>
<?cs call:page_end() ?>

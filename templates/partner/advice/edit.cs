<?cs call:page_start("Ask for advice without names", "/partner") ?>
<?cs call:heading("Ask for advice without names") ?>
<?cs call:para("You can ask us what to do without saying which family it is about. Write nothing by which they could be known. We answer here within " + Service.clock.referrer_answer.text + ".") ?>
<?cs call:duty_numbers() ?>
<?cs call:form_start("/partner/advice") ?><?cs call:form_fields() ?><?cs call:form_end("Ask for advice") ?>
<?cs call:page_end() ?>

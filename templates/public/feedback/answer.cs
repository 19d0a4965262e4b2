<?cs call:page_start(Form.title, "/feedback") ?>
<?cs call:heading(Form.title) ?>
<?cs call:para("Nobody sees your answers on their own. We count them together with those of other families. There are no wrong answers.") ?>
<?cs if:Data.questionnaire.version == "young_person" || Page.name == "public.feedback_child" ?><?cs call:form_start("/feedback/young") ?><?cs else ?><?cs call:form_start("/feedback/parent") ?><?cs /if ?><?cs call:form_fields() ?><?cs call:form_end("Send") ?>
<?cs call:duty_numbers() ?>
<?cs call:page_end() ?>

<?cs call:page_start(Form.title, "/feedback") ?>
<?cs call:heading(Form.title) ?>
<?cs call:para("We count what you tick together with the answers of other families. Managers read what you write, without your name. Only if you tell us of a danger does the officer on duty read what you write about it, the same day. There are no wrong answers.") ?>
<?cs if:Data.questionnaire.version == "young_person" || Page.name == "public.feedback_child" ?><?cs call:form_start("/feedback/young") ?><?cs else ?><?cs call:form_start("/feedback/parent") ?><?cs /if ?><?cs call:form_fields() ?><?cs call:form_end("Send") ?>
<?cs call:duty_numbers() ?>
<?cs call:page_end() ?>

<?cs call:page_start("Why are you reading this record?", "/casework/families") ?>
<?cs call:heading_caption(Data.family.name, "Before you open this record") ?>
<?cs call:two_thirds_start() ?>
<?cs if:Data.family.covers ?><?cs call:para("You cover for the manager of the team. We ask why you are reading, once a day for each record. Your answer is kept with the list of who has looked.") ?><?cs else ?><?cs call:para("You manage the team, but you have no part in the work with this family. So we ask why you are reading, once a day for each record. Your answer is kept with the list of who has looked.") ?><?cs /if ?>
<?cs call:form_start(Purpose.action) ?><?cs call:form_fields() ?><?cs call:form_end("Open the record") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:page_start("Open a record in an emergency", "/casework") ?>
<?cs call:heading("Open a record in an emergency") ?>
<?cs call:two_thirds_start() ?>
<?cs call:para("If somebody may be in danger now, call first:") ?>
<?cs call:duty_numbers() ?>
<?cs call:warning_text("You are about to open the record of a family that you do not work with. Do this only to keep somebody safe.") ?>
<?cs call:list_start() ?><?cs call:item_start() ?>You can read what you ask for, for <?cs var:Data.emergency.hours ?> hours. You can change nothing, but you can record that you are worried.<?cs call:item_end() ?><?cs call:item_start() ?>Every page that you open is written down with your name.<?cs call:item_end() ?><?cs call:item_start() ?>A manager reads why you did it and what you looked at, by the end of the next working day.<?cs call:item_end() ?><?cs call:list_end() ?>
<?cs call:form_start("/casework/emergency") ?><?cs call:form_fields() ?><?cs call:form_end("Open the record") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

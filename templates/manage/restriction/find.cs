<?cs call:page_start("Name another manager", "/manage/restricted") ?>
<?cs call:heading("Name another manager") ?>
<?cs call:two_thirds_start() ?>
<?cs call:text_start() ?>For the record that was restricted <?cs var:Data.restriction.starts_at.text ?> to <?cs var:Data.restriction.manager ?>. Whoever you name is told, and finds it among their families.<?cs call:text_end() ?>
<?cs if:Data.managers_count ?><?cs call:form_start("/manage/restricted/" + Data.restriction.id) ?><?cs call:form_fields() ?><?cs call:form_end("Name this manager") ?>
<?cs else ?><?cs call:empty_state("There is no other manager who could take it: nobody, or nobody without a conflict of interest. Make somebody a manager in the directory first.", "", "") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

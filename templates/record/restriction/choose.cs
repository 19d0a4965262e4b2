<?cs call:record_start("Name another manager", "/restriction") ?>
<?cs call:two_thirds_start() ?><?cs if:Data.managers_count ?><?cs call:warning_text("You do not find this record any more afterwards, unless you work with the family.") ?>
<?cs call:record_form("/restriction/manager", "Name this manager") ?><?cs else ?><?cs call:empty_state("There is no other manager who could take it: nobody, or nobody without a conflict of interest.", "", "") ?><?cs /if ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

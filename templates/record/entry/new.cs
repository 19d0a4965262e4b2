<?cs call:record_start("Add an entry", "") ?>
<?cs call:two_thirds_start() ?>
<?cs if:!Data.family.closed ?><?cs call:entry_form("/entry", "Save entry") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

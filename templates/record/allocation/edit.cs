<?cs call:record_start("Allocate a key worker", "") ?>
<?cs call:two_thirds_start() ?>
<?cs if:Data.family.key_worker ?><?cs call:text_start() ?>The key worker is <?cs call:strong_start() ?><?cs var:Data.family.key_worker ?><?cs call:strong_end() ?>. If you choose another, this one loses the record at once. Both are told.<?cs call:text_end() ?><?cs /if ?>
<?cs call:summary_start() ?><?cs if:Data.family.level_of_need_label ?><?cs call:summary_row("Need", Data.family.level_of_need_label) ?><?cs /if ?><?cs call:summary_row_start("Family") ?><?cs call:list_plain_start() ?><?cs each:one = Data.members ?><?cs call:item_start() ?><?cs var:one.name ?><?cs call:name_age(one) ?><?cs if:one.interpreter ?>. Interpreter: <?cs var:one.interpreter ?><?cs /if ?><?cs call:item_end() ?><?cs /each ?><?cs call:list_end() ?><?cs call:summary_row_end() ?><?cs call:summary_end() ?>
<?cs if:Data.workers_count ?><?cs call:record_form("/allocation", "Allocate") ?><?cs else ?><?cs call:empty_state("No key worker of this team can take this family.", "/casework/allocation", "Back to allocation") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

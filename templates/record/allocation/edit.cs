<?cs call:record_start("Allocate a key worker", "") ?>
<?cs call:two_thirds_start() ?>
<?cs if:Data.family.key_worker ?><?cs call:text_start() ?>The key worker is <?cs call:strong_start() ?><?cs var:Data.family.key_worker ?><?cs call:strong_end() ?>. If you choose another, this one loses the record at once. Both are told.<?cs call:text_end() ?><?cs /if ?>
<?cs call:summary_start() ?><?cs if:Data.family.level_of_need_label ?><?cs call:summary_row("Need", Data.family.level_of_need_label) ?><?cs /if ?><?cs call:summary_row_start("Family") ?><?cs call:list_plain_start() ?><?cs each:one = Data.members ?><?cs call:item_start() ?><?cs var:one.name ?><?cs call:name_age(one) ?><?cs if:one.interpreter ?>. Interpreter: <?cs var:one.interpreter ?><?cs /if ?><?cs call:item_end() ?><?cs /each ?><?cs call:list_end() ?><?cs call:summary_row_end() ?>
<?cs if:Data.story.reference ?><?cs call:summary_row_start("How soon") ?><?cs call:urgency_tag(Data.story.urgency, Data.story.harm) ?><?cs call:summary_row_end() ?>
<?cs if:Data.story.happening ?><?cs call:summary_row("Why they came", Data.story.happening) ?><?cs /if ?><?cs if:Data.story.accepted ?><?cs call:summary_row("Why it was accepted", Data.story.accepted) ?><?cs /if ?>
<?cs if:Data.criteria_count > #0 ?><?cs call:summary_row_start("Criteria") ?><?cs call:list_plain_start() ?><?cs each:one = Data.criteria ?><?cs call:item_start() ?><?cs var:one.label ?><?cs call:item_end() ?><?cs /each ?><?cs call:list_end() ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs if:Data.unsafe_count > #0 ?><?cs call:summary_row_start("Must not know") ?><?cs each:one = Data.unsafe ?><?cs call:text_start() ?><?cs if:one.name ?><?cs call:strong_start() ?><?cs var:one.name ?>:<?cs call:strong_end() ?> <?cs /if ?><?cs var:one.must_not_know ?><?cs call:text_end() ?><?cs /each ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs call:summary_row_start("What was sent") ?><?cs call:link_hidden("Read all of it", Data.story.reference, "/casework/enquiry/" + Data.story.reference) ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs call:summary_end() ?>
<?cs if:Data.workers_count ?><?cs call:record_form("/allocation", "Allocate") ?><?cs else ?><?cs call:empty_state("No key worker of this team can take this family.", "/casework/allocation", "Back to allocation") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

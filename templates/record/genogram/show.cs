<?cs call:record_start("Genogram", "") ?>
<?cs if:Data.members_count ?><?cs call:genogram(Picture, Data.family.name) ?><?cs call:genogram_key() ?><?cs /if ?>
<?cs call:heading_m("Who is who to whom") ?>
<?cs call:relationships(Data.relationships, Data.may.work) ?>
<?cs if:Data.may.work ?><?cs call:text_screen_start() ?><?cs call:record_link("Add a relationship", "", "/relationship") ?><?cs call:text_end() ?><?cs /if ?>
<?cs call:page_end() ?>

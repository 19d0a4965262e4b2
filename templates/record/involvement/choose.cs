<?cs call:record_start("Add somebody to the team", "/team/new") ?>
<?cs call:two_thirds_start() ?>
<?cs call:sharing_refusals() ?>
<?cs if:Data.posts_count ?><?cs call:lead(Data.agency.name) ?><?cs call:record_form("/team/new/" + Data.agency.code, "Add to the team") ?>
<?cs else ?><?cs call:empty_state("Nobody else of this agency can join.", "", "") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:page_start("Where to get help", "/manage/guide") ?>
<?cs call:heading("Where to get help: local services") ?>
<?cs if:Data.viewer.admin ?><?cs call:button_link("Add a place", "/manage/local-help/new") ?><?cs /if ?>
<?cs if:Data.found_count == #0 ?><?cs call:para("There is no place in the directory yet.") ?><?cs else ?>
<?cs call:table_start("Places") ?><?cs call:th("Place") ?><?cs call:th("Shown") ?><?cs call:th("Last changed") ?><?cs call:th("Check again") ?><?cs call:table_body() ?>
<?cs each:one = Data.found ?><?cs call:row_start() ?><?cs if:Data.viewer.admin ?><?cs call:td_link(one.name, "/manage/local-help/" + one.id) ?><?cs else ?><?cs call:td(one.name) ?><?cs /if ?>
<?cs if:one.state == "shown" ?><?cs call:td_tag("Shown", "green") ?><?cs else ?><?cs call:td_tag("Hidden", "grey") ?><?cs /if ?>
<?cs if:one.changed_by ?><?cs call:td(one.changed_at.text + ", " + one.changed_by) ?><?cs else ?><?cs call:td(one.changed_at.text) ?><?cs /if ?>
<?cs if:one.review_due ?><?cs call:td_clock("Due since " + one.review_on.text, "over") ?><?cs else ?><?cs call:td(one.review_on.text) ?><?cs /if ?><?cs call:row_end() ?><?cs /each ?>
<?cs call:table_end() ?><?cs /if ?>
<?cs call:page_end() ?>

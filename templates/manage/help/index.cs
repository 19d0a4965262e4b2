<?cs call:page_start("Where to get help", "/manage/guide") ?>
<?cs call:heading("Where to get help: local services") ?>
<?cs if:Data.viewer.admin ?><?cs call:button_link("Add a place", "/manage/local-help/new") ?><?cs /if ?>
<?cs if:Data.found_count == #0 ?><?cs call:para("There is no place in the directory yet.") ?><?cs else ?>
<?cs call:blocks_start("Places") ?><?cs call:th("Place") ?><?cs call:th("State") ?><?cs call:th("Last written") ?><?cs call:th("Check again") ?><?cs call:table_body() ?>
<?cs each:one = Data.found ?><?cs call:row_start() ?><?cs call:cell_start("Place") ?><?cs call:link(one.title, "/manage/guide/" + one.name + "/en") ?><?cs call:td_end() ?>
<?cs call:cell_start("State") ?><?cs if:?one.next_live.text ?><?cs call:tag("From " + one.next_live.text, "blue") ?><?cs elif:!?one.live ?><?cs call:tag("Draft", "grey") ?><?cs elif:!one.current ?><?cs call:tag("Shown, with a newer draft", "yellow") ?><?cs elif:one.state == "hidden" ?><?cs call:tag("Hidden", "grey") ?><?cs else ?><?cs call:tag("Shown", "green") ?><?cs /if ?><?cs call:td_end() ?>
<?cs if:one.maker ?><?cs call:cell("Last written", one.made_at.text + ", " + one.maker) ?><?cs else ?><?cs call:cell("Last written", one.made_at.text) ?><?cs /if ?>
<?cs if:one.review_due ?><?cs call:cell_start("Check again") ?><?cs call:clock("Due since " + one.review_on.text, "over") ?><?cs call:td_end() ?><?cs else ?><?cs call:cell("Check again", one.review_on.text) ?><?cs /if ?><?cs call:row_end() ?><?cs /each ?>
<?cs call:table_end() ?><?cs /if ?>
<?cs call:page_end() ?>

<?cs def:shop_channel(code) ?><?cs if:code == "telephone" ?>Telephone<?cs elif:code == "visit" ?>A visit<?cs elif:code == "email" ?>Email<?cs elif:code == "website" ?>Website<?cs else ?>Letter<?cs /if ?><?cs /def ?>
<?cs call:page_start("Mystery shopping", "/manage/feedback") ?>
<?cs call:heading("Mystery shopping") ?>
<?cs call:para("Somebody tries the service as a family would, and says how it was.") ?>
<?cs call:button_link("Record a mystery shopping", "/manage/mystery-shopping/new") ?>
<?cs if:Data.shops_count == #0 ?><?cs call:empty_state("Nothing is recorded yet.", "", "") ?><?cs else ?>
<?cs call:blocks_start("What was tried") ?><?cs call:th("Day") ?><?cs call:th("How") ?><?cs call:th("Team") ?><?cs call:th("Score") ?><?cs call:th("What follows") ?><?cs call:table_body() ?>
<?cs each:one = Data.shops ?><?cs call:row_start() ?><?cs call:cell_start("Day") ?><?cs call:link(one.on_day.text, "/manage/mystery-shopping/" + one.id) ?><?cs call:td_end() ?><?cs call:cell_start("How") ?><?cs call:shop_channel(one.channel) ?><?cs call:td_end() ?><?cs if:one.team ?><?cs call:cell("Team", one.team) ?><?cs else ?><?cs call:cell("Team", "No team") ?><?cs /if ?><?cs call:cell_start("Score") ?><?cs if:?one.score ?><?cs call:bar(one.score + "%", one.score, "100") ?><?cs else ?>No scores<?cs /if ?><?cs call:td_end() ?><?cs call:cell_start("What follows") ?><?cs if:one.action_state == "done" ?><?cs call:tag("Done", "green") ?><?cs elif:one.action_state == "late" ?><?cs call:tag("Late", "red") ?><?cs elif:one.action_state == "open" ?><?cs call:tag("To be done", "blue") ?><?cs else ?>Nothing<?cs /if ?><?cs call:td_end() ?><?cs call:row_end() ?>
<?cs /each ?><?cs call:table_end() ?><?cs /if ?>
<?cs call:page_end() ?>

<?cs call:page_start("Guide", "/manage") ?>
<?cs call:heading("The guide for families") ?>
<?cs if:Data.reviews.due > #0 ?><?cs call:warning_text("Pages to be read again: " + Data.reviews.due + ". Each page is reviewed once a year.") ?><?cs /if ?>
<?cs call:text_start() ?><?cs call:link_start("/manage/local-help") ?>Where to get help: the directory of local services<?cs call:link_end() ?><?cs call:text_end() ?>
<?cs call:blocks_start("Pages and languages") ?>
<?cs call:th("Page") ?><?cs call:th("Language") ?><?cs call:th("State") ?><?cs call:th("Review") ?>
<?cs call:table_body() ?>
<?cs each:one = Data.texts ?><?cs if:?one.version ?>
<?cs call:row_start() ?>
<?cs call:cell_start("Page") ?><?cs call:link_in(one.title, "/manage/guide/" + one.name + "/" + one.lang, one.lang) ?><?cs call:td_end() ?>
<?cs call:cell("Language", one.english) ?>
<?cs call:cell_start("State") ?><?cs if:one.current && one.unchecked ?><?cs call:tag("Families see it, translation to be checked", "yellow") ?><?cs elif:one.current ?><?cs call:tag("Families see it", "green") ?><?cs elif:?one.next_live.text ?><?cs call:tag("From " + one.next_live.text, "blue") ?><?cs elif:?one.live ?><?cs call:tag("Families see it, with a newer draft", "yellow") ?><?cs elif:one.guarded && one.lang != "en" ?><?cs call:tag("Not shown: to be checked", "red") ?><?cs else ?><?cs call:tag("Draft", "grey") ?><?cs /if ?><?cs call:td_end() ?>
<?cs if:one.review_due ?><?cs call:cell_start("Review") ?><?cs call:clock("Due since " + one.review_on.text, "over") ?><?cs call:td_end() ?><?cs else ?><?cs call:cell("Review", one.review_on.text) ?><?cs /if ?>
<?cs call:row_end() ?>
<?cs /if ?><?cs /each ?>
<?cs call:table_end() ?>
<?cs call:heading_m("Not translated yet") ?>
<?cs call:list_start() ?><?cs each:one = Data.texts ?><?cs if:!?one.version ?><?cs call:list_item_link(one.english + ": " + one.title, "/manage/guide/" + one.name + "/" + one.lang) ?><?cs /if ?><?cs /each ?><?cs call:list_end() ?>
<?cs call:page_end() ?>

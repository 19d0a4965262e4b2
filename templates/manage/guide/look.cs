<?cs if:Data.text.kind == "place" ?><?cs call:page_start("A place in the directory", "/manage/local-help") ?><?cs set:Look.at = "/local-help" ?><?cs set:Look.edit = "/manage/local-help/" + Data.text.name ?><?cs else ?><?cs call:page_start("Page of the guide", "/manage/guide") ?><?cs set:Look.at = "/guide/" + Data.text.name + "?lang=" + Data.text.lang ?><?cs set:Look.edit = "/manage/guide/" + Data.text.name + "/" + Data.text.lang + "/edit" ?><?cs /if ?>
<?cs call:heading_caption(Data.text.english, Data.text.title) ?>
<?cs if:Data.text.review_due ?><?cs call:warning_text("To be read again since " + Data.text.review_on.text) ?><?cs /if ?>
<?cs if:Data.text.guarded && Data.text.lang != "en" ?><?cs call:inset("This page is about safety, agreement or emergencies. A translation is shown only when somebody has checked it; until then families see the English page.") ?><?cs /if ?>
<?cs if:?Data.text.live ?><?cs call:text_start() ?><?cs call:link_start(Look.at) ?>See it as families do<?cs call:link_end() ?><?cs call:text_end() ?><?cs /if ?>
<?cs if:Data.text.may_edit ?><?cs call:button_group_start() ?><?cs call:button_link("Change this page", Look.edit) ?><?cs if:?Data.text.review_on.iso ?><?cs call:action_button_secondary("It is still right: review it again in a year", "/manage/guide/" + Data.text.name + "/" + Data.text.lang + "/reviewed") ?><?cs /if ?><?cs call:button_group_end() ?><?cs /if ?>
<?cs if:?Data.text.review_on.iso ?><?cs call:para("Next review: " + Data.text.review_on.text) ?><?cs /if ?>
<?cs if:Data.versions_count == #0 ?><?cs call:para("There is nothing in this language yet.") ?><?cs else ?>
<?cs call:blocks_start("History") ?><?cs call:th("Version") ?><?cs call:th("Written") ?><?cs call:th("By") ?><?cs call:th("What was changed") ?><?cs call:th("State") ?><?cs call:table_body() ?>
<?cs each:one = Data.versions ?><?cs call:row_start() ?>
<?cs call:cell_start("Version") ?><?cs call:link("Version " + one.number, "/manage/guide/" + Data.text.name + "/" + Data.text.lang + "/version/" + one.number) ?><?cs call:td_end() ?>
<?cs call:cell("Written", one.made_at.text) ?>
<?cs if:one.maker ?><?cs call:cell("By", one.maker) ?><?cs else ?><?cs call:cell("By", "Came with the service") ?><?cs /if ?>
<?cs call:cell("What was changed", one.note) ?>
<?cs call:cell_start("State") ?><?cs call:guide_state(one) ?><?cs call:td_end() ?>
<?cs call:row_end() ?><?cs /each ?>
<?cs call:table_end() ?><?cs /if ?>
<?cs call:page_end() ?>

<?cs call:page_start("Requests for more time", "/casework") ?>
<?cs call:heading("Requests for more time") ?>
<?cs if:Data.extensions_count ?><?cs call:blocks_start("Waiting for your decision, oldest first") ?><?cs call:th("Family") ?><?cs call:th("Until") ?><?cs call:th("Asked by") ?><?cs call:th("Asked on") ?><?cs call:table_body() ?>
<?cs each:one = Data.extensions ?><?cs call:row_start() ?><?cs call:td_link(one.family, "/casework/family/" + one.reference + "/extension/" + one.id) ?><?cs call:cell("Until", one.until_day.text) ?><?cs call:cell("Asked by", one.asked_by) ?><?cs call:cell("Asked on", one.asked_at.text) ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs else ?><?cs call:empty_state("No request waits for you.", "", "") ?><?cs /if ?>
<?cs call:page_end() ?>

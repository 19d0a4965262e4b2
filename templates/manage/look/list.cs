<?cs call:page_start("What the office looked at", "/manage") ?>
<?cs call:heading("What the office looked at") ?>
<?cs call:para("Registers, lists, files, searches and accounts of the last 90 days: what belongs to no family. Who looked at a family’s record is in that record, for its manager. No family, no complaint and no words that were searched for are here.") ?>
<?cs call:list_filter_start("What to show") ?><?cs call:pick_start("who", "Person") ?><?cs call:pick_option("", "Everybody", "-") ?><?cs each:one = Data.people ?><?cs call:pick_option(one.value, one.label, Data.chosen.who) ?><?cs /each ?><?cs call:pick_end() ?>
<?cs call:pick_start("day", "Day") ?><?cs call:pick_option("", "Every day", "-") ?><?cs each:one = Data.days ?><?cs call:pick_option(one.day.iso, one.day.text + " (" + one.number + ")", Data.chosen.day.iso) ?><?cs /each ?><?cs call:pick_end() ?>
<?cs if:Data.chosen.who || Data.chosen.day.iso ?><?cs call:list_filter_end("/manage/looks") ?><?cs else ?><?cs call:list_filter_end("") ?><?cs /if ?>
<?cs if:Data.looks_count ?><?cs call:list_count("look", "looks") ?><?cs call:blocks_start("Looks, the latest first") ?><?cs call:th("When") ?><?cs call:th("Who") ?><?cs call:th("What") ?><?cs call:table_body() ?>
<?cs each:one = Data.looks ?><?cs call:row_start() ?><?cs call:cell("When", one.looked_at.text) ?><?cs call:cell_start("Who") ?><?cs var:one.who ?><?cs call:line_break() ?><?cs call:quiet_start() ?><?cs var:one.title ?><?cs call:span_end() ?><?cs call:td_end() ?><?cs call:cell_start("What") ?><?cs call:office_words(one) ?><?cs call:look_outcome(one) ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs call:list_pages() ?>
<?cs else ?><?cs call:empty_state("Nobody looked at anything then.", "/manage/looks", "Show everybody and every day") ?><?cs /if ?>
<?cs call:page_end() ?>

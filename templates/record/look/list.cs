<?cs call:record_start("Who has looked at this record", "") ?>
<?cs call:list_filter_start("What to show") ?><?cs call:pick_start("who", "Person") ?><?cs call:pick_option("", "Everybody", "-") ?><?cs each:one = Data.people ?><?cs call:pick_option(one.value, one.label, Data.list.who) ?><?cs /each ?><?cs call:pick_end() ?>
<?cs call:pick_start("day", "Day") ?><?cs call:pick_option("", "Every day", "-") ?><?cs each:one = Data.days ?><?cs call:pick_option(one.day.iso, one.day.text + " (" + one.number + ")", Data.list.day.iso) ?><?cs /each ?><?cs call:pick_end() ?>
<?cs call:list_filter_end("") ?>
<?cs if:Data.looks_count ?><?cs call:blocks_start("Looks, the latest first") ?><?cs call:th("When") ?><?cs call:th("Who") ?><?cs call:th("What") ?><?cs call:th("Why") ?><?cs call:table_body() ?>
<?cs each:one = Data.looks ?><?cs call:row_start() ?><?cs call:cell("When", one.looked_at.text) ?><?cs call:cell_start("Who") ?><?cs var:one.who ?><?cs call:line_break() ?><?cs call:quiet_start() ?><?cs var:one.title ?><?cs call:span_end() ?><?cs call:td_end() ?><?cs call:cell_start("What") ?><?cs call:look_words(one.thing, one.verb) ?><?cs call:look_outcome(one) ?><?cs call:td_end() ?><?cs call:cell_start("Why") ?><?cs call:purpose_words(one) ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs set:filter = "/casework/family/" + Data.family.reference + "/looks?who=" + Data.list.who + "&day=" + Data.list.day.iso + "&page=" ?><?cs set:before = "" ?><?cs set:after = "" ?><?cs if:?Data.list.before_this ?><?cs set:before = filter + Data.list.before_this ?><?cs /if ?><?cs if:?Data.list.after_this ?><?cs set:after = filter + Data.list.after_this ?><?cs /if ?>
<?cs call:pagination(before, after, "Page " + Data.list.page + " of " + Data.list.pages) ?>
<?cs else ?><?cs call:empty_state("Nobody has looked at it then.", "/casework/family/" + Data.family.reference + "/looks", "Show everybody and every day") ?><?cs /if ?>
<?cs call:page_end() ?>

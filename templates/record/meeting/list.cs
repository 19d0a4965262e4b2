<?cs call:record_start("Meetings", "") ?>
<?cs if:Data.may.work ?><?cs call:record_button("Arrange a meeting", "/meeting") ?><?cs /if ?>
<?cs if:Data.meetings_count ?><?cs call:blocks_start("Meetings of the Team Around the Family") ?><?cs call:th("When") ?><?cs call:th("What") ?><?cs call:th("State") ?><?cs call:table_body() ?>
<?cs each:one = Data.meetings ?><?cs call:row_start() ?><?cs call:cell_start("When") ?><?cs call:record_link(one.starts_at.long, "", "/meeting/" + one.id) ?><?cs call:td_end() ?><?cs call:cell_start("What") ?><?cs call:meeting_kind(one.kind) ?><?cs call:td_end() ?><?cs call:cell_start("State") ?><?cs call:meeting_state(one.state, one.past) ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs else ?><?cs call:empty_state("No meeting has been arranged yet.", "", "") ?><?cs /if ?>
<?cs call:page_end() ?>

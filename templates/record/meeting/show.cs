<?cs def:attendance_state(state) ?><?cs if:state == "attended" ?><?cs call:tag("Came", "green") ?><?cs elif:state == "apologies" ?><?cs call:tag("Apologies", "yellow") ?><?cs elif:state == "did_not_attend" ?><?cs call:tag("Did not come", "grey") ?><?cs else ?><?cs call:tag("Asked", "blue") ?><?cs /if ?><?cs /def ?>
<?cs if:Data.meeting.kind == "review" ?><?cs call:record_start("Review meeting", "/meetings") ?><?cs else ?><?cs call:record_start("Team Around the Family meeting", "/meetings") ?><?cs /if ?>
<?cs call:record_draft_waits("/meeting/" + Data.meeting.id + "/minutes") ?>
<?cs call:summary_start() ?><?cs call:summary_row_start("When") ?><?cs var:Data.meeting.starts_at.long ?>, <?cs var:Data.meeting.minutes_long ?> minutes<?cs call:summary_row_end() ?>
<?cs if:Data.meeting.place ?><?cs call:summary_row("Where", Data.meeting.place) ?><?cs /if ?>
<?cs call:summary_row_start("State") ?><?cs call:meeting_state(Data.meeting.state, Data.meeting.past) ?><?cs call:summary_row_end() ?>
<?cs call:summary_row("Arranged by", Data.meeting.arranged_by) ?><?cs call:summary_end() ?>
<?cs if:Data.may.work && Data.meeting.state != "cancelled" ?><?cs call:button_group_screen_start() ?><?cs if:Data.meeting.past ?><?cs if:Data.meeting.state == "held" ?><?cs call:record_button_secondary("Change the minutes", "/meeting/" + Data.meeting.id + "/minutes") ?><?cs else ?><?cs call:record_button("Write the minutes", "/meeting/" + Data.meeting.id + "/minutes") ?><?cs /if ?><?cs /if ?>
<?cs if:Data.meeting.state == "planned" ?><?cs call:record_button_secondary("Change time, place or who is asked", "/meeting/" + Data.meeting.id + "/edit") ?><?cs if:!Data.meeting.past ?><?cs call:record_button_secondary("Cancel the meeting", "/meeting/" + Data.meeting.id + "/cancel") ?><?cs /if ?><?cs /if ?><?cs call:block_end() ?><?cs /if ?>
<?cs if:Data.may.work && Data.meeting.kind == "review" && Data.meeting.state == "held" ?><?cs call:inset_start() ?><?cs call:text_start() ?>Now record what the review decided of each need, and when the next one is: <?cs call:record_link("record a review", "", "/review") ?>. The date by which a review is due moves on only then.<?cs call:text_end() ?><?cs call:block_end() ?><?cs /if ?>
<?cs call:heading_m("Who") ?>
<?cs if:Data.attendance_count ?><?cs call:list_spaced_start() ?><?cs each:one = Data.attendance ?><?cs call:item_start() ?><?cs var:one.name ?><?cs if:one.family ?>, family<?cs /if ?> <?cs call:attendance_state(one.state) ?><?cs call:item_end() ?>
<?cs /each ?><?cs call:list_end() ?><?cs else ?><?cs call:para("Nobody has been asked yet.") ?><?cs /if ?>
<?cs if:?Data.meeting.minutes ?><?cs call:heading_m("Minutes") ?><?cs call:long_text(Data.meeting.minutes) ?>
<?cs if:?Data.meeting.family_view ?><?cs call:heading_m("What the family says") ?><?cs call:long_text(Data.meeting.family_view) ?><?cs /if ?>
<?cs if:?Data.meeting.decisions ?><?cs call:heading_m("What was decided") ?><?cs call:long_text(Data.meeting.decisions) ?><?cs /if ?>
<?cs call:small("Minuted by " + Data.meeting.minuted_by + " on " + Data.meeting.minuted_at.text) ?><?cs /if ?>
<?cs if:Data.actions_count ?><?cs call:blocks_start("Actions that came of it") ?><?cs call:th("What") ?><?cs call:th("Who") ?><?cs call:th("By when") ?><?cs call:th("How it goes") ?><?cs call:table_body() ?><?cs each:one = Data.actions ?><?cs call:row_start() ?><?cs call:cell("What", one.what) ?><?cs call:cell("Who", one.who) ?><?cs call:cell("By", one.due.text) ?><?cs call:cell_start("How it goes") ?><?cs call:action_state(one.state, one.late) ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?><?cs /if ?>
<?cs call:page_end() ?>

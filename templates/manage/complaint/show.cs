<?cs def:complaint_clock(one, words) ?><?cs call:summary_row_start(words) ?><?cs if:one.due_state == "met" ?><?cs call:clock("Done " + one.met.text, "met") ?><?cs elif:one.due_state == "late" ?><?cs call:clock("Late: was due by " + one.due.text, "over") ?><?cs elif:one.due_state == "today" ?><?cs call:clock("Due today", "soon") ?><?cs else ?><?cs call:clock("Due by " + one.due.text, "ok") ?><?cs /if ?><?cs call:summary_row_end() ?><?cs /def ?>
<?cs call:page_start("Complaint", "/manage/complaints") ?>
<?cs if:Data.complaint.kind == "complaint" ?><?cs call:heading_caption(Data.complaint.reference, "Complaint") ?><?cs elif:Data.complaint.kind == "compliment" ?><?cs call:heading_caption(Data.complaint.reference, "Compliment") ?><?cs else ?><?cs call:heading_caption(Data.complaint.reference, "Comment") ?><?cs /if ?>
<?cs call:card_start("Where it stands") ?><?cs call:summary_start() ?>
<?cs call:summary_row("Received", Data.complaint.received.text) ?>
<?cs if:Data.complaint.handler ?><?cs call:summary_row("Handled by", Data.complaint.handler) ?><?cs else ?><?cs call:summary_row("Handled by", "Nobody yet. Recording a step makes it yours.") ?><?cs /if ?>
<?cs if:Data.complaint.complainant ?><?cs call:summary_row("Who complained", Data.complaint.complainant) ?><?cs else ?><?cs call:summary_row("Who complained", "They did not give a name") ?><?cs /if ?>
<?cs if:Data.complaint.on_behalf_of ?><?cs call:summary_row("For whom", Data.complaint.on_behalf_of) ?><?cs /if ?>
<?cs if:Data.complaint.route == "statutory" ?><?cs call:summary_row("Route", "Children Act procedure") ?><?cs elif:Data.complaint.route == "designated_officer" ?><?cs call:summary_row("Route", "Designated officer: about someone who works with children") ?><?cs elif:Data.complaint.route == "not_for_us" ?><?cs call:summary_row("Route", "For somebody else to answer") ?><?cs elif:Data.complaint.route == "corporate" ?><?cs call:summary_row("Route", "The council's own procedure") ?><?cs /if ?>
<?cs each:one = Data.clocks ?><?cs if:one.kind == "complaint_acknowledge" ?><?cs call:complaint_clock(one, "Acknowledge") ?><?cs else ?><?cs call:complaint_clock(one, "Answer") ?><?cs /if ?><?cs /each ?>
<?cs if:Data.about_count ?><?cs call:summary_row_start("Staff it is about") ?><?cs each:one = Data.about ?><?cs call:para(one.name + ", " + one.agency) ?><?cs /each ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs call:summary_end() ?><?cs call:card_end() ?>
<?cs if:Data.complaint.answered.iso ?>
<?cs call:card_start("Our answer") ?><?cs call:summary_start() ?>
<?cs call:summary_row("Answered", Data.complaint.answered.text) ?>
<?cs if:Data.complaint.finding == "upheld" ?><?cs call:summary_row("Finding", "Upheld") ?><?cs elif:Data.complaint.finding == "partly_upheld" ?><?cs call:summary_row("Finding", "Partly upheld") ?><?cs elif:Data.complaint.finding == "not_upheld" ?><?cs call:summary_row("Finding", "Not upheld") ?><?cs /if ?>
<?cs call:summary_row_start("What we said") ?><?cs call:long_text(Data.complaint.answer) ?><?cs call:summary_row_end() ?>
<?cs if:Data.complaint.prevention ?><?cs call:summary_row_start("So that it does not happen again") ?><?cs call:long_text(Data.complaint.prevention) ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs if:Data.complaint.learning ?><?cs call:summary_row_start("What we learned") ?><?cs call:long_text(Data.complaint.learning) ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs call:summary_end() ?><?cs call:card_end() ?>
<?cs else ?>
<?cs call:button_group_start() ?><?cs call:button_link("Record what was done", "/manage/complaint/" + Data.complaint.reference + "/step") ?><?cs call:button_link_secondary("Answer", "/manage/complaint/" + Data.complaint.reference + "/answer") ?><?cs call:button_group_end() ?>
<?cs /if ?>
<?cs call:heading_m("What was done") ?>
<?cs if:Data.steps_count == #0 ?><?cs call:para("Nothing has been recorded yet.") ?><?cs else ?>
<?cs call:timeline_start() ?><?cs each:one = Data.steps ?><?cs call:timeline_item_start(one.kind_label, one.recorded_by, one.done_when.iso, one.done_when.text) ?><?cs call:long_text(one.what) ?><?cs call:timeline_item_end() ?><?cs /each ?><?cs call:timeline_end() ?>
<?cs /if ?>
<?cs call:heading_m("What the person wrote") ?>
<?cs each:section = Check.sections ?><?cs call:card_start(section.title) ?><?cs call:summary_start() ?><?cs each:row = section.rows ?><?cs if:row.kind == "heading" ?><?cs call:summary_row(row.label, "") ?><?cs elif:row.value ?><?cs call:summary_row_start(row.label) ?><?cs call:long_text(row.value) ?><?cs call:summary_row_end() ?><?cs /if ?><?cs /each ?><?cs call:summary_end() ?><?cs call:card_end() ?><?cs /each ?>
<?cs call:page_end() ?>

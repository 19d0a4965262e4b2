<?cs def:clock_said(one, words) ?><?cs call:summary_row_start(words) ?><?cs if:one.due_state == "stopped" ?><?cs call:clock("Stopped: another way was taken", "none") ?><?cs elif:one.due_state == "met" ?><?cs if:one.met_late ?><?cs call:clock("Done late, " + one.met.text, "over") ?><?cs else ?><?cs call:clock("Done " + one.met.text, "met") ?><?cs /if ?><?cs elif:one.due_state == "late" ?><?cs call:clock("Late: was due by " + one.due.text, "over") ?><?cs elif:one.due_state == "today" ?><?cs call:clock("Due today", "soon") ?><?cs elif:one.due_state == "soon" ?><?cs call:clock("Due by " + one.due.text, "soon") ?><?cs else ?><?cs call:clock("Due by " + one.due.text, "ok") ?><?cs /if ?><?cs if:one.extended_days ?><?cs call:small(one.extended_days + " more working days: " + one.extended_reason) ?><?cs /if ?><?cs call:summary_row_end() ?><?cs /def ?>
<?cs def:complaint_clock(one) ?><?cs if:one.kind == "complaint_acknowledge" ?><?cs call:clock_said(one, "Acknowledge") ?><?cs elif:one.kind == "complaint_acknowledge_2" ?><?cs call:clock_said(one, "Acknowledge stage 2") ?><?cs elif:one.kind == "complaint_answer_2" || one.kind == "complaint_children_2" ?><?cs call:clock_said(one, "Answer at stage 2") ?><?cs elif:one.kind == "complaint_children_panel" ?><?cs call:clock_said(one, "The review panel meets") ?><?cs elif:one.kind == "complaint_children_report" ?><?cs call:clock_said(one, "The review panel reports") ?><?cs elif:one.kind == "complaint_children_3" ?><?cs call:clock_said(one, "Answer to the panel") ?><?cs else ?><?cs call:clock_said(one, "Answer at stage 1") ?><?cs /if ?><?cs /def ?>
<?cs def:theme(code) ?><?cs if:code == "communication" ?><?cs call:list_item("How we talk and write") ?><?cs elif:code == "delay" ?><?cs call:list_item("Delay") ?><?cs elif:code == "decision" ?><?cs call:list_item("A decision") ?><?cs elif:code == "conduct" ?><?cs call:list_item("How somebody behaved") ?><?cs elif:code == "records" ?><?cs call:list_item("What is written down") ?><?cs elif:code == "sharing" ?><?cs call:list_item("Agreement and sharing") ?><?cs elif:code == "quality" ?><?cs call:list_item("Quality of the help") ?><?cs elif:code == "policy" ?><?cs call:list_item("A rule or policy") ?><?cs elif:code == "discrimination" ?><?cs call:list_item("Unfair treatment") ?><?cs else ?><?cs call:list_item("Something else") ?><?cs /if ?><?cs /def ?>
<?cs def:step(one, words) ?><?cs call:timeline_item_start(words, one.recorded_by, one.done_when.iso, one.done_when.text) ?><?cs call:long_text(one.what) ?><?cs call:timeline_item_end() ?><?cs /def ?>
<?cs def:step_of(one) ?><?cs if:one.kind == "acknowledged" ?><?cs call:step(one, "Acknowledged") ?><?cs elif:one.kind == "talked" ?><?cs call:step(one, "Talked to somebody") ?><?cs elif:one.kind == "looked_into" ?><?cs call:step(one, "Looked into it") ?><?cs elif:one.kind == "route_chosen" ?><?cs call:step(one, "Route chosen") ?><?cs elif:one.kind == "designated_told" ?><?cs call:step(one, "Designated officer told") ?><?cs elif:one.kind == "person_named" ?><?cs call:step(one, "Named whom it is about") ?><?cs elif:one.kind == "given" ?><?cs call:step(one, "Given to") ?><?cs elif:one.kind == "extended" ?><?cs call:step(one, "More time") ?><?cs elif:one.kind == "escalated" ?><?cs call:step(one, "Next stage asked for") ?><?cs elif:one.kind == "panel_met" ?><?cs call:step(one, "The review panel met") ?><?cs elif:one.kind == "panel_reported" ?><?cs call:step(one, "The review panel reported") ?><?cs elif:one.kind == "ombudsman" ?><?cs call:step(one, "The Ombudsman") ?><?cs elif:one.kind == "answered" ?><?cs call:step(one, "Answered") ?><?cs else ?><?cs call:step(one, "Something else") ?><?cs /if ?><?cs /def ?>
<?cs call:page_start("Complaint", "/manage/complaints") ?>
<?cs if:Data.complaint.kind == "complaint" ?><?cs call:heading_caption(Data.complaint.reference, "Complaint") ?><?cs elif:Data.complaint.kind == "compliment" ?><?cs call:heading_caption(Data.complaint.reference, "Compliment") ?><?cs else ?><?cs call:heading_caption(Data.complaint.reference, "Comment") ?><?cs /if ?>
<?cs if:Data.complaint.restricted ?><?cs call:warning_text("Restricted: only whoever handles it and whoever looks into it find this entry. Ask the person concerned nothing before the designated officer has agreed.") ?><?cs /if ?>
<?cs if:Data.complaint.danger ?><?cs call:warning_text("They wrote that somebody may be in danger. Speak with children's social care today: read what they wrote, below, first.") ?><?cs call:duty_numbers() ?><?cs /if ?>
<?cs if:Data.complaint.kind == "complaint" ?>
<?cs if:Data.complaint.open ?><?cs call:button_group_start() ?><?cs call:button_link("Record what was done", "/manage/complaint/" + Data.complaint.reference + "/step") ?><?cs call:button_link_secondary("Answer", "/manage/complaint/" + Data.complaint.reference + "/answer") ?><?cs call:button_group_end() ?><?cs /if ?>
<?cs call:list_start() ?>
<?cs if:Data.complaint.officer ?><?cs call:list_item_link("Register details", "/manage/complaint/" + Data.complaint.reference + "/register") ?><?cs /if ?>
<?cs if:Data.complaint.officer && Data.complaint.open && Data.complaint.stage_number == #1 ?><?cs call:list_item_link("Choose the route", "/manage/complaint/" + Data.complaint.reference + "/route") ?><?cs /if ?>
<?cs if:Data.complaint.officer && Data.complaint.open ?><?cs call:list_item_link("Choose who looks into it", "/manage/complaint/" + Data.complaint.reference + "/investigator") ?><?cs /if ?>
<?cs if:Data.complaint.may_extend ?><?cs call:list_item_link("More time for the answer", "/manage/complaint/" + Data.complaint.reference + "/more-time") ?><?cs /if ?>
<?cs if:Data.complaint.officer && Data.complaint.next_stage ?><?cs call:list_item_link("They asked for the next stage", "/manage/complaint/" + Data.complaint.reference + "/next-stage") ?><?cs /if ?>
<?cs if:Data.complaint.officer && !Data.complaint.open && !Data.complaint.next_stage ?><?cs call:list_item_link("The Ombudsman looks at it", "/manage/complaint/" + Data.complaint.reference + "/ombudsman") ?><?cs /if ?>
<?cs call:list_item_link("Something to be done afterwards", "/manage/complaint/" + Data.complaint.reference + "/to-do") ?>
<?cs call:list_end() ?>
<?cs else ?>
<?cs if:Data.complaint.officer ?><?cs call:button_link("Thank them and pass it on", "/manage/complaint/" + Data.complaint.reference + "/thanks") ?><?cs /if ?>
<?cs /if ?>
<?cs call:card_start("Where it stands") ?><?cs call:summary_start() ?>
<?cs call:summary_row("Received", Data.complaint.received.text) ?>
<?cs if:Data.complaint.handler ?><?cs call:summary_row("Handled by", Data.complaint.handler) ?><?cs else ?><?cs call:summary_row("Handled by", "Nobody yet. Recording a step makes it yours.") ?><?cs /if ?>
<?cs if:Data.complaint.complainant ?><?cs call:summary_row("Who wrote", Data.complaint.complainant) ?><?cs else ?><?cs call:summary_row("Who wrote", "They did not give a name") ?><?cs /if ?>
<?cs if:Data.complaint.on_behalf_of ?><?cs call:summary_row("For whom", Data.complaint.on_behalf_of) ?>
<?cs if:!Data.complaint.authority || Data.complaint.authority == "none" ?><?cs call:summary_row("May they speak for them?", "Not shown yet. No answer goes out before.") ?><?cs else ?><?cs call:summary_row("May they speak for them?", "Yes. " + Data.complaint.authority_seen) ?><?cs /if ?><?cs /if ?>
<?cs if:Data.complaint.route == "statutory" ?><?cs call:summary_row("Route", "Children Act procedure") ?><?cs elif:Data.complaint.route == "designated_officer" ?><?cs call:summary_row("Route", "Designated officer: about someone who works with children") ?><?cs elif:Data.complaint.route == "not_for_us" ?><?cs call:summary_row("Route", "For somebody else to answer: " + Data.complaint.sent_to) ?><?cs elif:Data.complaint.route == "corporate" ?><?cs call:summary_row("Route", "The council's own procedure") ?><?cs /if ?>
<?cs if:Data.complaint.team ?><?cs call:summary_row("Team", Data.complaint.team) ?><?cs /if ?>
<?cs if:subcount(Data.complaint.themes) ?><?cs call:summary_row_start("About") ?><?cs call:list_start() ?><?cs each:one = Data.complaint.themes ?><?cs call:theme(one.code) ?><?cs /each ?><?cs call:list_end() ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs if:Data.complaint.at_risk ?><?cs call:summary_row("At risk", "Somebody in it is at risk or needs extra care") ?><?cs /if ?>
<?cs each:one = Data.clocks ?><?cs call:complaint_clock(one) ?><?cs /each ?>
<?cs if:Data.about_count ?><?cs call:summary_row_start("Staff it is about") ?><?cs each:one = Data.about ?><?cs call:para(one.name + ", " + one.title + ", " + one.agency) ?><?cs /each ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs if:Data.complaint.supervisor ?><?cs call:summary_row("Their supervisor", Data.complaint.supervisor) ?><?cs /if ?>
<?cs if:Data.complaint.family_reference ?><?cs call:summary_row("Family's episode", Data.complaint.family_reference) ?><?cs /if ?>
<?cs if:Data.complaint.ombudsman_reference ?><?cs call:summary_row("Ombudsman", Data.complaint.ombudsman_reference) ?><?cs /if ?>
<?cs if:Data.complaint.thanked.iso ?><?cs call:summary_row("Thanked", Data.complaint.thanked.text) ?><?cs /if ?>
<?cs each:one = Data.passed ?><?cs call:summary_row_start("Passed on to " + one.name) ?><?cs call:long_text(one.words) ?><?cs call:summary_row_end() ?><?cs /each ?>
<?cs call:summary_end() ?><?cs call:card_end() ?>
<?cs each:one = Data.stages ?>
<?cs call:card_start("Stage " + one.number) ?><?cs call:summary_start() ?>
<?cs call:summary_row("Asked for", one.asked.text) ?>
<?cs if:one.asked_why ?><?cs call:summary_row_start("Still not happy with") ?><?cs call:long_text(one.asked_why) ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs if:one.investigator ?><?cs call:summary_row("Looked into by", one.investigator) ?><?cs else ?><?cs call:summary_row("Looked into by", "Nobody yet") ?><?cs /if ?>
<?cs if:one.acknowledged.iso ?><?cs call:summary_row("Acknowledged", one.acknowledged.text) ?><?cs /if ?>
<?cs if:one.answered.iso ?>
<?cs call:summary_row("Answered", one.answered.text + ", " + one.answered_by) ?>
<?cs if:one.finding == "upheld" ?><?cs call:summary_row("Finding", "Upheld") ?><?cs elif:one.finding == "partly_upheld" ?><?cs call:summary_row("Finding", "Partly upheld") ?><?cs elif:one.finding == "not_upheld" ?><?cs call:summary_row("Finding", "Not upheld") ?><?cs /if ?>
<?cs call:summary_row_start("What we said") ?><?cs call:long_text(one.answer) ?><?cs call:link("Letter to print", "/manage/complaint/" + Data.complaint.reference + "/letter/" + one.number) ?><?cs call:summary_row_end() ?>
<?cs if:one.prevention ?><?cs call:summary_row_start("So that it does not happen again") ?><?cs call:long_text(one.prevention) ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs if:one.learning ?><?cs call:summary_row_start("What we learned") ?><?cs call:long_text(one.learning) ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs /if ?>
<?cs call:summary_end() ?><?cs call:card_end() ?>
<?cs /each ?>
<?cs if:Data.actions_count ?>
<?cs call:table_start("What is to be done") ?><?cs call:th("What") ?><?cs call:th("Who") ?><?cs call:th("By") ?><?cs call:th("Done") ?><?cs call:table_body() ?>
<?cs each:one = Data.actions ?><?cs call:row_start() ?><?cs call:td(one.what) ?><?cs call:td(one.owner) ?><?cs if:one.late ?><?cs call:td_clock("Late: " + one.by_day.text, "over") ?><?cs else ?><?cs call:td(one.by_day.text) ?><?cs /if ?><?cs if:one.done_when.iso ?><?cs call:td(one.done_when.text) ?><?cs else ?><?cs call:td_start() ?><?cs call:action_button_secondary("It is done", "/manage/complaint/" + Data.complaint.reference + "/to-do/" + one.id + "/done") ?><?cs call:td_end() ?><?cs /if ?><?cs call:row_end() ?><?cs /each ?>
<?cs call:table_end() ?><?cs /if ?>
<?cs if:Data.complaint.kind == "complaint" ?>
<?cs call:heading_m("What was done") ?>
<?cs if:Data.steps_count == #0 ?><?cs call:para("Nothing has been recorded yet.") ?><?cs else ?>
<?cs call:timeline_start() ?><?cs each:one = Data.steps ?><?cs call:step_of(one) ?><?cs /each ?><?cs call:timeline_end() ?>
<?cs /if ?><?cs /if ?>
<?cs call:heading_m("What the person wrote") ?>
<?cs each:section = Check.sections ?><?cs call:card_start(section.title) ?><?cs call:summary_start() ?><?cs each:row = section.rows ?><?cs if:row.kind == "heading" ?><?cs call:summary_row(row.label, "") ?><?cs elif:row.value ?><?cs call:summary_row_start(row.label) ?><?cs call:long_text(row.value) ?><?cs call:summary_row_end() ?><?cs /if ?><?cs /each ?><?cs call:summary_end() ?><?cs call:card_end() ?><?cs /each ?>
<?cs call:page_end() ?>

<?cs call:page_start("Complaints register", "") ?>
<?cs call:heading("Complaints, compliments and comments") ?>
<?cs if:Data.held.total ?><div class="govuk-inset-text">More is coming in than is usual. <?cs var:Data.held.total ?> held apart<?cs if:Data.held.real_ones ?>, <?cs var:Data.held.real_ones ?> of them may need an answer soon<?cs /if ?>. <?cs call:link("Look through them", "/manage/complaints/held") ?></div><?cs /if ?>
<?cs call:sub_navigation_start("Register") ?>
<?cs call:sub_navigation_item("Waiting for an answer", "/manage/complaints?show=waiting", Data.register.showing == "waiting") ?>
<?cs call:sub_navigation_item("Answered", "/manage/complaints?show=answered", Data.register.showing == "answered") ?>
<?cs call:sub_navigation_item("Compliments and comments", "/manage/complaints?show=praise", Data.register.showing == "praise") ?>
<?cs call:sub_navigation_end() ?>
<?cs if:Data.complaints_count == #0 ?>
<?cs call:empty_state("There is nothing here. What people send from the public pages arrives by itself.", "/manage/complaints?show=answered", "See what has been answered") ?>
<?cs else ?>
<?cs call:table_start("What has come in") ?>
<?cs call:th("Reference") ?><?cs call:th("Received") ?><?cs call:th("From") ?><?cs call:th("Handled by") ?><?cs call:th("Where it stands") ?><?cs call:th("Due") ?>
<?cs call:table_body() ?>
<?cs each:one = Data.complaints ?>
<?cs call:row_start() ?>
<?cs call:td_link(one.reference, "/manage/complaint/" + one.reference) ?>
<?cs call:td(one.received.text) ?>
<?cs if:one.anonymous ?><?cs call:td("Anonymous") ?><?cs else ?><?cs call:td("Named") ?><?cs /if ?>
<?cs if:one.handler ?><?cs call:td(one.handler) ?><?cs else ?><?cs call:td("Nobody yet") ?><?cs /if ?>
<?cs if:one.danger ?><?cs call:td_tag("Danger: read now", "red") ?>
<?cs elif:one.kind == "compliment" ?><?cs call:td_tag("Compliment", "green") ?>
<?cs elif:one.kind == "comment" ?><?cs call:td_tag("Comment", "blue") ?>
<?cs elif:one.restricted ?><?cs call:td_tag("Restricted", "red") ?>
<?cs elif:one.stage == "received" ?><?cs call:td_tag("New", "blue") ?>
<?cs elif:one.stage == "answered" ?><?cs call:td_tag("Answered at stage " + one.stage_number, "grey") ?>
<?cs elif:one.stage == "ombudsman" ?><?cs call:td_tag("With the Ombudsman", "purple") ?>
<?cs elif:one.stage == "not_for_us" ?><?cs call:td_tag("For somebody else", "grey") ?>
<?cs else ?><?cs call:td_tag("Stage " + one.stage_number, "yellow") ?><?cs /if ?>
<?cs if:one.due_state == "late" ?><?cs call:td_clock("Late: was due by " + one.due.text, "over") ?>
<?cs elif:one.due_state == "today" ?><?cs call:td_clock("Due today", "soon") ?>
<?cs elif:one.due_state == "soon" ?><?cs call:td_clock("Due by " + one.due.text, "soon") ?>
<?cs elif:one.due_state == "later" ?><?cs call:td_clock("Due by " + one.due.text, "ok") ?>
<?cs else ?><?cs call:td("") ?><?cs /if ?>
<?cs call:row_end() ?>
<?cs /each ?>
<?cs call:table_end() ?>
<?cs if:Data.register.next_page || Data.register.previous_page ?>
<?cs if:Data.register.previous_page ?><?cs call:link("Earlier page", "/manage/complaints?show=" + Data.register.showing + "&page=" + Data.register.previous_page) ?><?cs /if ?>
<?cs if:Data.register.next_page ?><?cs call:link("Next page", "/manage/complaints?show=" + Data.register.showing + "&page=" + Data.register.next_page) ?><?cs /if ?>
<?cs /if ?>
<?cs /if ?>
<?cs call:page_end() ?>

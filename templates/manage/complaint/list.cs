<?cs call:page_start("Complaints register", "") ?>
<?cs call:heading("Complaints, compliments and comments") ?>
<?cs call:danger_notices() ?>
<?cs call:button_link_secondary("Take down a complaint or compliment", "/manage/complaints/new") ?>
<?cs if:Data.held.total ?><?cs call:inset_start() ?>More is coming in than is usual. <?cs var:Data.held.total ?> held apart<?cs if:Data.held.real_ones ?>, <?cs var:Data.held.real_ones ?> of them may need an answer soon<?cs /if ?>. <?cs call:link("Look through them", "/manage/complaints/held") ?><?cs call:block_end() ?><?cs /if ?>
<?cs call:sub_navigation_start("Register") ?>
<?cs call:sub_navigation_item("Waiting for an answer (" + Data.counts.waiting + ")", "/manage/complaints?show=waiting", Data.register.showing == "waiting") ?>
<?cs call:sub_navigation_item("Answered (" + Data.counts.answered + ")", "/manage/complaints?show=answered", Data.register.showing == "answered") ?>
<?cs call:sub_navigation_item("Compliments and comments (" + Data.counts.praise + ")", "/manage/complaints?show=praise", Data.register.showing == "praise") ?>
<?cs call:sub_navigation_end() ?>
<?cs call:list_filter_start("Which entries, in which order") ?><?cs call:form_hidden("show", Data.register.showing) ?>
<?cs call:pick_start("handler", "Handled by") ?><?cs call:pick_option("", "Anybody", Data.register.handler) ?><?cs call:pick_option("mine", "Me", Data.register.handler) ?><?cs call:pick_option("nobody", "Nobody yet", Data.register.handler) ?><?cs call:pick_end() ?>
<?cs call:sort_start() ?><?cs call:sort_option("due", "Due first") ?><?cs call:sort_option("received", "Oldest first") ?><?cs call:sort_option("-received", "Newest first") ?><?cs call:pick_end() ?>
<?cs if:Data.register.handler ?><?cs call:list_filter_end("/manage/complaints?show=" + Data.register.showing) ?><?cs else ?><?cs call:list_filter_end("") ?><?cs /if ?>
<?cs if:Data.complaints_count == #0 ?>
<?cs if:Data.register.handler ?><?cs call:empty_state("Nothing here is like that.", "/manage/complaints?show=" + Data.register.showing, "Show all") ?>
<?cs elif:Data.register.showing == "waiting" ?><?cs call:empty_state("Nothing waits for an answer. What people send from the public pages arrives by itself.", "/manage/complaints?show=answered", "See what has been answered") ?>
<?cs else ?><?cs call:empty_state("There is nothing here. What people send from the public pages arrives by itself.", "/manage/complaints", "See what waits for an answer") ?><?cs /if ?>
<?cs else ?>
<?cs call:list_count("entry", "entries") ?>
<?cs call:blocks_start("What has come in") ?>
<?cs call:th("Reference") ?><?cs call:th_by("Received", "received") ?><?cs call:th("From") ?><?cs call:th("Handled by") ?><?cs call:th("Where it stands") ?><?cs call:th_by("Due", "due") ?>
<?cs call:table_body() ?>
<?cs each:one = Data.complaints ?>
<?cs call:row_start() ?>
<?cs call:cell_start("Reference") ?><?cs call:link_whole(one.reference, "/manage/complaint/" + one.reference) ?><?cs call:td_end() ?>
<?cs call:cell("Received", one.received.text) ?>
<?cs if:one.anonymous ?><?cs call:cell("From", "Anonymous") ?><?cs else ?><?cs call:cell("From", "Named") ?><?cs /if ?>
<?cs if:one.handler ?><?cs call:cell("Handled by", one.handler) ?><?cs else ?><?cs call:cell("Handled by", "Nobody yet") ?><?cs /if ?>
<?cs call:cell_start("Where it stands") ?><?cs if:one.danger ?><?cs call:tag("Danger: read now", "red") ?>
<?cs elif:one.kind == "compliment" ?><?cs call:tag("Compliment", "green") ?>
<?cs elif:one.kind == "comment" ?><?cs call:tag("Comment", "blue") ?>
<?cs elif:one.restricted ?><?cs call:tag("Restricted", "red") ?>
<?cs elif:one.stage == "received" ?><?cs call:tag("New", "blue") ?>
<?cs elif:one.stage == "answered" ?><?cs call:tag("Answered at stage " + one.stage_number, "grey") ?>
<?cs elif:one.stage == "ombudsman" ?><?cs call:tag("With the Ombudsman", "purple") ?>
<?cs elif:one.stage == "not_for_us" ?><?cs call:tag("For somebody else", "grey") ?>
<?cs else ?><?cs call:tag("Stage " + one.stage_number, "yellow") ?><?cs /if ?><?cs call:td_end() ?>
<?cs call:cell_start("Due") ?><?cs if:one.due_state == "late" ?><?cs call:clock_of("Late: was due by " + one.due.text, "over", one.spent, one.span) ?>
<?cs elif:one.due_state == "today" ?><?cs call:clock_of("Due today", "soon", one.spent, one.span) ?>
<?cs elif:one.due_state == "soon" ?><?cs call:clock_of("Due by " + one.due.text, "soon", one.spent, one.span) ?>
<?cs elif:one.due_state == "later" ?><?cs call:clock_of("Due by " + one.due.text, "ok", one.spent, one.span) ?>
<?cs /if ?><?cs call:td_end() ?>
<?cs call:row_end() ?>
<?cs /each ?>
<?cs call:table_end() ?>
<?cs call:list_pages() ?>
<?cs /if ?>
<?cs call:page_end() ?>

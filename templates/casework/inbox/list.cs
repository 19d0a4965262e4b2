<?cs call:page_start("Inbox", "") ?>
<?cs call:heading("Inbox") ?>
<?cs call:danger_notices() ?>
<?cs if:Data.viewer.contact_officer ?><?cs call:button_link_secondary("Key in a telephone call", "/casework/telephone") ?><?cs /if ?>
<?cs if:Data.held.real_ones ?><?cs call:notice_start() ?><?cs call:heading_small_start() ?>More is coming in than is usual<?cs call:heading_end() ?><?cs call:text_start() ?><?cs var:Data.held.real_ones ?> of what is held apart may be from somebody who needs help. <?cs call:link("Look at them now", "/casework/held") ?><?cs call:text_end() ?><?cs call:block_end() ?><?cs elif:Data.held.total ?><?cs call:inset_start() ?>More is coming in than is usual. <?cs var:Data.held.total ?> held apart. <?cs call:link("Look through them", "/casework/held") ?><?cs call:block_end() ?><?cs /if ?>
<?cs call:sub_navigation_start("Which enquiries") ?>
<?cs call:sub_navigation_item("To decide (" + Data.counts.open + ")", "/casework/inbox", Data.inbox.state == "open") ?>
<?cs call:sub_navigation_item("Not opened (" + Data.counts.received + ")", "/casework/inbox?state=received", Data.inbox.state == "received") ?>
<?cs call:sub_navigation_item("Opened (" + Data.counts.opened + ")", "/casework/inbox?state=opened", Data.inbox.state == "opened") ?>
<?cs call:sub_navigation_item("Waiting (" + Data.counts.waiting + ")", "/casework/inbox?state=waiting", Data.inbox.state == "waiting") ?>
<?cs call:sub_navigation_item("Decided", "/casework/inbox?state=decided", Data.inbox.state == "decided") ?>
<?cs call:sub_navigation_end() ?>
<?cs call:search_start("Find a reference") ?><?cs call:search_field("find", "Find a reference", Data.inbox.find) ?><?cs call:search_end("Find") ?>
<?cs call:list_filter_start("Which enquiries, in which order") ?><?cs call:form_hidden("state", Data.inbox.state) ?>
<?cs call:pick_start("kind", "Kind") ?><?cs call:pick_option("", "All", Data.inbox.kind) ?><?cs call:pick_option("referral", "Referrals", Data.inbox.kind) ?><?cs call:pick_option("request_for_help", "Requests for help", Data.inbox.kind) ?><?cs call:pick_end() ?>
<?cs call:pick_start("urgency", "How soon") ?><?cs call:pick_option("", "All", Data.inbox.urgency) ?><?cs call:pick_option("today", "Today", Data.inbox.urgency) ?><?cs call:pick_option("this_week", "This week", Data.inbox.urgency) ?><?cs call:pick_option("soon", "Soon", Data.inbox.urgency) ?><?cs call:pick_option("not_sure", "Not sure", Data.inbox.urgency) ?><?cs call:pick_end() ?>
<?cs call:sort_start() ?><?cs call:sort_option("soon", "Most urgent first") ?><?cs call:sort_option("due", "Due first") ?><?cs call:sort_option("received", "Longest here first") ?><?cs call:sort_option("-received", "Newest first") ?><?cs call:pick_end() ?>
<?cs if:Data.inbox.kind || Data.inbox.urgency ?><?cs call:list_filter_end("/casework/inbox?state=" + Data.inbox.state) ?><?cs else ?><?cs call:list_filter_end("") ?><?cs /if ?>
<?cs call:list_count("enquiry", "enquiries") ?>
<?cs if:Data.enquiries_count > #0 ?><?cs call:blocks_start("Enquiries") ?><?cs call:th("Enquiry") ?><?cs call:th_by("From", "received") ?><?cs call:th_by("How soon", "soon") ?><?cs call:th_by("Decision", "due") ?><?cs call:th("State") ?><?cs call:table_body() ?>
<?cs each:one = Data.enquiries ?><?cs call:row_start() ?>
<?cs call:cell_start("Enquiry") ?><?cs call:link_whole(one.reference, "/casework/enquiry/" + one.reference) ?><?cs call:line_break() ?><?cs if:one.name ?><?cs var:one.name ?><?cs if:one.children > #1 ?> and others<?cs /if ?><?cs else ?>Advice without names<?cs /if ?><?cs call:td_end() ?>
<?cs call:cell_start("From") ?><?cs if:one.agreement == "not_asked" ?>Asks for advice<?cs elif:one.kind == "referral" ?>Referral<?cs else ?>Request for help<?cs /if ?><?cs if:one.channel == "telephone" ?> by telephone<?cs /if ?><?cs if:one.agency ?><?cs call:line_break() ?><?cs var:one.agency ?><?cs /if ?><?cs call:line_break() ?><?cs call:quiet_start() ?><?cs var:one.received_on.text ?><?cs call:span_end() ?><?cs call:td_end() ?>
<?cs call:cell_start("How soon") ?><?cs call:urgency_tag(one.urgency, one.harm) ?><?cs call:td_end() ?>
<?cs call:cell_start("Decision") ?><?cs if:one.state == "decided" ?>Decided<?cs else ?><?cs call:due(one.due, one.due_on.long, one.spent, one.span) ?><?cs /if ?><?cs call:td_end() ?>
<?cs call:cell_start("State") ?><?cs call:enquiry_state(one.state, one.outcome) ?><?cs if:one.answered ?><?cs call:line_break() ?><?cs call:tag("Answer has come", "teal") ?><?cs /if ?><?cs if:one.opened_by ?><?cs call:line_break() ?><?cs call:quiet_start() ?>by <?cs var:one.opened_by ?><?cs call:span_end() ?><?cs /if ?><?cs call:td_end() ?><?cs call:row_end() ?>
<?cs /each ?><?cs call:table_end() ?>
<?cs elif:Data.inbox.find ?><?cs call:empty_state("Nothing has that reference. Check it against the mail or the page that it came from.", "/casework/inbox", "Back to the inbox") ?>
<?cs elif:Data.inbox.kind || Data.inbox.urgency ?><?cs call:empty_state("Nothing here is like that.", "/casework/inbox?state=" + Data.inbox.state, "Show all") ?>
<?cs elif:Data.inbox.state == "open" ?><?cs call:empty_state("Everything is decided. What comes in appears here by itself.", "/casework/inbox?state=decided", "See what has been decided") ?>
<?cs else ?><?cs call:empty_state("There is nothing here.", "/casework/inbox", "Back to the inbox") ?><?cs /if ?>
<?cs call:list_pages() ?>
<?cs call:page_end() ?>

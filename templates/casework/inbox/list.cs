<?cs call:page_start("Inbox", "") ?>
<?cs call:heading("Inbox") ?>
<?cs if:Data.viewer.contact_officer ?><?cs call:button_link_secondary("Key in a telephone call", "/casework/telephone") ?><?cs /if ?>
<?cs if:Data.held.real_ones ?><div class="onedoor-notice onedoor-notice--warning" role="note"><h2 class="govuk-heading-s">More is coming in than is usual</h2><p class="govuk-body"><?cs var:Data.held.real_ones ?> of what is held apart may be from somebody who needs help. <?cs call:link("Look at them now", "/casework/held") ?></p></div><?cs elif:Data.held.total ?><div class="govuk-inset-text">More is coming in than is usual. <?cs var:Data.held.total ?> held apart. <?cs call:link("Look through them", "/casework/held") ?></div><?cs /if ?>
<?cs call:sub_navigation_start("Which enquiries") ?>
<?cs call:sub_navigation_item("To decide (" + Data.counts.open + ")", "/casework/inbox", Data.inbox.state == "open") ?>
<?cs call:sub_navigation_item("Not opened (" + Data.counts.received + ")", "/casework/inbox?state=received", Data.inbox.state == "received") ?>
<?cs call:sub_navigation_item("Opened (" + Data.counts.opened + ")", "/casework/inbox?state=opened", Data.inbox.state == "opened") ?>
<?cs call:sub_navigation_item("Waiting (" + Data.counts.waiting + ")", "/casework/inbox?state=waiting", Data.inbox.state == "waiting") ?>
<?cs call:sub_navigation_item("Decided", "/casework/inbox?state=decided", Data.inbox.state == "decided") ?>
<?cs call:sub_navigation_end() ?>
<form class="onedoor-search" role="search" method="get" action="/casework/inbox"><label class="govuk-label" for="find">Find a reference</label><div class="onedoor-search__row"><input class="govuk-input govuk-input--width-10" id="find" name="find" type="search" value="<?cs var:Data.inbox.find ?>" autocomplete="off" spellcheck="false"><button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button">Find</button></div></form>
<?cs if:Data.enquiries_count > #0 ?><?cs call:blocks_start("Enquiries") ?><?cs call:th("Enquiry") ?><?cs call:th("From") ?><?cs call:th("How soon") ?><?cs call:th("Decision") ?><?cs call:th("State") ?><?cs call:table_body() ?>
<?cs each:one = Data.enquiries ?><?cs call:row_start() ?>
<?cs call:cell_start("Enquiry") ?><?cs call:link(one.reference, "/casework/enquiry/" + one.reference) ?><br><?cs if:one.name ?><?cs var:one.name ?><?cs if:one.children > #1 ?> and others<?cs /if ?><?cs else ?>Advice without names<?cs /if ?><?cs call:td_end() ?>
<?cs call:cell_start("From") ?><?cs if:one.kind == "referral" ?>Referral<?cs else ?>Request for help<?cs /if ?><?cs if:one.channel == "telephone" ?> by telephone<?cs /if ?><?cs if:one.agency ?><br><?cs var:one.agency ?><?cs /if ?><br><span class="onedoor-secondary"><?cs var:one.received_on.text ?></span><?cs call:td_end() ?>
<?cs call:cell_start("How soon") ?><?cs call:urgency_tag(one.urgency) ?><?cs call:td_end() ?>
<?cs call:cell_start("Decision") ?><?cs if:one.state == "decided" ?>Decided<?cs else ?><?cs call:due(one.due, one.due_on.text) ?><?cs /if ?><?cs call:td_end() ?>
<?cs call:cell_start("State") ?><?cs call:enquiry_state(one.state, one.outcome) ?><?cs if:one.answered ?><br><?cs call:tag("Answer has come", "teal") ?><?cs /if ?><?cs if:one.opened_by ?><br><span class="onedoor-secondary">by <?cs var:one.opened_by ?></span><?cs /if ?><?cs call:td_end() ?><?cs call:row_end() ?>
<?cs /each ?><?cs call:table_end() ?>
<?cs elif:Data.inbox.find ?><?cs call:empty_state("Nothing has that reference.", "/casework/inbox", "Back to the inbox") ?>
<?cs elif:Data.inbox.state == "open" ?><?cs call:empty_state("Everything is decided. Well done.", "", "") ?>
<?cs else ?><?cs call:empty_state("There is nothing here.", "/casework/inbox", "Back to the inbox") ?><?cs /if ?>
<?cs if:Data.inbox.earlier && Data.inbox.more ?><?cs call:pagination("/casework/inbox?state=" + Data.inbox.state + "&page=" + Data.inbox.previous, "/casework/inbox?state=" + Data.inbox.state + "&page=" + Data.inbox.next, "Page " + Data.inbox.page) ?><?cs elif:Data.inbox.earlier ?><?cs call:pagination("/casework/inbox?state=" + Data.inbox.state + "&page=" + Data.inbox.previous, "", "Page " + Data.inbox.page) ?><?cs elif:Data.inbox.more ?><?cs call:pagination("", "/casework/inbox?state=" + Data.inbox.state + "&page=" + Data.inbox.next, "Page " + Data.inbox.page) ?><?cs /if ?>
<?cs call:page_end() ?>

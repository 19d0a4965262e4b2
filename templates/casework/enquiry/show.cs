<?cs call:page_start("Enquiry", "/casework/inbox") ?>
<?cs if:Data.enquiry.agreement == "not_asked" ?><?cs call:heading_caption(Data.enquiry.reference, "Advice without names") ?><?cs elif:Data.enquiry.kind == "referral" ?><?cs call:heading_caption(Data.enquiry.reference, "Referral") ?><?cs else ?><?cs call:heading_caption(Data.enquiry.reference, "Request for help") ?><?cs /if ?>
<?cs call:young_notice() ?>
<?cs call:summary_start() ?>
<?cs call:summary_row_start("State") ?><?cs call:enquiry_state(Data.enquiry.state, Data.decisions.0.outcome) ?><?cs call:summary_row_end() ?>
<?cs call:summary_row_start("How soon") ?><?cs call:urgency_tag(Data.enquiry.urgency) ?><?cs call:summary_row_end() ?>
<?cs if:Data.enquiry.state != "decided" ?><?cs call:summary_row_start("Decision") ?><?cs call:due(Data.enquiry.due, Data.enquiry.due_on.long) ?><?cs call:summary_row_end() ?>
<?cs if:Data.enquiry.kind == "referral" ?><?cs call:summary_row_start("Answer to the referrer") ?><?cs call:due(Data.enquiry.answer_due, Data.enquiry.answer_due_on.long) ?><?cs call:summary_row_end() ?><?cs /if ?><?cs /if ?>
<?cs call:summary_row("Came in", Data.enquiry.received_at.text) ?>
<?cs if:Data.enquiry.referrer ?><?cs call:summary_row_start("From") ?><?cs var:Data.enquiry.referrer ?>, <?cs var:Data.enquiry.referrer_title ?>, <?cs var:Data.enquiry.agency ?><?cs call:line_break() ?><?cs var:Data.enquiry.referrer_mail ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs if:Data.enquiry.caller ?><?cs call:summary_row_start("Caller") ?><?cs var:Data.enquiry.caller ?><?cs if:Data.enquiry.caller_agency ?>, <?cs var:Data.enquiry.caller_agency ?><?cs /if ?><?cs if:Data.enquiry.caller_phone ?><?cs call:line_break() ?><?cs var:Data.enquiry.caller_phone ?><?cs /if ?><?cs if:Data.enquiry.caller_email ?><?cs call:line_break() ?><?cs var:Data.enquiry.caller_email ?><?cs /if ?><?cs call:summary_row_end() ?><?cs /if ?>
<?cs if:Data.enquiry.keyed_by ?><?cs call:summary_row("Keyed in by", Data.enquiry.keyed_by) ?><?cs /if ?>
<?cs call:summary_row_start("Agreement") ?><?cs call:agreement_words(Data.enquiry.agreement) ?><?cs call:summary_row_end() ?>
<?cs if:Data.enquiry.opened_by ?><?cs call:summary_row("First opened", Data.enquiry.opened_at.text + " by " + Data.enquiry.opened_by) ?><?cs /if ?>
<?cs if:Data.enquiry.postcode ?><?cs if:Data.enquiry.team ?><?cs call:summary_row("Postcode proposes", Data.enquiry.team) ?><?cs else ?><?cs call:summary_row("Postcode proposes", "No team: it may be out of area") ?><?cs /if ?><?cs /if ?>
<?cs call:summary_end() ?>
<?cs if:Data.enquiry.may_decide_again ?><?cs if:Data.enquiry.may_decide ?><?cs call:button_link("Decide", "/casework/enquiry/" + Data.enquiry.reference + "/decide") ?><?cs else ?><?cs call:button_link_secondary("Decide again", "/casework/enquiry/" + Data.enquiry.reference + "/decide") ?><?cs /if ?><?cs /if ?>
<?cs if:Data.decisions_count > #0 ?><?cs call:heading_m("Decisions") ?><?cs each:one = Data.decisions ?><?cs call:card_words_start() ?><?cs call:outcome_words(one.outcome) ?><?cs call:card_words_body() ?><?cs call:summary_start() ?>
<?cs call:summary_row("Decided", one.decided_at.text + " by " + one.decided_by) ?><?cs call:summary_row("Reason", one.reason) ?>
<?cs if:one.level_of_need ?><?cs call:summary_row("Level of need", one.level_of_need) ?><?cs /if ?><?cs if:one.team ?><?cs call:summary_row("Team", one.team) ?><?cs /if ?>
<?cs if:one.taken_by ?><?cs call:summary_row("Taken by", one.taken_by + ", " + one.taken_at.text) ?><?cs /if ?><?cs if:one.signposted_to ?><?cs call:summary_row("Signposted to", one.signposted_to) ?><?cs /if ?>
<?cs call:summary_row_start("Referrer told") ?><?cs call:told_words(one.referrer_told) ?><?cs if:one.referrer_words ?><?cs call:line_break() ?><?cs call:long_start() ?><?cs var:one.referrer_words ?><?cs call:span_end() ?><?cs /if ?><?cs if:one.referrer_why_not ?><?cs call:line_break() ?><?cs call:long_start() ?><?cs var:one.referrer_why_not ?><?cs call:span_end() ?><?cs /if ?><?cs call:summary_row_end() ?>
<?cs call:summary_row_start("Family told") ?><?cs call:told_words(one.family_told) ?><?cs if:one.family_why_not ?><?cs call:line_break() ?><?cs call:long_start() ?><?cs var:one.family_why_not ?><?cs call:span_end() ?><?cs /if ?><?cs call:summary_row_end() ?>
<?cs call:summary_end() ?><?cs call:card_words_end() ?><?cs /each ?><?cs /if ?>
<?cs if:Data.messages_count > #0 ?><?cs call:heading_m("Between the front door and the referrer") ?><?cs call:thread("") ?><?cs /if ?>
<?cs if:Data.people_count > #0 ?><?cs call:heading_m("Who may be known already") ?>
<?cs if:Data.matches_count > #0 ?><?cs call:para("Nothing is put together by itself: you say who is the same person. Each person shown here is in the audit trail.") ?>
<?cs each:one = Data.matches ?><?cs call:card_words_start() ?><?cs var:one.first_name ?> <?cs var:one.last_name ?><?cs call:card_words_body() ?><?cs call:summary_start() ?>
<?cs call:summary_row("May be", one.asked_name) ?>
<?cs call:summary_row_start("Why") ?><?cs call:list_start() ?><?cs if:one.by_name ?><?cs call:item_start() ?>the names sound alike<?cs call:item_end() ?><?cs /if ?><?cs if:one.by_born ?><?cs call:item_start() ?>same date of birth<?cs call:item_end() ?><?cs /if ?><?cs if:one.by_postcode ?><?cs call:item_start() ?>same postcode<?cs call:item_end() ?><?cs /if ?><?cs if:one.by_due ?><?cs call:item_start() ?>a baby was due about then<?cs call:item_end() ?><?cs /if ?><?cs if:!one.by_name && one.by_born ?><?cs call:item_start() ?>one of the names sounds alike<?cs call:item_end() ?><?cs elif:!one.by_name && one.by_postcode ?><?cs call:item_start() ?>the first names sound alike<?cs call:item_end() ?><?cs /if ?><?cs call:list_end() ?><?cs call:summary_row_end() ?>
<?cs if:one.known_as ?><?cs call:summary_row("Also known as", one.known_as) ?><?cs /if ?><?cs if:one.born.text ?><?cs call:summary_row("Born", one.born.text) ?><?cs elif:one.due.text ?><?cs call:summary_row("Due", one.due.text) ?><?cs /if ?>
<?cs call:summary_row_start("Early help") ?><?cs if:one.open ?>An episode is open: <?cs var:one.team ?><?cs elif:one.last_ended.text ?>Last episode ended <?cs var:one.last_ended.text ?>: <?cs var:one.team ?><?cs else ?>No episode<?cs /if ?><?cs call:summary_row_end() ?>
<?cs call:summary_row_start("Your choice") ?><?cs if:one.choice == "same" ?><?cs call:tag("Same person", "green") ?><?cs elif:one.choice == "not_same" ?><?cs call:tag("Not the same", "grey") ?><?cs else ?><?cs call:tag("Not chosen yet", "yellow") ?><?cs /if ?><?cs call:summary_row_end() ?><?cs call:summary_end() ?>
<?cs if:Data.enquiry.may_decide_again ?><?cs call:button_group_start() ?><?cs if:one.choice != "same" ?><?cs call:match_button(one, "same", "Same person", "govuk-button--secondary") ?><?cs /if ?><?cs if:one.choice != "not_same" ?><?cs call:match_button(one, "not_same", "Not the same", "govuk-button--secondary") ?><?cs /if ?><?cs call:block_end() ?><?cs /if ?><?cs call:card_words_end() ?>
<?cs /each ?><?cs if:Data.enquiry.may_decide_again ?><?cs call:action_button_secondary("None of the others is the same", "/casework/enquiry/" + Data.enquiry.reference + "/no-match") ?><?cs /if ?>
<?cs else ?><?cs call:para("Nobody known sounds like anyone in this enquiry.") ?><?cs /if ?><?cs /if ?>
<?cs if:Data.contacts_count > #0 ?><?cs call:heading_m("Safe contact") ?><?cs each:one = Data.contacts ?><?cs if:one.name ?><?cs call:card_start(one.name) ?><?cs else ?><?cs call:card_start("Who asked for help") ?><?cs /if ?><?cs call:summary_start() ?>
<?cs call:summary_row_start("Safe ways") ?><?cs call:safe_ways(one.ways) ?><?cs call:summary_row_end() ?>
<?cs if:one.phone ?><?cs call:summary_row("Telephone", one.phone) ?><?cs /if ?><?cs if:one.voicemail == "yes" ?><?cs call:summary_row("Voicemail", "A message may be left") ?><?cs elif:one.voicemail == "no" ?><?cs call:summary_row("Voicemail", "Do not leave a message") ?><?cs /if ?><?cs if:one.email ?><?cs call:summary_row("Email", one.email) ?><?cs /if ?><?cs if:one.letter_address ?><?cs call:summary_row("Letters go to", one.letter_address) ?><?cs /if ?><?cs if:one.name_to_use ?><?cs call:summary_row("Say that you are", one.name_to_use) ?><?cs /if ?><?cs if:one.times ?><?cs call:summary_row("Times", one.times) ?><?cs /if ?><?cs if:one.must_not_know ?><?cs call:summary_row("Must not know", one.must_not_know) ?><?cs /if ?><?cs if:one.other ?><?cs call:summary_row("Other", one.other) ?><?cs /if ?>
<?cs call:summary_end() ?><?cs call:card_end() ?><?cs /each ?><?cs /if ?>
<?cs call:heading_m("What was sent") ?>
<?cs call:answers_read() ?>
<?cs call:page_end() ?>

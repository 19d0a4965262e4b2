<?cs call:page_start("Referral", "/partner/referrals") ?>
<?cs if:Data.referral.agreement == "not_asked" ?><?cs call:heading_caption(Data.referral.reference, "Advice without names") ?><?cs else ?><?cs call:heading_caption(Data.referral.reference, "Your referral") ?><?cs /if ?>
<?cs call:summary_start() ?>
<?cs call:summary_row_start("What happens") ?><?cs call:referral_state(Data.referral.state, Data.referral.outcome) ?><?cs call:summary_row_end() ?>
<?cs call:summary_row("Sent", Data.referral.received_at.text) ?>
<?cs if:?Data.referral.answer_by.long && Data.referral.state == "waiting_for_information" ?><?cs call:summary_row("We decide by", Data.referral.answer_by.long) ?><?cs elif:?Data.referral.answer_by.long && Data.referral.state != "decided" ?><?cs call:summary_row("You hear by", Data.referral.answer_by.long) ?><?cs /if ?>
<?cs if:Data.referral.decided_at.text ?><?cs if:Data.referral.state == "waiting_for_information" ?><?cs call:summary_row("We asked you", Data.referral.decided_at.text) ?><?cs elif:Data.referral.state == "decided" ?><?cs call:summary_row("Answered", Data.referral.decided_at.text) ?><?cs /if ?><?cs /if ?>
<?cs if:Data.referral.signposted_to ?><?cs call:summary_row("Who can help instead", Data.referral.signposted_to) ?><?cs /if ?>
<?cs call:summary_end() ?>
<?cs if:Data.messages_count > #0 ?><?cs call:heading_m("Between you and " + Service.front_door.name) ?>
<?cs call:thread("") ?>
<?cs if:Data.referral.may_write ?><?cs if:Data.referral.state == "waiting_for_information" ?><?cs call:heading_m("Your answer") ?><?cs else ?><?cs call:heading_m("Is there something to add?") ?><?cs /if ?><?cs call:form_start("/partner/referrals/" + Data.referral.reference) ?><?cs call:form_fields() ?><?cs if:Data.referral.state == "waiting_for_information" ?><?cs call:form_end("Send answer") ?><?cs else ?><?cs call:form_end("Send message") ?><?cs /if ?><?cs /if ?>
<?cs else ?><?cs call:para("When there is an answer it shows here, and you get a mail.") ?><?cs /if ?>
<?cs call:duty_numbers() ?>
<?cs call:heading_m("What you sent") ?>
<?cs call:answers_read() ?>
<?cs call:page_end() ?>

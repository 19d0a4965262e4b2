<?cs call:page_start("Decide", "/casework/enquiry/" + Data.enquiry.reference) ?>
<?cs call:heading_caption(Data.enquiry.reference, "Decide") ?>
<?cs call:danger_notices() ?>
<?cs call:young_notice() ?>
<?cs if:Data.waiting.matches > #0 ?><?cs call:inset_start() ?><?cs call:text_start() ?>Somebody in this enquiry may be known already. Before you accept, <?cs call:link("choose for each person", "/casework/enquiry/" + Data.enquiry.reference + "#known") ?>.<?cs call:text_end() ?><?cs call:block_end() ?><?cs /if ?>
<?cs if:Data.enquiry.accepted && !?Form.errors.0.text ?><?cs call:inset("This has been accepted: its team works with the family now. It cannot be decided again here.") ?><?cs call:button_link_secondary("Back to the enquiry", "/casework/enquiry/" + Data.enquiry.reference) ?><?cs else ?><?cs if:Data.enquiry.state == "decided" ?><?cs call:inset("This has been decided already. What you record now takes the place of that decision.") ?><?cs /if ?>
<?cs if:Data.enquiry.team ?><?cs call:para("The postcode proposes: " + Data.enquiry.team + ". You decide.") ?><?cs elif:Data.enquiry.postcode ?><?cs call:para("The postcode belongs to no team here: the family may live out of area.") ?><?cs /if ?>
<?cs call:form_start("/casework/enquiry/" + Data.enquiry.reference + "/decide") ?>
<?cs if:!Data.enquiry.referrer ?><?cs call:form_hidden("referrer_told", "no_referrer") ?><?cs /if ?>
<?cs each:q = Form.questions ?><?cs if:q.section_start ?><?cs call:heading_m(q.section_title) ?><?cs /if ?>
<?cs if:q.name == "family_told" ?><?cs if:Data.contacts_count > #0 ?><?cs call:para("How it is safe to reach them:") ?><?cs call:safe_contacts() ?><?cs else ?><?cs call:inset("Nobody has said how it is safe to reach the family.") ?><?cs /if ?><?cs /if ?>
<?cs if:Data.enquiry.referrer || string.find(q.name, "referrer_") != #0 ?><?cs call:question(q) ?><?cs /if ?><?cs /each ?>
<?cs call:form_end("Record the decision") ?>
<?cs /if ?>
<?cs call:page_end() ?>

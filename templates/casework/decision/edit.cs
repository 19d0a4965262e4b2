<?cs call:page_start("Decide", "/casework/enquiry/" + Data.enquiry.reference) ?>
<?cs call:heading_caption(Data.enquiry.reference, "Decide") ?>
<?cs call:young_notice() ?>
<?cs if:Data.waiting.matches > #0 ?><?cs call:inset("Somebody in this enquiry may be known already. Go back and choose before you accept.") ?><?cs /if ?>
<?cs if:Data.enquiry.team ?><?cs call:para("The postcode proposes: " + Data.enquiry.team + ". You decide.") ?><?cs elif:Data.enquiry.postcode ?><?cs call:para("The postcode belongs to no team here: the family may live out of area.") ?><?cs /if ?>
<?cs call:heading_small_start() ?>Ways that the family has said are safe<?cs call:heading_end() ?>
<?cs if:?Data.enquiry.safe_ways.0.code ?><?cs call:safe_ways(Data.enquiry.safe_ways) ?><?cs else ?><?cs call:para("None is recorded.") ?><?cs /if ?>
<?cs call:form_start("/casework/enquiry/" + Data.enquiry.reference + "/decide") ?><?cs call:form_fields() ?><?cs call:form_end("Record the decision") ?>
<?cs call:page_end() ?>

<?cs call:page_start("Sent", "") ?>
<?cs if:Data.sent.agreement == "not_asked" ?><?cs call:panel("Your question has been sent", "Your reference", Data.sent.reference) ?><?cs else ?><?cs call:panel("Your referral has been sent", "Your reference", Data.sent.reference) ?><?cs /if ?>
<?cs call:heading_m("What happens now") ?>
<?cs call:para(Service.front_door.name + " reads it and answers you by the end of " + Data.sent.answer_by.long + ". You get a mail when there is news. Read it here, under My referrals.") ?>
<?cs call:para("We have sent you a mail with the reference. There is nothing in it about the family.") ?>
<?cs call:heading_m("If it gets worse before you hear from us") ?>
<?cs call:duty_numbers() ?>
<?cs call:list_start() ?><?cs call:list_item_link("See this referral", "/partner/referrals/" + Data.sent.reference) ?><?cs call:list_item_link("My referrals", "/partner/referrals") ?><?cs call:list_end() ?>
<?cs call:page_end() ?>

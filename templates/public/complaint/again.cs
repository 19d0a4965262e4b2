<?cs if:!Data.again.found ?><?cs call:page_start("We could not find that", "/second-look") ?>
<?cs call:heading("We could not find that") ?>
<?cs call:para("The reference or the code is not right. Check both and try again.") ?>
<?cs call:para("You typed the reference: " + Data.again.reference) ?>
<?cs call:button_link("Try again", "/second-look") ?>
<?cs elif:Data.again.result == "already" ?><?cs call:page_start("You have asked already", "/status") ?>
<?cs call:heading_caption(Data.again.reference, "You have asked already") ?>
<?cs call:para("We have it, and you need not ask again.") ?><?cs if:Data.again.due_on.text ?><?cs call:para("You hear from us by " + Data.again.due_on.long + ".") ?><?cs /if ?>
<?cs call:button_link("See what happens with what you sent", "/status") ?>
<?cs elif:Data.again.result == "not_now" ?><?cs call:page_start("What happens", "/status") ?>
<?cs call:heading_caption(Data.again.reference, "We cannot take it to a second look now") ?>
<?cs call:ombudsman("We take a second look once we have answered, and only once. After that you can ask the Local Government and Social Care Ombudsman:") ?>
<?cs call:button_link("See what happens with what you sent", "/status") ?>
<?cs else ?><?cs call:page_start("We have it", "") ?>
<?cs call:panel("We will look at it again", "Your reference", Data.again.reference) ?>
<?cs call:heading_m("What happens now") ?>
<?cs call:list_start() ?><?cs call:list_item("Somebody who had no part in our first answer looks at it.") ?><?cs if:Data.again.due_on.text ?><?cs call:list_item("You hear from us by " + Data.again.due_on.long + ".") ?><?cs /if ?><?cs call:list_item("We contact you only in a way that you said is safe. Your reference and code stay the same.") ?><?cs call:list_end() ?>
<?cs call:duty_numbers() ?><?cs /if ?>
<?cs call:page_end() ?>

<?cs if:Page.program == "manage" ?><?cs call:page_start("It is in the register", "/manage/complaints") ?><?cs else ?><?cs call:page_start("It is in the register", "/" + Page.program) ?><?cs /if ?>
<?cs call:panel("It is in the register", "Reference", Data.done.reference) ?>
<?cs call:heading_m("Tell them") ?>
<?cs call:summary_start() ?><?cs call:summary_row("Reference", Data.done.reference) ?><?cs call:summary_row("Return code", Taken.code) ?><?cs call:summary_row("Where they read our answer", Page.base_url + "/status") ?><?cs if:Data.done.hear_by.text ?><?cs call:summary_row("They hear from us by", Data.done.hear_by.text) ?><?cs /if ?><?cs call:summary_end() ?>
<?cs call:warning_text("The return code is shown only now. Give it to them only if it is safe for them to have it. Do not keep a copy.") ?>
<?cs if:Data.done.kind == "complaint" ?><?cs call:list_start() ?><?cs call:list_item("It will never count against them.") ?><?cs call:list_item("If they are not happy with our answer they can ask for a second look by somebody else.") ?><?cs call:list_end() ?><?cs call:ombudsman("After that they can ask the Local Government and Social Care Ombudsman:") ?><?cs /if ?>
<?cs call:page_end() ?>

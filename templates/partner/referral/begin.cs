<?cs call:page_start("Make a referral", "/partner") ?>
<?cs call:heading("Make a referral") ?>
<?cs call:duty_numbers() ?>
<?cs call:warning_text("Do not use this form if a child is being harmed, or is likely to be. Call. This form is read in working hours, within 3 working days.") ?>
<?cs call:heading_m("Before you start") ?>
<?cs call:para("Early help is voluntary. Talk with the family first: a referral goes with their agreement.") ?>
<?cs call:list_start() ?><?cs call:list_item("They have agreed: go on. You will be asked who agreed, on what authority, how and when.") ?><?cs call:list_item("You have not asked yet: start a draft now and send it when you have asked, or ask us for advice without names.") ?><?cs call:list_item("They said no: stop, unless there is a risk of significant harm. You will be asked for the reason.") ?><?cs call:list_item("It is not safe to ask: call the number above for advice first.") ?><?cs call:list_end() ?>
<?cs call:para("The form has several pages. You can save it, sign out and come back: a draft is kept for 28 days and only you can see it.") ?>
<?cs call:button_group_start() ?><?cs call:action_button("Start a referral", "/partner/refer") ?><?cs call:button_link_secondary("Ask for advice without names", "/partner/advice") ?><?cs call:button_group_end() ?>
<?cs if:Data.drafts_count > #0 ?><?cs call:draft_rows("/partner/referral") ?><?cs /if ?>
<?cs call:page_end() ?>

<?cs call:page_start("Key in a telephone call", "/casework/inbox") ?>
<?cs call:heading("Key in a telephone call") ?>
<?cs call:duty_numbers() ?>
<?cs call:para("For a call from someone who works with a family, or from a parent, carer or young person who asks for help. What you key in goes to the same inbox, and its clock starts when you send it.") ?>
<?cs call:action_button("Start", "/casework/telephone") ?>
<?cs if:Data.drafts_count > #0 ?><?cs call:draft_rows("/casework/telephone") ?><?cs /if ?>
<?cs call:page_end() ?>

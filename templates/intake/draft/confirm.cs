<?cs call:page_start("Delete this draft?", "/" + Page.program) ?>
<?cs if:Data.draft.about ?><?cs call:heading_caption("Draft " + Data.draft.reference + ": " + Data.draft.about, "Delete this draft?") ?><?cs else ?><?cs call:heading_caption("Draft " + Data.draft.reference, "Delete this draft?") ?><?cs /if ?>
<?cs call:para("Last saved: " + Data.draft.saved_at.text) ?>
<?cs call:form_confirm("Everything in it will be gone. Nobody can bring it back.") ?>
<?cs if:Page.program == "partner" ?><?cs call:confirm(Page.path, "Yes, delete this draft", "", "No, keep it", "/partner/referral/" + Data.draft.reference) ?><?cs else ?><?cs call:confirm(Page.path, "Yes, delete this draft", "", "No, keep it", "/casework/telephone/" + Data.draft.reference) ?><?cs /if ?>
<?cs call:page_end() ?>

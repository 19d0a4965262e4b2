<?cs call:page_start("Delete this draft?", "/" + Page.program) ?>
<?cs call:heading_caption("Draft " + Data.draft.reference, "Delete this draft?") ?>
<?cs call:para("Last saved: " + Data.draft.saved_at.text) ?>
<?cs call:form_confirm("Everything in it will be gone. Nobody can bring it back.") ?>
<?cs call:action_button_warning("Delete this draft", Page.path) ?>
<?cs call:page_end() ?>

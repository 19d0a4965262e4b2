<?cs call:page_start(Form.title, "/" + Page.program + "/danger/" + Data.danger.reference) ?>
<?cs call:heading_caption(Data.danger.reference, Form.title) ?>
<?cs if:Page.verb == "pass_ask" ?><?cs call:para("The complaints officers are told at once and deal with it from now on. You do not find it any more. If a child is in danger now, call children's social care or 999 first.") ?><?cs /if ?>
<?cs if:Page.verb == "second_ask" || Page.verb == "second" ?><?cs call:summary_start() ?><?cs if:Data.danger.said ?><?cs call:summary_row("What they wrote", Data.danger.said) ?><?cs /if ?><?cs call:summary_row("Why nobody was told", Data.danger.why_nobody) ?><?cs call:summary_row("What was done", Data.danger.done_what) ?><?cs call:summary_row("By", Data.danger.done_by) ?><?cs call:summary_end() ?><?cs /if ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:form_end(Form.button) ?>
<?cs call:page_end() ?>

<?cs call:page_start("Delete", Journey.base) ?>
<?cs call:heading("Delete what you have written?") ?>
<?cs call:para("It is gone then, here and on every other device, and your return code opens nothing any more. Nobody at the council has seen it.") ?>
<?cs call:form_start(Journey.base + "/delete") ?><?cs call:button_group_start() ?><?cs call:form_button_warning("Yes, delete it", "delete") ?><?cs call:button_link_secondary("No, keep it", Journey.base) ?><?cs call:button_group_end() ?><?cs call:form_close() ?>
<?cs call:page_end() ?>

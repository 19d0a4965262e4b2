<?cs if:?Data.text.name ?><?cs call:page_start("A place in the directory", "/manage/guide/" + Data.text.name + "/en") ?><?cs else ?><?cs call:page_start("A place in the directory", "/manage/local-help") ?><?cs /if ?>
<?cs call:heading("A place where families get help") ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:button_group_start() ?><?cs call:form_button("Save as a draft", "save") ?><?cs call:form_button_secondary("Preview", "preview") ?><?cs call:button_group_end() ?><?cs call:form_close() ?>
<?cs if:?Preview.words ?><?cs call:section_start("preview") ?><?cs call:heading_id("Preview", "preview") ?>
<?cs call:guide_age() ?>
<?cs call:preview_start() ?><?cs call:card_start(Preview.title) ?><?cs call:guide_words(Preview) ?><?cs call:summary_start() ?><?cs call:summary_row("Open", Preview.hours) ?><?cs if:Preview.phone ?><?cs call:summary_row("Telephone", Preview.phone) ?><?cs /if ?><?cs if:Preview.address ?><?cs call:summary_row("Where", Preview.address) ?><?cs /if ?><?cs call:summary_end() ?><?cs call:card_end() ?><?cs call:block_end() ?><?cs call:section_end() ?><?cs /if ?>
<?cs call:page_end() ?>

<?cs call:page_start("Change a page of the guide", "/manage/guide/" + Data.text.name + "/" + Data.text.lang) ?>
<?cs call:heading_caption(Data.text.english, "Change a page of the guide") ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:button_group_start() ?><?cs call:form_button("Save as a draft", "save") ?><?cs call:form_button_secondary("Preview", "preview") ?><?cs call:button_group_end() ?><?cs call:form_close() ?>
<?cs call:guide_codes() ?>
<?cs if:?Preview.words ?><?cs call:section_start("preview") ?><?cs call:heading_id("Preview", "preview") ?>
<?cs call:guide_age() ?>
<?cs call:preview_start() ?><?cs call:words_start(Preview.lang, Preview.direction) ?><?cs call:words_title_start() ?><?cs call:strong_start() ?><?cs var:Preview.title ?><?cs call:strong_end() ?><?cs call:text_end() ?><?cs call:block_end() ?><?cs call:guide_words(Preview) ?><?cs call:block_end() ?><?cs call:section_end() ?><?cs /if ?>
<?cs call:page_end() ?>

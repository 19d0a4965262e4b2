<?cs call:page_start("Change a page of the guide", "/manage/guide/" + Data.text.name + "/" + Data.text.lang) ?>
<?cs call:heading_caption(Data.text.english, "Change a page of the guide") ?>
<?cs call:form_start(Page.path) ?><?cs call:form_fields() ?><?cs call:button_group_start() ?><?cs call:form_button("Save as a draft", "save") ?><?cs call:form_button_secondary("Preview", "preview") ?><?cs call:button_group_end() ?><?cs call:form_close() ?>
<?cs if:?Preview.words ?><section aria-labelledby="preview"><h2 class="govuk-heading-m" id="preview">Preview</h2>
<?cs call:guide_age() ?>
<div class="onedoor-preview"><div class="onedoor-words" lang="<?cs var:Preview.lang ?>" dir="<?cs var:Preview.direction ?>"><p class="onedoor-words__title"><strong><?cs var:Preview.title ?></strong></p></div><?cs call:guide_words(Preview) ?></div></section><?cs /if ?>
<?cs call:page_end() ?>

<?cs # moj-multi-file-upload.cs: MOJ's list of files sent, each with a button to delete it {uploadedFiles.{heading, items.N.{
message.{text|html}, fileName, originalFileName, deleteButton.text}}, classes, attributes}; wrap the field for the next:
multi_file_start(o) ... multi_file_end(). ?>
<?cs def:multi_file_row(item) ?><div class="govuk-summary-list__row moj-multi-file-upload__row"><div class="govuk-summary-list__value moj-multi-file-upload__message"><?cs call:words(item.message) ?></div><div class="govuk-summary-list__actions moj-multi-file-upload__actions"><button type="submit" name="delete" class="moj-multi-file-upload__delete govuk-button govuk-button--secondary govuk-!-margin-bottom-0" value="<?cs var:item.fileName ?>"><?cs var:item.deleteButton.text ?> <span class="govuk-visually-hidden"><?cs var:item.originalFileName ?></span></button></div></div>
<?cs /def ?>
<?cs def:multi_file_start(o) ?><div class="moj-multi-file-upload<?cs call:more(o.classes) ?>" data-module="moj-multi-file-upload"<?cs call:attributes(o.attributes) ?>><div class="moj-multi-file__uploaded-files<?cs if:!subcount(o.uploadedFiles.items) ?> moj-hidden<?cs /if ?>"><h2 class="govuk-heading-m"><?cs call:words(o.uploadedFiles.heading) ?></h2><div class="govuk-summary-list moj-multi-file-upload__list"><?cs each:item = o.uploadedFiles.items ?><?cs call:multi_file_row(item) ?><?cs /each ?></div></div><div class="moj-multi-file-upload__upload"><?cs /def ?>
<?cs def:multi_file_end() ?></div></div>
<?cs /def ?>
<?cs def:moj_multi_file_upload(o) ?><?cs call:multi_file_start(o) ?><?cs if:o.uploadHtml ?><?cs var:markup(o.uploadHtml) ?><?cs /if ?><?cs call:multi_file_end() ?><?cs /def ?>

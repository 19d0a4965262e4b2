<?cs # error-message.cs: {text|html, id, classes, visuallyHiddenText ("" for none), attributes} ?>
<?cs def:error_of(html, text, id, prefix, classes, extra) ?><p<?cs call:with_id(id) ?> class="govuk-error-message<?cs call:more(classes) ?>"<?cs call:attributes(extra) ?>><?cs if:prefix ?><span class="govuk-visually-hidden"><?cs var:prefix ?>:</span> <?cs /if ?><?cs call:words_of(html, text) ?></p>
<?cs /def ?>
<?cs def:error_element(o, id) ?><?cs if:?o.visuallyHiddenText ?><?cs call:error_of(o.html, o.text, id, o.visuallyHiddenText, o.classes, o.attributes) ?><?cs else ?><?cs call:error_of(o.html, o.text, id, "Error", o.classes, o.attributes) ?><?cs /if ?><?cs /def ?>
<?cs def:govuk_error_message(o) ?><?cs call:error_element(o, o.id) ?><?cs /def ?>
<?cs # The hint and the error of a field, with the ids that note_ids gives them. ?>
<?cs def:field_notes(o, id) ?><?cs if:subcount(o.hint) ?><?cs call:hint_element(o.hint, id + "-hint", "") ?><?cs /if ?><?cs if:subcount(o.errorMessage) ?><?cs call:error_element(o.errorMessage, id + "-error") ?><?cs /if ?><?cs /def ?>

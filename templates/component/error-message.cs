<?cs # error-message.cs: {text|html, id, classes, visuallyHiddenText ("" for none), attributes} ?>
<?cs def:error_element(o, id) ?><p<?cs call:with_id(id) ?> class="govuk-error-message<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><?cs if:o.visuallyHiddenText ?><span class="govuk-visually-hidden"><?cs var:o.visuallyHiddenText ?>:</span> <?cs elif:!?o.visuallyHiddenText ?><span class="govuk-visually-hidden">Error:</span> <?cs /if ?><?cs call:words(o) ?></p>
<?cs /def ?>
<?cs def:govuk_error_message(o) ?><?cs call:error_element(o, o.id) ?><?cs /def ?>
<?cs # The hint and the error of a field, with the ids that note_ids gives them. ?>
<?cs def:field_notes(o, id) ?><?cs if:subcount(o.hint) ?><?cs call:hint_element(o.hint, id + "-hint", "") ?><?cs /if ?><?cs if:subcount(o.errorMessage) ?><?cs call:error_element(o.errorMessage, id + "-error") ?><?cs /if ?><?cs /def ?>

<?cs # inset-text.cs: {text|html, id, classes, attributes} ?>
<?cs def:govuk_inset_text(o) ?><div<?cs call:with_id(o.id) ?> class="govuk-inset-text<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><?cs call:words(o) ?></div>
<?cs /def ?>

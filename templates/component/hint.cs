<?cs # hint.cs: {text|html, id, classes, attributes} ?>
<?cs def:hint_element(o, id, base) ?><div<?cs call:with_id(id) ?> class="govuk-hint<?cs call:more(base) ?><?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><?cs call:words(o) ?></div>
<?cs /def ?>
<?cs def:govuk_hint(o) ?><?cs call:hint_element(o, o.id, "") ?><?cs /def ?>

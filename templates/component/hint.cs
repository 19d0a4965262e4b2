<?cs # hint.cs: {text|html, id, classes, attributes} ?>
<?cs def:hint_of(html, text, id, base, classes, extra) ?><div<?cs call:with_id(id) ?> class="govuk-hint<?cs call:more(base) ?><?cs call:more(classes) ?>"<?cs call:attributes(extra) ?>><?cs call:words_of(html, text) ?></div>
<?cs /def ?>
<?cs def:hint_element(o, id, base) ?><?cs call:hint_of(o.html, o.text, id, base, o.classes, o.attributes) ?><?cs /def ?>
<?cs def:govuk_hint(o) ?><?cs call:hint_element(o, o.id, "") ?><?cs /def ?>

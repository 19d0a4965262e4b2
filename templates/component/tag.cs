<?cs # tag.cs: {text|html, classes, attributes} ?>
<?cs def:tag_element(o, base) ?><strong class="govuk-tag<?cs call:more(base) ?><?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><?cs call:words(o) ?></strong><?cs /def ?>
<?cs def:govuk_tag(o) ?><?cs call:tag_element(o, "") ?><?cs /def ?>

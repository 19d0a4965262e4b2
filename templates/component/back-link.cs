<?cs # back-link.cs: {text|html ("Back"), href, classes, attributes} ?>
<?cs def:govuk_back_link(o) ?><a href="<?cs if:o.href ?><?cs var:o.href ?><?cs else ?>#<?cs /if ?>" class="govuk-back-link<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><?cs if:o.html || o.text ?><?cs call:words(o) ?><?cs else ?>Back<?cs /if ?></a>
<?cs /def ?>

<?cs # skip-link.cs: {text|html, href ("#content"), classes, attributes} ?>
<?cs def:govuk_skip_link(o) ?><a href="<?cs if:o.href ?><?cs var:o.href ?><?cs else ?>#content<?cs /if ?>" class="govuk-skip-link<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?> data-module="govuk-skip-link"><?cs call:words(o) ?></a>
<?cs /def ?>

<?cs # fieldset.cs: {legend.{text|html, classes, isPageHeading}, role, describedBy, classes, attributes}
Wrap a block: fieldset_start(o, role, id, id, id) ... fieldset_end(), or give o.html. ?>
<?cs def:fieldset_open(classes, role) ?><fieldset class="govuk-fieldset<?cs call:more(classes) ?>"<?cs if:role ?> role="<?cs var:role ?>"<?cs /if ?><?cs /def ?>
<?cs def:legend_of(html, text, classes) ?><legend class="govuk-fieldset__legend<?cs call:more(classes) ?>"><?cs call:words_of(html, text) ?></legend>
<?cs /def ?>
<?cs def:fieldset_start(o, role, a, b, c) ?><?cs call:fieldset_open(o.classes, role) ?><?cs call:described_by(a, b, c, "") ?><?cs call:attributes(o.attributes) ?>>
<?cs if:o.legend.html || o.legend.text ?><?cs if:o.legend.isPageHeading ?><legend class="govuk-fieldset__legend<?cs call:more(o.legend.classes) ?>"><h1 class="govuk-fieldset__heading"><?cs call:words(o.legend) ?></h1></legend>
<?cs else ?><?cs call:legend_of(o.legend.html, o.legend.text, o.legend.classes) ?><?cs /if ?><?cs /if ?><?cs /def ?>
<?cs def:fieldset_end() ?></fieldset>
<?cs /def ?>
<?cs def:govuk_fieldset(o) ?><?cs call:fieldset_start(o, o.role, o.describedBy, "", "") ?><?cs if:o.html ?><?cs var:markup(o.html) ?><?cs /if ?><?cs call:fieldset_end() ?><?cs /def ?>

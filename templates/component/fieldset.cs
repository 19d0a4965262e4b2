<?cs # fieldset.cs: {legend.{text|html, classes, isPageHeading}, role, describedBy, classes, attributes}
Wrap a block: fieldset_start(o, role, id, id, id) ... fieldset_end(), or give o.html. ?>
<?cs def:fieldset_start(o, role, a, b, c) ?><fieldset class="govuk-fieldset<?cs call:more(o.classes) ?>"<?cs if:role ?> role="<?cs var:role ?>"<?cs /if ?><?cs call:described_by(a, b, c, "") ?><?cs call:attributes(o.attributes) ?>>
<?cs if:o.legend.html || o.legend.text ?><legend class="govuk-fieldset__legend<?cs call:more(o.legend.classes) ?>"><?cs if:o.legend.isPageHeading ?><h1 class="govuk-fieldset__heading"><?cs call:words(o.legend) ?></h1><?cs else ?><?cs call:words(o.legend) ?><?cs /if ?></legend>
<?cs /if ?><?cs /def ?>
<?cs def:fieldset_end() ?></fieldset>
<?cs /def ?>
<?cs def:govuk_fieldset(o) ?><?cs call:fieldset_start(o, o.role, o.describedBy, "", "") ?><?cs if:o.html ?><?cs var:markup(o.html) ?><?cs /if ?><?cs call:fieldset_end() ?><?cs /def ?>

<?cs # warning-text.cs: {text|html, iconFallbackText, classes, attributes} ?>
<?cs def:govuk_warning_text(o) ?><div class="govuk-warning-text<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><span class="govuk-warning-text__icon" aria-hidden="true">!</span> <strong class="govuk-warning-text__text"><span class="govuk-visually-hidden"><?cs if:o.iconFallbackText ?><?cs var:o.iconFallbackText ?><?cs else ?>Warning<?cs /if ?></span> <?cs call:words(o) ?></strong></div>
<?cs /def ?>

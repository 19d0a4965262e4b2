<?cs # phase-banner.cs: {tag.{text|html, classes}, text|html, classes, attributes} ?>
<?cs def:govuk_phase_banner(o) ?><div class="govuk-phase-banner govuk-width-container<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><p class="govuk-phase-banner__content"><strong class="govuk-tag govuk-phase-banner__content__tag<?cs call:more(o.tag.classes) ?>"><?cs call:words(o.tag) ?></strong> <span class="govuk-phase-banner__text"><?cs call:words(o) ?></span></p></div>
<?cs /def ?>

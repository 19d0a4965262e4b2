<?cs # details.cs: {summaryText|summaryHtml, text|html, open, id, classes, attributes} ?>
<?cs def:govuk_details(o) ?><details<?cs call:with_id(o.id) ?> class="govuk-details<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?><?cs if:o.open ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs call:words_of(o.summaryHtml, o.summaryText) ?></span></summary><div class="govuk-details__text"><?cs call:words(o) ?></div></details>
<?cs /def ?>

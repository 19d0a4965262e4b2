<?cs # error-summary.cs: {titleText|titleHtml, descriptionText|descriptionHtml, errorList.N.{text|html, href, attributes},
disableAutoFocus, classes, attributes} ?>
<?cs def:error_summary_open() ?><div class="govuk-error-summary" data-module="govuk-error-summary"><div role="alert"><h2 class="govuk-error-summary__title"><?cs var:Say.problem ?></h2><div class="govuk-error-summary__body"><?cs /def ?>
<?cs def:error_summary_close() ?></div></div></div>
<?cs /def ?>
<?cs def:govuk_error_summary(o) ?><div class="govuk-error-summary<?cs call:more(o.classes) ?>"<?cs call:true_or_false("data-disable-auto-focus", o.disableAutoFocus) ?><?cs call:attributes(o.attributes) ?> data-module="govuk-error-summary"><div role="alert"><h2 class="govuk-error-summary__title"><?cs call:words_of(o.titleHtml, o.titleText) ?></h2><div class="govuk-error-summary__body">
<?cs if:o.descriptionHtml || o.descriptionText ?><p><?cs call:words_of(o.descriptionHtml, o.descriptionText) ?></p><?cs /if ?>
<?cs if:subcount(o.errorList) ?><ul class="govuk-list govuk-error-summary__list"><?cs each:item = o.errorList ?><li><?cs if:item.href ?><a href="<?cs var:item.href ?>"<?cs call:attributes(item.attributes) ?>><?cs call:words(item) ?></a><?cs else ?><?cs call:words(item) ?><?cs /if ?></li>
<?cs /each ?></ul><?cs /if ?></div></div></div>
<?cs /def ?>

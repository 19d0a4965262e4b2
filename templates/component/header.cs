<?cs # header.cs: GOV.UK's own header {homepageUrl, productName, containerClasses, classes, attributes}. Only government
departments may show its logo: it is not in this tree; who may gives it as o.logoHtml. No page here uses it. ?>
<?cs def:header_words(o) ?><?cs if:o.logoHtml ?><?cs var:markup(o.logoHtml) ?><?cs /if ?><?cs if:o.productName ?> <span class="govuk-header__product-name"><?cs var:o.productName ?></span><?cs /if ?><?cs call:header_end() ?><?cs /def ?>
<?cs def:govuk_header(o) ?><?cs if:o.homepageUrl ?><?cs call:header_of(o, "govuk", o.homepageUrl) ?><?cs else ?><?cs call:header_of(o, "govuk", "//gov.uk") ?><?cs /if ?><?cs call:header_words(o) ?><?cs /def ?>

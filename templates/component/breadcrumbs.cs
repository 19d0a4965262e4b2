<?cs # breadcrumbs.cs: {items.N.{text|html, href, attributes}, collapseOnMobile, labelText, classes, attributes} ?>
<?cs def:govuk_breadcrumbs(o) ?><nav class="govuk-breadcrumbs<?cs call:more(o.classes) ?><?cs if:o.collapseOnMobile ?> govuk-breadcrumbs--collapse-on-mobile<?cs /if ?>"<?cs call:attributes(o.attributes) ?> aria-label="<?cs if:o.labelText ?><?cs var:o.labelText ?><?cs else ?>Breadcrumb<?cs /if ?>"><ol class="govuk-breadcrumbs__list">
<?cs each:item = o.items ?><?cs if:item.href ?><li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="<?cs var:item.href ?>"<?cs call:attributes(item.attributes) ?>><?cs call:words(item) ?></a></li>
<?cs else ?><li class="govuk-breadcrumbs__list-item" aria-current="page"><?cs call:words(item) ?></li>
<?cs /if ?><?cs /each ?></ol></nav>
<?cs /def ?>

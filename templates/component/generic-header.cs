<?cs # generic-header.cs: {logoText|logoHtml, url, containerClasses, classes, attributes} ?>
<?cs def:header_of(o, kind, url) ?><div class="<?cs var:kind ?>-header<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><div class="<?cs var:kind ?>-header__container <?cs if:o.containerClasses ?><?cs var:o.containerClasses ?><?cs else ?>govuk-width-container<?cs /if ?>"><div class="<?cs var:kind ?>-header__logo"><a href="<?cs var:url ?>" class="<?cs var:kind ?>-header__homepage-link"><?cs /def ?>
<?cs def:header_end() ?></a></div></div></div>
<?cs /def ?>
<?cs def:govuk_generic_header(o) ?><?cs if:o.url ?><?cs call:header_of(o, "govuk-generic", o.url) ?><?cs else ?><?cs call:header_of(o, "govuk-generic", "/") ?><?cs /if ?><?cs call:words_of(o.logoHtml, o.logoText) ?><?cs call:header_end() ?><?cs /def ?>

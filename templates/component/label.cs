<?cs # label.cs: {text|html, for, classes, isPageHeading, attributes} ?>
<?cs def:label_element(html, text, for, base, classes, extra, heading) ?><?cs if:html || (text + "") != "" ?><?cs if:heading ?><h1 class="govuk-label-wrapper"><?cs /if ?>
<label class="govuk-label<?cs call:more(base) ?><?cs call:more(classes) ?>"<?cs call:attributes(extra) ?><?cs if:for ?> for="<?cs var:for ?>"<?cs /if ?>><?cs call:words_of(html, text) ?></label>
<?cs if:heading ?></h1><?cs /if ?><?cs /if ?><?cs /def ?>
<?cs def:label_for(l, for) ?><?cs call:label_element(l.html, l.text, for, "", l.classes, l.attributes, l.isPageHeading) ?><?cs /def ?>
<?cs def:govuk_label(o) ?><?cs call:label_for(o, o.for) ?><?cs /def ?>

<?cs # tabs.cs: {idPrefix, id, title, items.N.{label, id, panel.{text|html, attributes}, attributes}, classes, attributes} ?>
<?cs def:tab_id(o, item) ?><?cs if:item.id ?><?cs var:item.id ?><?cs else ?><?cs var:o.idPrefix ?>-<?cs var:Look.tab ?><?cs /if ?><?cs /def ?>
<?cs def:govuk_tabs(o) ?><div<?cs call:with_id(o.id) ?> class="govuk-tabs<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?> data-module="govuk-tabs"><h2 class="govuk-tabs__title"><?cs if:o.title ?><?cs var:o.title ?><?cs else ?>Contents<?cs /if ?></h2>
<?cs if:subcount(o.items) ?><ul class="govuk-tabs__list"><?cs set:Look.tab = #0 ?><?cs each:item = o.items ?><?cs set:Look.tab = Look.tab + #1 ?><?cs if:subcount(item) ?><li class="govuk-tabs__list-item<?cs if:Look.tab == #1 ?> govuk-tabs__list-item--selected<?cs /if ?>"><a class="govuk-tabs__tab" href="#<?cs call:tab_id(o, item) ?>"<?cs call:attributes(item.attributes) ?>><?cs var:item.label ?></a></li>
<?cs /if ?><?cs /each ?></ul>
<?cs set:Look.tab = #0 ?><?cs each:item = o.items ?><?cs set:Look.tab = Look.tab + #1 ?><?cs if:subcount(item) ?><div class="govuk-tabs__panel<?cs if:Look.tab > #1 ?> govuk-tabs__panel--hidden<?cs /if ?>" id="<?cs call:tab_id(o, item) ?>"<?cs call:attributes(item.panel.attributes) ?>><?cs if:item.panel.html ?><?cs var:markup(item.panel.html) ?><?cs elif:item.panel.text ?><p class="govuk-body"><?cs var:item.panel.text ?></p><?cs /if ?></div>
<?cs /if ?><?cs /each ?><?cs /if ?></div>
<?cs /def ?>

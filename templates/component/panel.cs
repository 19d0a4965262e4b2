<?cs # panel.cs: {titleText|titleHtml, text|html, headingLevel, classes ("govuk-panel--interruption": then actions.{items.N,
classes, attributes}), attributes} ?>
<?cs def:panel_actions(actions) ?><div class="govuk-panel__actions<?cs call:more(actions.classes) ?>"<?cs call:attributes(actions.attributes) ?>><?cs if:subcount(actions.items) ?><div class="govuk-button-group"><?cs each:a = actions.items ?><?cs call:action_element(a, "govuk-button--inverse") ?><?cs /each ?></div><?cs /if ?></div>
<?cs /def ?>
<?cs def:panel_of(o, base) ?><div class="govuk-panel<?cs call:more(base) ?><?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><?cs call:heading_open(o.headingLevel, "1", "govuk-panel__title") ?>><?cs call:words_of(o.titleHtml, o.titleText) ?><?cs call:heading_close(o.headingLevel, "1") ?><?cs if:o.html || o.text ?><div class="govuk-panel__body"><?cs call:words(o) ?></div><?cs /if ?><?cs if:!base ?><?cs if:subcount(o.actions) ?><?cs call:panel_actions(o.actions) ?><?cs /if ?><?cs /if ?></div>
<?cs /def ?>
<?cs def:govuk_panel(o) ?><?cs if:string.find(o.classes, "govuk-panel--interruption") >= #0 ?><?cs call:panel_of(o, "") ?><?cs else ?><?cs call:panel_of(o, "govuk-panel--confirmation") ?><?cs /if ?><?cs /def ?>

<?cs # radios.cs: {name, idPrefix, value, items.N.{value, text|html, id, hint, checked, disabled, divider, label.classes,
conditional.html, attributes}, fieldset, hint, errorMessage, classes, formGroup, attributes} ?>
<?cs def:radio_open(id, field, value, checked) ?><div class="govuk-radios__item"><input class="govuk-radios__input" id="<?cs var:id ?>" name="<?cs var:field ?>" type="radio" value="<?cs var:value ?>"<?cs if:checked ?> checked<?cs /if ?><?cs /def ?>
<?cs def:radio_item(o, item, id) ?><?cs set:Look.checked = "" ?><?cs if:item.checked ?><?cs set:Look.checked = "1" ?><?cs elif:o.value && !?item.checked ?><?cs if:item.value == o.value ?><?cs set:Look.checked = "1" ?><?cs /if ?><?cs /if ?><?cs call:radio_open(id, o.name, item.value, Look.checked) ?><?cs if:item.disabled ?> disabled<?cs /if ?><?cs if:item.conditional.html ?> data-aria-controls="conditional-<?cs var:id ?>"<?cs /if ?><?cs if:item.hint.text || item.hint.html ?> aria-describedby="<?cs var:id ?>-item-hint"<?cs /if ?><?cs call:attributes(item.attributes) ?>><?cs call:label_element(item.html, item.text, id, "govuk-radios__label", item.label.classes, item.label.attributes, "") ?><?cs if:item.hint.text || item.hint.html ?><?cs call:hint_element(item.hint, id + "-item-hint", "govuk-radios__hint") ?><?cs /if ?></div>
<?cs if:item.conditional.html ?><div class="govuk-radios__conditional<?cs if:!Look.checked ?> govuk-radios__conditional--hidden<?cs /if ?>" id="conditional-<?cs var:id ?>"><?cs var:markup(item.conditional.html) ?></div>
<?cs /if ?><?cs /def ?>
<?cs def:radio_items(o, prefix) ?><?cs set:Look.radio = #0 ?><?cs each:item = o.items ?><?cs set:Look.radio = Look.radio + #1 ?><?cs if:item.divider ?><div class="govuk-radios__divider"><?cs var:item.divider ?></div>
<?cs elif:subcount(item) ?><?cs if:item.id ?><?cs call:radio_item(o, item, item.id) ?><?cs elif:Look.radio > #1 ?><?cs set:Look.radio_id = prefix + "-" + Look.radio ?><?cs call:radio_item(o, item, Look.radio_id) ?><?cs else ?><?cs call:radio_item(o, item, prefix) ?><?cs /if ?><?cs /if ?><?cs /each ?><?cs /def ?>
<?cs def:radios_open(classes) ?><div class="govuk-radios<?cs call:more(classes) ?>" data-module="govuk-radios"<?cs /def ?>
<?cs def:radios_of(o, prefix) ?><?cs call:form_group_open(o, "") ?>>
<?cs call:note_ids(o, prefix) ?><?cs if:subcount(o.fieldset) ?><?cs call:fieldset_start(o.fieldset, "", o.fieldset.describedBy, Look.hint, Look.error) ?><?cs /if ?><?cs call:field_notes(o, prefix) ?><?cs call:radios_open(o.classes) ?><?cs call:attributes(o.attributes) ?>><?cs call:words(o.formGroup.beforeInputs) ?>
<?cs call:radio_items(o, prefix) ?><?cs call:words(o.formGroup.afterInputs) ?></div>
<?cs if:subcount(o.fieldset) ?><?cs call:fieldset_end() ?><?cs /if ?></div>
<?cs /def ?>
<?cs def:govuk_radios(o) ?><?cs if:o.idPrefix ?><?cs call:radios_of(o, o.idPrefix) ?><?cs else ?><?cs call:radios_of(o, o.name) ?><?cs /if ?><?cs /def ?>

<?cs # select.cs: {id, name, value, items.N.{value, text, selected, disabled, attributes}, label, hint, errorMessage,
classes, describedBy, disabled, formGroup, attributes} ?>
<?cs def:option_element(item, text, selected) ?><option<?cs if:?item.value ?> value="<?cs var:item.value ?>"<?cs /if ?><?cs if:selected ?> selected<?cs /if ?><?cs if:item.disabled ?> disabled<?cs /if ?><?cs call:attributes(item.attributes) ?>><?cs var:text ?></option>
<?cs /def ?>
<?cs def:select_open(id, field, classes, error) ?><select class="govuk-select<?cs call:more(classes) ?><?cs if:error ?> govuk-select--error<?cs /if ?>" id="<?cs var:id ?>" name="<?cs var:field ?>"<?cs /def ?>
<?cs def:select_item(o, item) ?><?cs set:Look.selected = "" ?><?cs if:item.selected && item.selected != "0" ?><?cs set:Look.selected = "1" ?><?cs elif:o.value && !?item.selected ?><?cs if:?item.value ?><?cs if:item.value == o.value ?><?cs set:Look.selected = "1" ?><?cs /if ?><?cs elif:item.text == o.value ?><?cs set:Look.selected = "1" ?><?cs /if ?><?cs /if ?><?cs call:option_element(item, item.text, Look.selected) ?><?cs /def ?>
<?cs def:select_of(o, id) ?><?cs call:form_group_open(o, "") ?>>
<?cs call:label_for(o.label, id) ?><?cs call:field_notes(o, id) ?><?cs call:words(o.formGroup.beforeInput) ?><?cs call:note_ids(o, id) ?><?cs call:select_open(id, o.name, o.classes, Look.error) ?><?cs if:o.disabled ?> disabled<?cs /if ?><?cs call:described_by(o.describedBy, Look.hint, Look.error, "") ?><?cs call:attributes(o.attributes) ?>>
<?cs each:item = o.items ?><?cs if:subcount(item) ?><?cs call:select_item(o, item) ?><?cs /if ?><?cs /each ?></select>
<?cs call:words(o.formGroup.afterInput) ?></div>
<?cs /def ?>
<?cs def:govuk_select(o) ?><?cs if:o.id ?><?cs call:select_of(o, o.id) ?><?cs else ?><?cs call:select_of(o, o.name) ?><?cs /if ?><?cs /def ?>

<?cs # textarea.cs: {id, name, value, rows, label, hint, errorMessage, classes, describedBy, spellcheck, autocomplete,
disabled, formGroup, attributes}. The line break before the value is HTML's own and no part of it. ?>
<?cs def:textarea_open(id, field, rows, base, classes, error) ?><textarea class="govuk-textarea<?cs if:error ?> govuk-textarea--error<?cs /if ?><?cs call:more(base) ?><?cs call:more(classes) ?>" id="<?cs var:id ?>" name="<?cs var:field ?>" rows="<?cs if:rows ?><?cs var:rows ?><?cs else ?>5<?cs /if ?>"<?cs /def ?>
<?cs def:textarea_close(value) ?>>
<?cs var:value ?></textarea>
<?cs /def ?>
<?cs def:textarea_element(o, id, base, described) ?><?cs call:note_ids(o, id) ?><?cs call:textarea_open(id, o.name, o.rows, base, o.classes, Look.error) ?><?cs call:true_or_false("spellcheck", o.spellcheck) ?><?cs if:o.disabled ?> disabled<?cs /if ?><?cs call:described_by(described, Look.hint, Look.error, "") ?><?cs if:o.autocomplete ?> autocomplete="<?cs var:o.autocomplete ?>"<?cs /if ?><?cs call:attributes(o.attributes) ?><?cs call:textarea_close(o.value) ?><?cs /def ?>
<?cs def:textarea_of(o, id) ?><?cs call:form_group_open(o, "") ?>>
<?cs call:label_for(o.label, id) ?><?cs call:field_notes(o, id) ?><?cs call:words(o.formGroup.beforeInput) ?><?cs call:textarea_element(o, id, "", o.describedBy) ?><?cs call:words(o.formGroup.afterInput) ?></div>
<?cs /def ?>
<?cs def:govuk_textarea(o) ?><?cs if:o.id ?><?cs call:textarea_of(o, o.id) ?><?cs else ?><?cs call:textarea_of(o, o.name) ?><?cs /if ?><?cs /def ?>

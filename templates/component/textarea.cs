<?cs # textarea.cs: {id, name, value, rows, label, hint, errorMessage, classes, describedBy, spellcheck, autocomplete,
disabled, formGroup, attributes}. The line break before the value is HTML's own and no part of it. ?>
<?cs def:textarea_element(o, id, base, described) ?><textarea class="govuk-textarea<?cs if:subcount(o.errorMessage) ?> govuk-textarea--error<?cs /if ?><?cs call:more(base) ?><?cs call:more(o.classes) ?>" id="<?cs var:id ?>" name="<?cs var:o.name ?>" rows="<?cs if:o.rows ?><?cs var:o.rows ?><?cs else ?>5<?cs /if ?>"<?cs call:true_or_false("spellcheck", o.spellcheck) ?><?cs if:o.disabled ?> disabled<?cs /if ?><?cs call:note_ids(o, id) ?><?cs call:described_by(described, Look.hint, Look.error, "") ?><?cs if:o.autocomplete ?> autocomplete="<?cs var:o.autocomplete ?>"<?cs /if ?><?cs call:attributes(o.attributes) ?>>
<?cs var:o.value ?></textarea>
<?cs /def ?>
<?cs def:textarea_of(o, id) ?><?cs call:form_group_open(o, "") ?>>
<?cs call:label_for(o.label, id) ?><?cs call:field_notes(o, id) ?><?cs call:words(o.formGroup.beforeInput) ?><?cs call:textarea_element(o, id, "", o.describedBy) ?><?cs call:words(o.formGroup.afterInput) ?></div>
<?cs /def ?>
<?cs def:govuk_textarea(o) ?><?cs if:o.id ?><?cs call:textarea_of(o, o.id) ?><?cs else ?><?cs call:textarea_of(o, o.name) ?><?cs /if ?><?cs /def ?>

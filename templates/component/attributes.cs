<?cs # attributes.cs: the small pieces that every component is made of. Options are nodes: o.text,
o.classes, o.attributes.N.{name,value} (view_attribute_add). Where an option ends in `html` it
holds a handle of view_markup_add to markup that C made; never text. Look.* is scratch. ?>

<?cs def:attributes(list) ?><?cs each:one = list ?> <?cs var:one.name ?>="<?cs var:one.value ?>"<?cs /each ?><?cs /def ?>
<?cs def:more(classes) ?><?cs if:classes ?> <?cs var:classes ?><?cs /if ?><?cs /def ?>
<?cs def:with_id(id) ?><?cs if:id ?> id="<?cs var:id ?>"<?cs /if ?><?cs /def ?>
<?cs def:words_of(html, text) ?><?cs if:html ?><?cs var:markup(html) ?><?cs else ?><?cs var:text ?><?cs /if ?><?cs /def ?>
<?cs def:words(o) ?><?cs call:words_of(o.html, o.text) ?><?cs /def ?>
<?cs def:optional_attribute(field, value) ?><?cs if:(value + "") != "" ?> <?cs var:field ?>="<?cs var:value ?>"<?cs /if ?><?cs /def ?>
<?cs def:true_or_false(field, value) ?><?cs if:value ?> <?cs var:field ?>="true"<?cs elif:value == "0" ?> <?cs var:field ?>="false"<?cs /if ?><?cs /def ?>

<?cs # Words for the script, in another language; by number where a word changes with it. ?>
<?cs def:translated(key, text) ?><?cs if:text ?> data-i18n.<?cs var:key ?>="<?cs var:text ?>"<?cs /if ?><?cs /def ?>
<?cs def:translated_forms(key, forms) ?><?cs call:translated(key + ".zero", forms.zero) ?><?cs call:translated(key + ".one", forms.one) ?><?cs call:translated(key + ".two", forms.two) ?><?cs call:translated(key + ".few", forms.few) ?><?cs call:translated(key + ".many", forms.many) ?><?cs call:translated(key + ".other", forms.other) ?><?cs /def ?>

<?cs # Names the elements that describe a field, in order. ?>
<?cs def:described_by(a, b, c, d) ?><?cs if:a || b || c || d ?> aria-describedby="<?cs var:a ?><?cs if:b ?><?cs if:a ?> <?cs /if ?><?cs var:b ?><?cs /if ?><?cs if:c ?><?cs if:a || b ?> <?cs /if ?><?cs var:c ?><?cs /if ?><?cs if:d ?><?cs if:a || b || c ?> <?cs /if ?><?cs var:d ?><?cs /if ?>"<?cs /if ?><?cs /def ?>
<?cs # Leaves the ids of a field's hint and error in Look.hint and Look.error. ?>
<?cs def:note_ids(o, id) ?><?cs if:subcount(o.hint) ?><?cs set:Look.hint = id + "-hint" ?><?cs else ?><?cs set:Look.hint = "" ?><?cs /if ?><?cs if:subcount(o.errorMessage) ?><?cs set:Look.error = id + "-error" ?><?cs else ?><?cs set:Look.error = "" ?><?cs /if ?><?cs /def ?>
<?cs # Leaves o.id, or else o.name, in Look.id. ?>
<?cs def:note_id(o) ?><?cs if:o.id ?><?cs set:Look.id = o.id ?><?cs else ?><?cs set:Look.id = o.name ?><?cs /if ?><?cs /def ?>

<?cs # <div class="govuk-form-group…  without its ">": the caller adds attributes and closes it. ?>
<?cs def:group_open(error, base, classes) ?><div class="govuk-form-group<?cs if:error ?> govuk-form-group--error<?cs /if ?><?cs call:more(base) ?><?cs call:more(classes) ?>"<?cs /def ?>
<?cs def:form_group_open(o, base) ?><?cs if:subcount(o.errorMessage) ?><?cs call:group_open("1", base, o.formGroup.classes) ?><?cs else ?><?cs call:group_open("", base, o.formGroup.classes) ?><?cs /if ?><?cs call:attributes(o.formGroup.attributes) ?><?cs /def ?>
<?cs def:heading_open(level, default, classes) ?><h<?cs if:level ?><?cs var:level ?><?cs else ?><?cs var:default ?><?cs /if ?> class="<?cs var:classes ?>"<?cs /def ?>
<?cs def:heading_close(level, default) ?></h<?cs if:level ?><?cs var:level ?><?cs else ?><?cs var:default ?><?cs /if ?>><?cs /def ?>

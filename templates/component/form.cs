<?cs # form.cs: forms. A page with a form is
   call:form_start("/casework/family/" + reference + "/entry")
   call:form_fields()          every question of Form.questions (lib/form/form.h), with hints and errors
   call:form_end("Save entry")
form_start and form_end put _csrf, _key and _version (Form.version) in. For other buttons:
   call:form_start(path) ... call:form_button("Send", "send") call:form_button_secondary("Save", "save") call:form_close()
where the second argument is the value of the field _action ("" : none).
   form_hidden(name, value)    one hidden field
   form_confirm(text)          words above the button of a destructive step
Journey pages (several sections, a draft):
   journey_tasks(base)         task list of Form.sections; a section is at base + "/" + its name
   journey_section(action)     one section's page: heading, intro, questions, "Save and continue",
                               "Save and come back later"
   check_answers(base)         Check.sections as summary cards with Change links to base + "/" + section
A question type is one macro below and one line in question().
?>

<?cs def:form_hidden(field, value) ?><input type="hidden" name="<?cs var:field ?>" value="<?cs var:value ?>"><?cs /def ?>
<?cs def:form_start(action) ?><form method="post" action="<?cs var:action ?>" novalidate data-module="onedoor-form">
<?cs call:engine_fields() ?><?cs if:?Form.version ?><?cs call:form_hidden("_version", Form.version) ?><?cs /if ?>
<?cs /def ?>
<?cs def:form_button_of(text, action, classes) ?><button type="submit" class="govuk-button<?cs var:classes ?>" data-module="govuk-button" data-prevent-double-click="true"<?cs if:action ?> name="_action" value="<?cs var:action ?>"<?cs /if ?>><?cs var:text ?></button>
<?cs /def ?>
<?cs def:form_button(text, action) ?><?cs call:form_button_of(text, action, "") ?><?cs /def ?>
<?cs def:form_button_secondary(text, action) ?><?cs call:form_button_of(text, action, " govuk-button--secondary") ?><?cs /def ?>
<?cs def:form_button_warning(text, action) ?><?cs call:form_button_of(text, action, " govuk-button--warning") ?><?cs /def ?>
<?cs def:form_close() ?></form>
<?cs /def ?>
<?cs def:form_end(text) ?><?cs call:form_button(text, "") ?><?cs call:form_close() ?><?cs /def ?>
<?cs def:form_confirm(text) ?><?cs call:warning_text(text) ?><?cs /def ?>

<?cs def:question_hint(q) ?><?cs if:q.hint ?><div id="<?cs var:q.hint_id ?>" class="govuk-hint"><?cs var:q.hint ?></div>
<?cs /if ?><?cs /def ?>
<?cs def:question_error(q) ?><?cs if:q.error ?><p id="<?cs var:q.error_id ?>" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> <?cs var:q.error ?></p>
<?cs /if ?><?cs /def ?>
<?cs def:question_why(q) ?><?cs if:q.why ?><details class="govuk-details onedoor-why"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Why we ask this<span class="govuk-visually-hidden">: <?cs var:q.label ?></span></span></summary><div class="govuk-details__text"><?cs var:q.why ?></div></details>
<?cs /if ?><?cs /def ?>
<?cs def:question_words(q) ?><?cs var:q.label ?><?cs if:q.optional ?> (optional)<?cs /if ?><?cs /def ?>
<?cs def:question_describe(q) ?><?cs if:q.described_by ?> aria-describedby="<?cs var:q.described_by ?>"<?cs /if ?><?cs /def ?>
<?cs def:question_legend(q) ?><legend class="govuk-fieldset__legend govuk-fieldset__legend--s"><?cs call:question_words(q) ?></legend>
<?cs /def ?>

<?cs def:question_text(q) ?><label class="govuk-label govuk-label--s" for="<?cs var:q.id ?>"><?cs call:question_words(q) ?></label>
<?cs call:question_hint(q) ?><?cs call:question_error(q) ?><input class="govuk-input<?cs if:q.width ?> govuk-input--width-<?cs var:q.width ?><?cs /if ?><?cs if:q.error ?> govuk-input--error<?cs /if ?>" id="<?cs var:q.id ?>" name="<?cs var:q.name ?>" type="<?cs if:q.input_type ?><?cs var:q.input_type ?><?cs else ?>text<?cs /if ?>" value="<?cs var:q.value ?>"<?cs if:q.inputmode ?> inputmode="<?cs var:q.inputmode ?>"<?cs /if ?><?cs if:q.autocomplete ?> autocomplete="<?cs var:q.autocomplete ?>"<?cs /if ?><?cs if:q.spellcheck ?> spellcheck="<?cs var:q.spellcheck ?>"<?cs /if ?><?cs call:question_describe(q) ?>>
<?cs /def ?>
<?cs def:question_long_text(q) ?><label class="govuk-label govuk-label--s" for="<?cs var:q.id ?>"><?cs call:question_words(q) ?></label>
<?cs call:question_hint(q) ?><?cs call:question_error(q) ?><textarea class="govuk-textarea<?cs if:q.error ?> govuk-textarea--error<?cs /if ?><?cs if:q.count ?> govuk-js-character-count<?cs /if ?>" id="<?cs var:q.id ?>" name="<?cs var:q.name ?>" rows="<?cs if:q.lines ?><?cs var:q.lines ?><?cs else ?>5<?cs /if ?>"<?cs if:q.autocomplete ?> autocomplete="<?cs var:q.autocomplete ?>"<?cs /if ?><?cs if:q.count ?> aria-describedby="<?cs var:q.id ?>-info<?cs if:q.described_by ?> <?cs var:q.described_by ?><?cs /if ?>"<?cs else ?><?cs call:question_describe(q) ?><?cs /if ?>>
<?cs var:q.value ?></textarea>
<?cs if:q.count ?><div id="<?cs var:q.id ?>-info" class="govuk-hint govuk-character-count__message">You can enter up to <?cs var:q.maxlength ?> characters</div>
<?cs /if ?><?cs /def ?>
<?cs def:question_select(q) ?><label class="govuk-label govuk-label--s" for="<?cs var:q.id ?>"><?cs call:question_words(q) ?></label>
<?cs call:question_hint(q) ?><?cs call:question_error(q) ?><select class="govuk-select<?cs if:q.error ?> govuk-select--error<?cs /if ?>" id="<?cs var:q.id ?>" name="<?cs var:q.name ?>"<?cs call:question_describe(q) ?>><option value="">Choose one</option><?cs each:one = q.options ?><option value="<?cs var:one.value ?>"<?cs if:one.checked ?> selected<?cs /if ?>><?cs var:one.label ?></option><?cs /each ?></select>
<?cs /def ?>
<?cs def:question_radios(q) ?><fieldset class="govuk-fieldset"<?cs call:question_describe(q) ?>><?cs call:question_legend(q) ?><?cs call:question_hint(q) ?><?cs call:question_error(q) ?><div class="govuk-radios<?cs if:q.options_count == #2 ?> govuk-radios--inline<?cs /if ?>" data-module="govuk-radios"><?cs each:one = q.options ?>
<div class="govuk-radios__item"><input class="govuk-radios__input" id="<?cs var:one.id ?>" name="<?cs var:q.name ?>" type="radio" value="<?cs var:one.value ?>"<?cs if:one.checked ?> checked<?cs /if ?><?cs if:one.hint ?> aria-describedby="<?cs var:one.id ?>-item-hint"<?cs /if ?>><label class="govuk-label govuk-radios__label" for="<?cs var:one.id ?>"><?cs var:one.label ?></label><?cs if:one.hint ?><div id="<?cs var:one.id ?>-item-hint" class="govuk-hint govuk-radios__hint"><?cs var:one.hint ?></div><?cs /if ?></div><?cs /each ?></div></fieldset>
<?cs /def ?>
<?cs def:question_checkboxes(q) ?><fieldset class="govuk-fieldset"<?cs call:question_describe(q) ?>><?cs call:question_legend(q) ?><?cs call:question_hint(q) ?><?cs call:question_error(q) ?><div class="govuk-checkboxes" data-module="govuk-checkboxes"><?cs each:one = q.options ?><?cs if:one.exclusive ?>
<div class="govuk-checkboxes__divider">or</div><?cs /if ?>
<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" id="<?cs var:one.id ?>" name="<?cs var:q.name ?>" type="checkbox" value="<?cs var:one.value ?>"<?cs if:one.checked ?> checked<?cs /if ?><?cs if:one.exclusive ?> data-behaviour="exclusive"<?cs /if ?><?cs if:one.hint ?> aria-describedby="<?cs var:one.id ?>-item-hint"<?cs /if ?>><label class="govuk-label govuk-checkboxes__label" for="<?cs var:one.id ?>"><?cs var:one.label ?></label><?cs if:one.hint ?><div id="<?cs var:one.id ?>-item-hint" class="govuk-hint govuk-checkboxes__hint"><?cs var:one.hint ?></div><?cs /if ?></div><?cs /each ?></div></fieldset>
<?cs /def ?>
<?cs def:question_date(q) ?><fieldset class="govuk-fieldset" role="group"<?cs call:question_describe(q) ?>><?cs call:question_legend(q) ?><?cs call:question_hint(q) ?><?cs call:question_error(q) ?><div class="govuk-date-input"><?cs each:part = q.parts ?>
<div class="govuk-date-input__item"><div class="govuk-form-group"><label class="govuk-label govuk-date-input__label" for="<?cs var:part.id ?>"><?cs var:part.label ?></label><input class="govuk-input govuk-date-input__input<?cs if:part.width ?> govuk-input--width-<?cs var:part.width ?><?cs /if ?><?cs if:part.error ?> govuk-input--error<?cs /if ?>" id="<?cs var:part.id ?>" name="<?cs var:part.name ?>" type="text"<?cs if:part.inputmode ?> inputmode="<?cs var:part.inputmode ?>"<?cs /if ?> value="<?cs var:part.value ?>"></div></div><?cs /each ?></div></fieldset>
<?cs /def ?>
<?cs def:question_notice(q) ?><?cs if:q.level == "details" ?><?cs call:details_start(q.heading) ?><?cs elif:q.level == "stop" ?><div class="onedoor-stop"><?cs elif:q.level == "warning" ?><div class="onedoor-notice onedoor-notice--warning"><?cs else ?><div class="govuk-inset-text"><?cs /if ?>
<?cs if:q.heading && q.level != "details" ?><h2 class="govuk-heading-s"><?cs var:q.heading ?></h2><?cs /if ?>
<?cs each:one = q.items ?><?cs if:one.bullet ?><p class="govuk-body onedoor-bullet"><?cs var:one.text ?></p><?cs else ?><p class="govuk-body"><?cs var:one.text ?></p><?cs /if ?><?cs /each ?>
<?cs if:q.duty ?><?cs call:duty_numbers() ?><?cs /if ?>
<?cs if:q.level == "details" ?><?cs call:details_end() ?><?cs else ?></div><?cs /if ?>
<?cs /def ?>

<?cs def:question_plain(q) ?><?cs if:q.type == "date" || q.type == "datetime" ?><?cs call:question_date(q) ?>
<?cs elif:q.type == "choice" && q.display == "select" ?><?cs call:question_select(q) ?>
<?cs elif:q.type == "choice" ?><?cs call:question_radios(q) ?>
<?cs elif:q.type == "choices" ?><?cs call:question_checkboxes(q) ?>
<?cs elif:q.type == "long-text" ?><?cs call:question_long_text(q) ?>
<?cs else ?><?cs call:question_text(q) ?><?cs /if ?><?cs /def ?>
<?cs def:question_show_if(q) ?><?cs if:q.show_if ?> data-show-if="<?cs var:q.show_if ?>"<?cs /if ?><?cs /def ?>
<?cs def:question_group_start(q) ?><div class="govuk-form-group<?cs if:q.error ?> govuk-form-group--error<?cs /if ?><?cs if:q.count ?> govuk-character-count<?cs /if ?>"<?cs if:q.count ?> data-module="govuk-character-count" data-maxlength="<?cs var:q.maxlength ?>"<?cs /if ?><?cs call:question_show_if(q) ?>><?cs /def ?>
<?cs def:question_parts(q) ?><fieldset class="govuk-fieldset onedoor-parts" id="<?cs var:q.id ?>"<?cs call:question_describe(q) ?>><legend class="govuk-fieldset__legend govuk-fieldset__legend--m"><?cs call:question_words(q) ?></legend><?cs call:question_hint(q) ?><?cs call:question_error(q) ?><?cs each:part = q.questions ?>
<?cs call:question_group_start(part) ?><?cs call:question_plain(part) ?><?cs call:question_why(part) ?></div><?cs /each ?></fieldset>
<?cs /def ?>
<?cs def:question_in_row(q) ?><?cs if:q.type == "notice" ?><div<?cs call:question_show_if(q) ?>><?cs call:question_notice(q) ?></div>
<?cs else ?><?cs call:question_group_start(q) ?><?cs if:q.type == "person" || q.type == "address" || q.type == "consent" ?><?cs call:question_parts(q) ?><?cs else ?><?cs call:question_plain(q) ?><?cs /if ?><?cs call:question_why(q) ?></div>
<?cs /if ?><?cs /def ?>
<?cs def:question_rows(q) ?><div class="onedoor-group" id="<?cs var:q.id ?>"<?cs call:question_show_if(q) ?>><h2 class="govuk-heading-m"><?cs call:question_words(q) ?></h2><?cs call:question_hint(q) ?><?cs call:question_error(q) ?><?cs call:question_why(q) ?><?cs each:row = q.rows ?>
<fieldset class="govuk-fieldset onedoor-group__row"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m"><?cs var:row.title ?></legend><?cs each:part = row.questions ?><?cs call:question_in_row(part) ?><?cs /each ?><?cs if:?row.remove ?><button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button" name="_remove" value="<?cs var:row.remove ?>">Remove<span class="govuk-visually-hidden"> <?cs var:row.title ?></span></button><?cs /if ?></fieldset><?cs /each ?>
<?cs if:?q.add ?><button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button" name="_add" value="<?cs var:q.add ?>"><?cs var:q.add_label ?></button><?cs /if ?></div>
<?cs /def ?>
<?cs def:question(q) ?><?cs if:q.type == "group" ?><?cs call:question_rows(q) ?><?cs else ?><?cs call:question_in_row(q) ?><?cs /if ?><?cs /def ?>
<?cs def:form_fields() ?><?cs each:q = Form.questions ?><?cs if:q.section_start ?><?cs if:?Form.sections.1 ?><h2 class="govuk-heading-m"><?cs var:q.section_title ?></h2><?cs /if ?><?cs if:q.section_intro ?><p class="govuk-body"><?cs var:q.section_intro ?></p><?cs /if ?><?cs /if ?>
<?cs call:question(q) ?><?cs /each ?><?cs /def ?>

<?cs def:journey_tasks(base) ?><?cs call:task_list_start() ?><?cs each:one = Form.sections ?><?cs call:task(one.title, base + "/" + one.name, one.state) ?><?cs /each ?><?cs call:task_list_end() ?><?cs /def ?>
<?cs def:journey_section(action) ?><span class="govuk-caption-l"><?cs var:Form.title ?></span><h1 class="govuk-heading-l"><?cs var:Form.section_title ?></h1>
<?cs if:Form.section_intro ?><p class="govuk-body"><?cs var:Form.section_intro ?></p><?cs /if ?>
<?cs call:form_start(action) ?><?cs call:form_fields() ?><?cs call:button_group_start() ?><?cs call:form_button("Save and continue", "") ?><?cs call:form_button_secondary("Save and come back later", "later") ?><?cs call:button_group_end() ?><?cs call:form_close() ?><?cs /def ?>
<?cs def:check_answers(base) ?><?cs each:section = Check.sections ?><?cs call:card_start_link(section.title, base + "/" + section.name, "Change", section.title) ?><?cs call:summary_start() ?><?cs each:row = section.rows ?><?cs if:row.kind == "heading" ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions onedoor-summary-heading"><dt class="govuk-summary-list__key"><?cs var:row.label ?></dt><dd class="govuk-summary-list__value"></dd></div><?cs else ?><?cs if:(row.value + "") == "" ?><?cs call:summary_row_link(row.label, "Not answered", base + "/" + section.name + "#" + row.id, "Change", row.label) ?><?cs else ?><?cs call:summary_row_link(row.label, row.value, base + "/" + section.name + "#" + row.id, "Change", row.label) ?><?cs /if ?><?cs /if ?><?cs /each ?><?cs call:summary_end() ?><?cs call:card_end() ?><?cs /each ?><?cs /def ?>

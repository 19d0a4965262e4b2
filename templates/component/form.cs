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

<?cs # Without an account people share devices: a browser keeps nothing that they typed, and going Back does not give it back.
Fields that ask about the person who writes say so (name, bday: WCAG 1.3.5), which goes before this; safe contact is off. ?>
<?cs def:form_start(action) ?><form method="post" action="<?cs var:action ?>" novalidate data-module="onedoor-form"<?cs if:Page.program == "public" ?> autocomplete="off"<?cs /if ?>>
<?cs call:engine_fields() ?><?cs if:?Form.version ?><?cs call:form_hidden("_version", Form.version) ?><?cs /if ?>
<?cs /def ?>
<?cs def:form_button(text, action) ?><?cs call:form_button_of(text, action, "") ?><?cs /def ?>
<?cs def:form_button_secondary(text, action) ?><?cs call:form_button_of(text, action, "govuk-button--secondary") ?><?cs /def ?>
<?cs def:form_close() ?></form>
<?cs /def ?>
<?cs def:form_end(text) ?><?cs call:form_button(text, "") ?><?cs call:form_close() ?><?cs /def ?>
<?cs def:form_confirm(text) ?><?cs call:warning_text(text) ?><?cs /def ?>

<?cs # The words of a question; Look.words is what stands at it. ?>
<?cs def:question_words(q) ?><?cs if:q.optional ?><?cs set:Look.words = q.label + " (" + Say.optional + ")" ?><?cs else ?><?cs set:Look.words = q.label ?><?cs /if ?><?cs /def ?>
<?cs def:question_notes(q) ?><?cs if:q.hint ?><?cs call:hint_of("", q.hint, q.hint_id, "", "", q.none) ?><?cs /if ?><?cs if:q.error ?><?cs call:error_of("", q.error, q.error_id, Say.error, "", q.none) ?><?cs /if ?><?cs /def ?>
<?cs def:question_label(q) ?><?cs call:question_words(q) ?><?cs call:label_element("", Look.words, q.id, "govuk-label--s", "", q.none, "") ?><?cs call:question_notes(q) ?><?cs /def ?>
<?cs def:question_legend(q, role, size) ?><?cs call:fieldset_open("", role) ?><?cs call:described_by(q.described_by, "", "", "") ?>><?cs call:question_words(q) ?><?cs call:legend_of("", Look.words, size) ?><?cs call:question_notes(q) ?><?cs /def ?>
<?cs def:question_why(q) ?><?cs if:q.why ?><details class="govuk-details onedoor-why"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Why we ask this<span class="govuk-visually-hidden">: <?cs var:q.label ?></span></span></summary><div class="govuk-details__text"><?cs var:q.why ?></div></details>
<?cs /if ?><?cs /def ?>

<?cs def:question_width(q) ?><?cs if:q.width ?><?cs set:Look.width = "govuk-input--width-" + q.width ?><?cs else ?><?cs set:Look.width = "" ?><?cs /if ?><?cs /def ?>
<?cs def:question_text(q) ?><?cs call:question_label(q) ?><?cs call:question_width(q) ?><?cs call:input_open(q.id, q.name, q.input_type, "", Look.width, q.error) ?><?cs call:optional_attribute("value", q.value) ?><?cs call:optional_attribute("inputmode", q.inputmode) ?><?cs call:optional_attribute("autocomplete", q.autocomplete) ?><?cs call:optional_attribute("spellcheck", q.spellcheck) ?><?cs call:described_by(q.described_by, "", "", "") ?>>
<?cs /def ?>
<?cs def:question_password(q) ?><?cs call:question_label(q) ?><div class="govuk-input__wrapper govuk-password-input__wrapper"><?cs call:input_open(q.id, q.name, "password", "govuk-password-input__input govuk-js-password-input-input", "", q.error) ?><?cs call:optional_attribute("autocomplete", q.autocomplete) ?> spellcheck="false" autocapitalize="none"<?cs call:described_by(q.described_by, "", "", "") ?>> <?cs call:password_toggle(q.none, q.id) ?></div>
<?cs /def ?>
<?cs def:question_long_text(q) ?><?cs call:question_label(q) ?><?cs if:q.count ?><?cs call:textarea_open(q.id, q.name, q.lines, "govuk-js-character-count", "", q.error) ?><?cs call:described_by(q.id + "-info", q.described_by, "", "") ?><?cs else ?><?cs call:textarea_open(q.id, q.name, q.lines, "", "", q.error) ?><?cs call:described_by(q.described_by, "", "", "") ?><?cs /if ?><?cs call:optional_attribute("autocomplete", q.autocomplete) ?><?cs call:textarea_close(q.value) ?><?cs if:q.count ?><?cs call:count_hint_open(q.id, "") ?>You can enter up to <?cs var:q.maxlength ?> characters</div>
<?cs /if ?><?cs /def ?>
<?cs def:question_select(q) ?><?cs call:question_label(q) ?><?cs call:select_open(q.id, q.name, "", q.error) ?><?cs call:described_by(q.described_by, "", "", "") ?>><option value=""><?cs if:q.optional ?><?cs var:Say.no_answer ?><?cs else ?><?cs var:Say.choose ?><?cs /if ?></option>
<?cs each:one = q.options ?><?cs call:option_element(one, one.label, one.checked) ?><?cs /each ?></select>
<?cs /def ?>
<?cs def:question_item(one, base) ?><?cs if:one.hint ?><?cs call:described_by(one.id + "-item-hint", "", "", "") ?><?cs /if ?>><?cs call:label_element("", one.label, one.id, base + "__label", "", one.none, "") ?><?cs if:one.hint ?><?cs call:hint_of("", one.hint, one.id + "-item-hint", base + "__hint", "", one.none) ?><?cs /if ?></div>
<?cs /def ?>
<?cs def:question_radios(q) ?><?cs call:question_legend(q, "", "govuk-fieldset__legend--s") ?><?cs if:q.options_count == #2 && !q.wide ?><?cs call:radios_open("govuk-radios--inline") ?><?cs else ?><?cs call:radios_open("") ?><?cs /if ?>>
<?cs each:one = q.options ?><?cs call:radio_open(one.id, q.name, one.value, one.checked) ?><?cs call:question_item(one, "govuk-radios") ?><?cs /each ?></div><?cs call:fieldset_end() ?><?cs /def ?>
<?cs def:question_checkboxes(q) ?><?cs call:question_legend(q, "", "govuk-fieldset__legend--s") ?><?cs call:checkboxes_open("") ?>>
<?cs each:one = q.options ?><?cs if:one.exclusive ?><?cs call:checkbox_divider("or") ?><?cs /if ?><?cs call:checkbox_open(one.id, q.name, one.value, one.checked) ?><?cs if:one.exclusive ?> data-behaviour="exclusive"<?cs /if ?><?cs call:question_item(one, "govuk-checkboxes") ?><?cs /each ?></div><?cs call:fieldset_end() ?><?cs /def ?>
<?cs def:question_date(q) ?><?cs call:question_legend(q, "group", "govuk-fieldset__legend--s") ?><?cs call:date_open("") ?>>
<?cs each:part = q.parts ?><?cs call:date_field_open(part.id, part.label) ?><?cs call:question_width(part) ?><?cs call:input_open(part.id, part.name, "text", "govuk-date-input__input", Look.width, part.error) ?><?cs call:optional_attribute("value", part.value) ?><?cs call:optional_attribute("inputmode", part.inputmode) ?><?cs call:optional_attribute("autocomplete", part.autocomplete) ?>><?cs call:date_field_close() ?><?cs /each ?></div><?cs call:fieldset_end() ?><?cs /def ?>
<?cs def:question_notice(q) ?><?cs if:q.level == "details" ?><?cs call:details_start(q.heading) ?><?cs elif:q.level == "stop" ?><div class="onedoor-stop"><?cs elif:q.level == "warning" ?><div class="onedoor-notice onedoor-notice--warning"><?cs else ?><div class="govuk-inset-text"><?cs /if ?>
<?cs if:q.heading && q.level != "details" ?><h2 class="govuk-heading-s"><?cs var:q.heading ?></h2><?cs /if ?>
<?cs each:one = q.items ?><?cs if:one.bullet ?><p class="govuk-body onedoor-bullet"><?cs var:one.text ?></p><?cs else ?><p class="govuk-body"><?cs var:one.text ?></p><?cs /if ?><?cs /each ?>
<?cs if:q.reading ?><p class="govuk-body">We read what you send within <?cs var:Service.clock.decision.text ?>.</p><?cs /if ?><?cs if:q.duty ?><div class="onedoor-numbers"<?cs call:safe_language() ?>><?cs call:duty_lines() ?></div><?cs /if ?>
<?cs if:q.level == "details" ?><?cs call:details_end() ?><?cs else ?></div><?cs /if ?>
<?cs /def ?>

<?cs def:question_plain(q) ?><?cs if:q.type == "date" || q.type == "datetime" ?><?cs call:question_date(q) ?>
<?cs elif:q.type == "choice" && q.display == "select" ?><?cs call:question_select(q) ?>
<?cs elif:q.type == "choice" ?><?cs call:question_radios(q) ?>
<?cs elif:q.type == "choices" ?><?cs call:question_checkboxes(q) ?>
<?cs elif:q.input_type == "password" ?><?cs call:question_password(q) ?>
<?cs elif:q.type == "long-text" ?><?cs call:question_long_text(q) ?>
<?cs else ?><?cs call:question_text(q) ?><?cs /if ?><?cs /def ?>
<?cs def:question_show_if(q) ?><?cs if:q.show_if ?> data-show-if="<?cs var:q.show_if ?>"<?cs /if ?><?cs /def ?>
<?cs def:question_group_start(q) ?><?cs if:q.count ?><?cs call:group_open(q.error, "govuk-character-count", "") ?> data-module="govuk-character-count" data-maxlength="<?cs var:q.maxlength ?>"<?cs elif:q.input_type == "password" ?><?cs call:group_open(q.error, "govuk-password-input", "") ?> data-module="govuk-password-input"<?cs else ?><?cs call:group_open(q.error, "", "") ?><?cs /if ?><?cs call:question_show_if(q) ?>><?cs /def ?>
<?cs def:question_parts(q) ?><div class="onedoor-parts" id="<?cs var:q.id ?>"><?cs call:question_legend(q, "", "govuk-fieldset__legend--m") ?><?cs each:part = q.questions ?>
<?cs call:question_group_start(part) ?><?cs call:question_plain(part) ?><?cs call:question_why(part) ?></div><?cs /each ?><?cs call:fieldset_end() ?></div>
<?cs /def ?>
<?cs def:question_in_row(q) ?><?cs if:q.type == "notice" ?><div<?cs call:question_show_if(q) ?>><?cs call:question_notice(q) ?></div>
<?cs else ?><?cs call:question_group_start(q) ?><?cs if:q.type == "person" || q.type == "address" || q.type == "consent" ?><?cs call:question_parts(q) ?><?cs else ?><?cs call:question_plain(q) ?><?cs /if ?><?cs call:question_why(q) ?></div>
<?cs /if ?><?cs /def ?>
<?cs # A form's first button is what the Enter key presses: it must not be a "Remove" of the rows below. ?>
<?cs def:question_rows(q) ?><div class="onedoor-group" id="<?cs var:q.id ?>"<?cs call:question_show_if(q) ?>><button type="submit" class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">Continue</button><?cs call:question_words(q) ?><h2 class="govuk-heading-m"><?cs var:Look.words ?></h2><?cs call:question_notes(q) ?><?cs call:question_why(q) ?><?cs each:row = q.rows ?>
<?cs call:fieldset_open("onedoor-group__row", "") ?>><?cs call:legend_of("", row.title, "govuk-fieldset__legend--m") ?><?cs each:part = row.questions ?><?cs call:question_in_row(part) ?><?cs /each ?><?cs if:?row.remove ?><button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button" name="_remove" value="<?cs var:row.remove ?>">Remove<span class="govuk-visually-hidden"> <?cs var:row.title ?></span></button><?cs /if ?><?cs call:fieldset_end() ?><?cs /each ?>
<?cs if:?q.add ?><button type="submit" class="govuk-button govuk-button--secondary" data-module="govuk-button" name="_add" value="<?cs var:q.add ?>"><?cs var:q.add_label ?></button><?cs /if ?></div>
<?cs /def ?>
<?cs def:question(q) ?><?cs if:q.type == "group" ?><?cs call:question_rows(q) ?><?cs else ?><?cs call:question_in_row(q) ?><?cs /if ?><?cs /def ?>
<?cs def:form_fields() ?><?cs each:q = Form.questions ?><?cs if:q.section_folded ?><details class="govuk-details onedoor-folded"<?cs if:q.section_folded == "open" ?> open<?cs /if ?>><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:q.section_title ?></span></summary><div class="govuk-details__text"><?cs if:q.section_intro ?><p class="govuk-body"><?cs var:q.section_intro ?></p><?cs /if ?>
<?cs elif:q.section_start ?><?cs if:?Form.sections.1.name ?><h2 class="govuk-heading-m"><?cs var:q.section_title ?></h2><?cs /if ?><?cs if:q.section_intro ?><p class="govuk-body"><?cs var:q.section_intro ?></p><?cs /if ?><?cs /if ?>
<?cs call:question(q) ?><?cs if:q.section_fold_end ?></div></details>
<?cs /if ?><?cs /each ?><?cs /def ?>

<?cs def:journey_tasks(base) ?><?cs call:task_list_start() ?><?cs each:one = Form.sections ?><?cs call:task(one.title, base + "/" + one.name, one.state) ?><?cs /each ?><?cs call:task_list_end() ?><?cs /def ?>
<?cs def:journey_section(action) ?><span class="govuk-caption-l"><?cs var:Form.title ?></span><h1 class="govuk-heading-l"><?cs var:Form.section_title ?></h1>
<?cs if:Form.section_intro ?><p class="govuk-body"><?cs var:Form.section_intro ?></p><?cs /if ?>
<?cs call:form_start(action) ?><?cs call:form_fields() ?><?cs call:button_group_start() ?><?cs call:form_button("Save and continue", "") ?><?cs call:form_button_secondary("Save and come back later", "later") ?><?cs call:button_group_end() ?><?cs call:form_close() ?><?cs /def ?>
<?cs def:check_answers(base) ?><?cs each:section = Check.sections ?><?cs call:card_start_link(section.title, base + "/" + section.name, "Change", section.title) ?><?cs call:summary_start() ?><?cs each:row = section.rows ?><?cs if:row.kind == "heading" ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions onedoor-summary-heading"><dt class="govuk-summary-list__key"><?cs var:row.label ?></dt><dd class="govuk-summary-list__value"></dd></div><?cs else ?><?cs if:(row.value + "") == "" ?><?cs call:summary_row_link(row.label, "Not answered", base + "/" + section.name + "#" + row.id, "Change", row.label) ?><?cs else ?><?cs call:summary_row_link(row.label, row.value, base + "/" + section.name + "#" + row.id, "Change", row.label) ?><?cs /if ?><?cs /if ?><?cs /each ?><?cs call:summary_end() ?><?cs call:card_end() ?><?cs /each ?><?cs /def ?>

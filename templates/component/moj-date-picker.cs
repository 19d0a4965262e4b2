<?cs # moj-date-picker.cs: MOJ's date picker: as input.cs, and minDate, maxDate, excludedDates, excludedDays, leadingZeros,
weekStartDay. A field to type a date into; only a script that starts it makes a calendar of it. ?>
<?cs def:date_picker_classes(o) ?><?cs if:o.classes ?><?cs set:Look.picker = "moj-js-datepicker-input " + o.classes ?><?cs else ?><?cs set:Look.picker = "moj-js-datepicker-input" ?><?cs /if ?><?cs /def ?>
<?cs def:date_picker_field(o) ?><?cs call:form_group_open(o, "") ?>>
<?cs call:label_for(o.label, o.id) ?><?cs call:field_notes(o, o.id) ?><?cs call:note_ids(o, o.id) ?><?cs call:date_picker_classes(o) ?><?cs call:input_open(o.id, o.name, "", "", Look.picker, Look.error) ?><?cs if:?o.value ?> value="<?cs var:o.value ?>"<?cs /if ?> autocomplete="off"<?cs call:described_by("", Look.hint, Look.error, "") ?><?cs call:attributes(o.attributes) ?>></div>
<?cs /def ?>
<?cs def:moj_date_picker(o) ?><div class="moj-datepicker" data-module="moj-date-picker"<?cs call:optional_attribute("data-min-date", o.minDate) ?><?cs call:optional_attribute("data-max-date", o.maxDate) ?><?cs call:optional_attribute("data-excluded-dates", o.excludedDates) ?><?cs call:optional_attribute("data-excluded-days", o.excludedDays) ?><?cs call:true_or_false("data-leading-zeros", o.leadingZeros) ?><?cs call:optional_attribute("data-week-start-day", o.weekStartDay) ?>><?cs call:date_picker_field(o) ?></div>
<?cs /def ?>

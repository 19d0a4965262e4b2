<?cs def:help_option(value, label, chosen) ?><option value="<?cs var:value ?>"<?cs if:value == chosen ?> selected<?cs /if ?>><?cs var:label ?></option>
<?cs /def ?>
<?cs call:page_start("Where to get help", "/guide") ?>
<?cs call:heading("Where to get help near you") ?>
<?cs call:two_thirds_start() ?>
<form class="onedoor-no-print" method="get" action="/local-help">
<div class="govuk-form-group"><label class="govuk-label" for="need">What do you need help with?</label><select class="govuk-select" id="need" name="need"><option value="">Anything</option><?cs each:one = Data.needs ?><?cs call:help_option(one.value, one.label, Data.asked.need) ?><?cs /each ?></select></div>
<div class="govuk-form-group"><label class="govuk-label" for="area">The first part of your postcode</label><div class="govuk-hint" id="area-hint">Like ZZ1. You can leave this empty.</div><input class="govuk-input govuk-input--width-5" id="area" name="area" maxlength="4" autocomplete="off" spellcheck="false" aria-describedby="area-hint" value="<?cs var:Data.asked.area ?>"></div>
<div class="govuk-form-group"><label class="govuk-label" for="language">Which language do you want to speak?</label><select class="govuk-select" id="language" name="language"><option value="">Any</option><?cs each:one = Data.tongues ?><?cs call:help_option(one.value, one.label, Data.asked.language) ?><?cs /each ?></select></div>
<button type="submit" class="govuk-button" data-module="govuk-button">Show places</button></form>
<?cs if:Data.asked.unclear ?><?cs call:inset("We do not know that postcode, so these are places for all areas. Type the first part only, like ZZ1.") ?><?cs /if ?>
<?cs if:Data.found_count == #0 ?><?cs call:para("No place fits all of that. Choose less, or call us on " + Service.contact.front_door.number + ".") ?><?cs /if ?>
<?cs each:one = Data.found ?><?cs call:card_start(one.name) ?><?cs call:para(one.about) ?><?cs call:summary_start() ?>
<?cs call:summary_row("Open", one.hours) ?><?cs if:one.phone ?><?cs call:summary_row("Telephone", one.phone) ?><?cs /if ?><?cs if:one.address ?><?cs call:summary_row("Where", one.address) ?><?cs /if ?><?cs call:summary_row("Helps with", one.needs) ?><?cs call:summary_row("Languages", one.languages) ?><?cs if:one.areas == "everywhere" ?><?cs call:summary_row("For", "All areas") ?><?cs else ?><?cs call:summary_row("For", "Postcodes " + one.areas) ?><?cs /if ?>
<?cs call:summary_end() ?><?cs call:card_end() ?>
<?cs /each ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

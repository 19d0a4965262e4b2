<?cs call:page_start("Where to get help", "/guide") ?>
<?cs call:heading("Where to get help near you") ?>
<?cs call:two_thirds_start() ?>
<?cs call:section_screen_start() ?><?cs call:form_start("/local-help") ?><?cs call:form_fields() ?><?cs call:form_end("Show places") ?>
<?cs call:small("We do not keep what you choose or type here. It is not in your browser's history.") ?><?cs call:section_end() ?>
<?cs if:Data.found_count == #0 ?><?cs call:para("No place fits all of that. Choose less, or call us on " + Service.contact.front_door.number + ".") ?><?cs /if ?>
<?cs each:one = Data.found ?><?cs call:place_start(one.name) ?><?cs call:card_start(one.title) ?><?cs call:guide_words(one) ?><?cs call:summary_start() ?>
<?cs call:summary_row("Open", one.hours) ?><?cs if:one.phone ?><?cs call:summary_row("Telephone", one.phone) ?><?cs /if ?><?cs if:one.address ?><?cs call:summary_row("Where", one.address) ?><?cs /if ?><?cs call:summary_row("Helps with", one.needs) ?><?cs call:summary_row("Languages", one.languages) ?><?cs if:one.areas == "everywhere" ?><?cs call:summary_row("For", "All areas") ?><?cs else ?><?cs call:summary_row("For", "Postcodes " + one.areas) ?><?cs /if ?>
<?cs call:summary_end() ?><?cs call:card_end() ?><?cs call:block_end() ?>
<?cs /each ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

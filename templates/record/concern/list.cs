<?cs call:record_start("Concerns", "") ?>
<?cs if:!Data.may.lead && !Data.may.manage ?><?cs call:small("You see only what you recorded yourself.") ?><?cs /if ?>
<?cs if:Data.untold.number ?><?cs call:duty_numbers() ?><?cs call:para("Call now. Then record here whom you told.") ?><?cs /if ?>
<?cs each:one = Data.concerns ?><?cs call:entry_start() ?><?cs call:heading_small_start() ?><?cs var:one.recorded_at.text ?>, <?cs var:one.author ?>, <?cs var:one.agency ?><?cs call:heading_end() ?><?cs call:text_long_start() ?><?cs var:one.said ?><?cs call:text_end() ?><?cs call:text_start() ?><?cs if:one.told_whom ?>Told <?cs var:one.told_whom ?>, <?cs var:one.told_at.text ?><?cs if:one.told_how == "telephone" ?>, by telephone<?cs elif:one.told_how == "in_person" ?>, face to face<?cs elif:one.told_how == "written" ?>, in writing<?cs /if ?><?cs if:one.told_by ?>. Recorded by <?cs var:one.told_by ?>, <?cs var:one.told_recorded_at.text ?><?cs /if ?><?cs else ?><?cs call:tag("Nobody told yet", "red") ?><?cs /if ?><?cs call:text_end() ?><?cs if:!one.told_whom ?><?cs call:screen_start() ?><?cs call:record_button("Record whom you told", "/concern/" + one.id) ?><?cs call:block_end() ?><?cs /if ?><?cs call:entry_end() ?>
<?cs /each ?>
<?cs if:!Data.concerns_count ?><?cs call:empty_state("No concern that you may see is recorded.", "", "") ?><?cs /if ?>
<?cs call:record_button_warning("I am worried someone is at risk", "/concern") ?>
<?cs call:page_end() ?>

<?cs call:record_start("Warnings to those who visit", "") ?>
<?cs call:two_thirds_start() ?>
<?cs each:one = Data.given ?><?cs call:entry_start() ?><?cs call:heading_small_start() ?><?cs if:?one.ended_at.text ?>Ended <?cs var:one.ended_at.text ?><?cs else ?>Look at it again by <?cs var:one.review_by.text ?><?cs if:one.late ?> <?cs call:tag("Late", "red") ?><?cs /if ?><?cs /if ?><?cs call:heading_end() ?><?cs call:text_long_start() ?><?cs var:one.said ?><?cs call:text_end() ?><?cs call:text_long_start() ?>Why: <?cs var:one.reason ?><?cs call:text_end() ?><?cs call:text_start() ?><?cs if:one.told ?>The person has been told.<?cs else ?>The person has not been told: <?cs var:one.why_not_told ?><?cs /if ?><?cs call:text_end() ?><?cs call:text_small_start() ?>Given <?cs var:one.recorded_at.text ?> by <?cs var:one.who ?><?cs call:text_end() ?><?cs if:!?one.ended_at.text ?><?cs call:ask_start("End this warning", one.said) ?><?cs call:para("Whoever visits this family is no longer warned. The warning stays on this page, as ended.") ?><?cs call:ask_record_end("Yes, end the warning", one.said, "/warning/" + one.id + "/end") ?><?cs /if ?><?cs call:entry_end() ?>
<?cs /each ?>
<?cs if:!Data.given_count ?><?cs call:empty_state("There is no warning to those who visit this family.", "", "") ?><?cs /if ?>
<?cs if:!Data.family.closed ?><?cs call:heading_m("Add a warning") ?><?cs call:record_form("/warning", "Add this warning") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

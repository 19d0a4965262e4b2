<?cs call:record_start("Warnings to those who visit", "") ?>
<?cs call:two_thirds_start() ?>
<?cs each:one = Data.given ?><article class="onedoor-entry"><h2 class="govuk-heading-s"><?cs if:?one.ended_at.text ?>Ended <?cs var:one.ended_at.text ?><?cs else ?>Look at it again by <?cs var:one.review_by.text ?><?cs if:one.late ?> <?cs call:tag("Late", "red") ?><?cs /if ?><?cs /if ?></h2><p class="govuk-body onedoor-long-text"><?cs var:one.said ?></p><p class="govuk-body onedoor-long-text">Why: <?cs var:one.reason ?></p><p class="govuk-body"><?cs if:one.told ?>The person has been told.<?cs else ?>The person has not been told: <?cs var:one.why_not_told ?><?cs /if ?></p><p class="govuk-body-s onedoor-secondary">Given <?cs var:one.recorded_at.text ?> by <?cs var:one.who ?></p><?cs if:!?one.ended_at.text ?><?cs call:record_action("End this warning", "/warning/" + one.id + "/end", " govuk-button--secondary") ?><?cs /if ?></article>
<?cs /each ?>
<?cs if:!Data.given_count ?><?cs call:empty_state("There is no warning to those who visit this family.", "", "") ?><?cs /if ?>
<?cs if:!Data.family.closed ?><?cs call:heading_m("Add a warning") ?><?cs call:record_form("/warning", "Add this warning") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

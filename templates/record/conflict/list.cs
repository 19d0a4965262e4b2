<?cs call:record_start("Conflicts of interest", "") ?>
<?cs call:two_thirds_start() ?>
<?cs if:Data.conflicts_count ?><?cs each:one = Data.conflicts ?><article class="onedoor-entry"><h2 class="govuk-heading-s"><?cs var:one.name ?>, <?cs var:one.title ?>, <?cs var:one.agency ?></h2><p class="govuk-body"><?cs var:one.reason ?></p><p class="govuk-body-s onedoor-secondary">Recorded <?cs var:one.recorded_at.text ?> by <?cs var:one.recorded_by ?></p><?cs call:record_action("This conflict has ended", "/conflict/" + one.post + "/end", " govuk-button--secondary") ?></article><?cs /each ?>
<?cs else ?><?cs call:empty_state("Nobody is recorded as having a conflict of interest with this family.", "", "") ?><?cs /if ?>
<?cs call:heading_m("Record a conflict") ?>
<?cs call:record_form("/conflict", "Record the conflict") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

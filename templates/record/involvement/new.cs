<?cs call:record_start("Add somebody to the team", "/team") ?>
<?cs if:Data.agencies_count ?><?cs call:heading_m("From which agency?") ?><ul class="govuk-list govuk-list--spaced"><?cs each:one = Data.agencies ?><li><a class="govuk-link" href="<?cs call:record_path("/team/new/" + one.code) ?>"><?cs var:one.name ?></a> <span class="onedoor-secondary">(<?cs if:one.number == #1 ?>1 person<?cs else ?><?cs var:one.number ?> people<?cs /if ?>)</span></li>
<?cs /each ?></ul><?cs call:small("Whoever you look for is not here? Their agency's lead must ask the council for an account first.") ?>
<?cs else ?><?cs call:empty_state("There is nobody else who could join.", "", "") ?><?cs /if ?>
<?cs call:page_end() ?>

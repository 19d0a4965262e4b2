<?cs call:record_start("Add somebody to the team", "/team") ?>
<?cs if:Data.agencies_count ?><?cs call:heading_m("From which agency?") ?><?cs call:list_spaced_start() ?><?cs each:one = Data.agencies ?><?cs call:item_start() ?><?cs call:record_link_start("/team/new/" + one.code) ?><?cs var:one.name ?><?cs call:link_end() ?> <?cs call:quiet_start() ?>(<?cs if:one.number == #1 ?>1 person<?cs else ?><?cs var:one.number ?> people<?cs /if ?>)<?cs call:span_end() ?><?cs call:item_end() ?>
<?cs /each ?><?cs call:list_end() ?><?cs call:small("Whoever you look for is not here? Their agency's lead must ask the council for an account first.") ?>
<?cs else ?><?cs call:empty_state("There is nobody else who could join.", "", "") ?><?cs /if ?>
<?cs call:page_end() ?>

<?cs call:record_start("Conflicts of interest", "") ?>
<?cs call:two_thirds_start() ?>
<?cs if:Data.conflicts_count ?><?cs each:one = Data.conflicts ?><?cs call:entry_start() ?><?cs call:heading_small_start() ?><?cs var:one.name ?>, <?cs var:one.title ?>, <?cs var:one.agency ?><?cs call:heading_end() ?><?cs call:text_start() ?><?cs var:one.reason ?><?cs call:text_end() ?><?cs if:one.successor ?><?cs call:text_start() ?><?cs var:one.successor ?> manages this family instead.<?cs call:text_end() ?><?cs /if ?><?cs call:text_small_start() ?>Recorded <?cs var:one.recorded_at.text ?> by <?cs var:one.recorded_by ?><?cs call:text_end() ?><?cs call:ask_start("This conflict has ended", one.name) ?><?cs call:text_start() ?><?cs var:one.name ?> can find this family again from now on, and read its record where their work gives them a part in it. That there was a conflict stays recorded.<?cs call:text_end() ?><?cs call:ask_record_end("Yes, end the conflict", one.name, "/conflict/" + one.post + "/end") ?><?cs call:entry_end() ?><?cs /each ?>
<?cs else ?><?cs call:empty_state("Nobody is recorded as having a conflict of interest with this family.", "", "") ?><?cs /if ?>
<?cs call:heading_m("Record a conflict") ?>
<?cs if:Data.alone.reader ?><?cs call:warning_text("You are the only manager of this family. If the conflict is yours, name who takes over: you do not find the family any more afterwards, and cannot change it.") ?><?cs /if ?>
<?cs call:record_form("/conflict", "Record the conflict") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

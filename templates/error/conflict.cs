<?cs # One of two texts: its own lines are marked, those of the other (kind) are left out. ?><?cs def:conflict_lines(lines, own) ?><?cs call:difference_bare_start() ?><?cs each:one = lines ?><?cs if:!one.text ?><?cs elif:one.kind == "same" ?><?cs call:text_bare_start() ?><?cs var:one.text ?><?cs call:text_end() ?><?cs elif:one.kind == own && own == "added" ?><?cs call:added_start() ?><?cs call:unseen_start() ?>Only here: <?cs call:span_end() ?><?cs var:one.text ?><?cs call:added_end() ?><?cs elif:one.kind == own ?><?cs call:removed_start() ?><?cs call:unseen_start() ?>Only here: <?cs call:span_end() ?><?cs var:one.text ?><?cs call:removed_end() ?><?cs /if ?><?cs /each ?><?cs call:block_end() ?><?cs /def ?>
<?cs call:page_start("This has changed since you opened it", "") ?>
<?cs if:Data.conflict.kind == "other_answers" ?><?cs call:heading("You have sent this form before") ?>
<?cs call:para("The same form was sent with other answers, and that is what is stored.") ?>
<?cs if:Data.conflict.reference ?><?cs call:inset("Reference of what is stored: " + Data.conflict.reference) ?><?cs /if ?>
<?cs call:para("Nothing of what is below has been stored. If you want it to be stored as well, press the button.") ?>
<?cs else ?><?cs call:heading("This has changed since you opened it") ?>
<?cs call:para("Somebody else, or you in another window, has changed it in the meantime. Nothing of what you typed has been stored yet, and nothing of it is lost.") ?>
<?cs if:?Conflict.rows.0.label ?><?cs call:table_start("Where the two differ") ?><?cs call:th("Question") ?><?cs call:th("What you typed") ?><?cs call:th("What is stored now") ?><?cs call:table_body() ?>
<?cs each:row = Conflict.rows ?><?cs call:row_start() ?><?cs call:td(row.label) ?><?cs if:?row.lines.0.kind ?><?cs call:td_start() ?><?cs call:conflict_lines(row.lines, "added") ?><?cs call:td_end() ?><?cs call:td_start() ?><?cs call:conflict_lines(row.lines, "removed") ?><?cs call:td_end() ?><?cs else ?><?cs call:td_start() ?><?cs call:long_text(row.typed) ?><?cs call:td_end() ?><?cs call:td_start() ?><?cs call:long_text(row.stored) ?><?cs call:td_end() ?><?cs /if ?><?cs call:row_end() ?>
<?cs /each ?><?cs call:table_end() ?><?cs /if ?>
<?cs call:para("Bring the two together below. What you send now replaces what is stored.") ?>
<?cs /if ?>
<?cs if:Unsaved.changed ?><?cs call:unsaved_text() ?><?cs else ?><?cs call:unsaved_form() ?><?cs /if ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

<?cs call:record_start("Restriction", "") ?>
<?cs call:two_thirds_start() ?>
<?cs if:Data.family.restricted ?><?cs call:text_start() ?><?cs call:tag("Restricted", "red") ?><?cs call:text_end() ?><?cs call:para("Only those who work with the family and its named manager find this record. Nobody can open it in an emergency. What comes in about the family is shown to the named manager alone.") ?><?cs call:record_button_secondary("End the restriction", "/restriction/end") ?>
<?cs else ?><?cs call:para("Restrict a record when somebody who could find it must not: a colleague’s own family, or a family in hiding. From then on only those who work with the family, and you as its named manager, find it. No other manager does, not even who covers for you. Nobody can open it in an emergency. What comes in about the family is shown to you alone.") ?>
<?cs call:record_form("/restriction", "Restrict this record") ?><?cs /if ?>
<?cs if:Data.restrictions_count ?><?cs call:heading_m("When and why") ?><?cs each:one = Data.restrictions ?><?cs call:entry_start() ?><?cs call:heading_small_start() ?>From <?cs var:one.starts_at.text ?><?cs if:?one.ended_at.text ?> to <?cs var:one.ended_at.text ?><?cs /if ?><?cs call:heading_end() ?><?cs call:long_text(one.reason) ?><?cs call:small("Restricted to " + one.manager) ?><?cs if:?one.ended_at.text ?><?cs call:long_text(one.ended_reason) ?><?cs call:small("Ended by " + one.ended_by) ?><?cs /if ?><?cs call:entry_end() ?><?cs /each ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

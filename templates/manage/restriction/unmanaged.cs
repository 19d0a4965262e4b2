<?cs call:page_start("Restricted records", "/manage") ?>
<?cs call:heading("Restricted records") ?>
<?cs call:two_thirds_start() ?>
<?cs call:para("A restricted record is found only by those who work with the family and by one named manager. When that manager has left, does something else, or must not see it any more, nobody manages it until you name another. You are not shown whose record it is.") ?>
<?cs if:Data.restrictions_count ?><?cs each:one = Data.restrictions ?><?cs call:entry_start() ?><?cs call:heading_small_start() ?>Restricted <?cs var:one.starts_at.text ?><?cs call:heading_end() ?><?cs call:text_start() ?>To <?cs var:one.manager ?>, who does not manage it any more.<?cs call:text_end() ?><?cs call:text_start() ?><?cs call:link_hidden("Name another manager", "for the record restricted to " + one.manager + " " + one.starts_at.text, "/manage/restricted/" + one.id) ?><?cs call:text_end() ?><?cs call:entry_end() ?><?cs /each ?>
<?cs else ?><?cs call:empty_state("Every restricted record has its manager.", "", "") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

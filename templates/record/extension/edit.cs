<?cs call:record_start("Decide on more time", "/extension") ?>
<?cs call:two_thirds_start() ?>
<?cs each:one = Data.clocks ?><?cs if:one.kind == "support_end" ?><?cs call:clock_line(one) ?><?cs /if ?><?cs /each ?>
<?cs call:summary_start() ?><?cs call:summary_row("Asked by", Data.extension.asked_by) ?><?cs call:summary_row("On", Data.extension.asked_at.text) ?><?cs call:summary_row("Until", Data.extension.until_day.text) ?><?cs call:summary_row("Why", Data.extension.reason) ?><?cs call:summary_end() ?>
<?cs call:para("If you approve it, support ends later. People of other agencies keep the end dates that they have: the key worker changes those under Team.") ?>
<?cs call:record_form("/extension/" + Data.extension.id, "Save the decision") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:record_start("More time", "") ?>
<?cs each:one = Data.clocks ?><?cs if:one.kind == "support_end" ?><?cs call:clock_line(one) ?><?cs /if ?><?cs /each ?>
<?cs if:?Data.waiting.id ?><?cs if:Data.may.manage && Page.program == "casework" ?><?cs call:record_button("Decide on the request", "/extension/" + Data.waiting.id) ?><?cs else ?><?cs call:inset("A request waits for the manager: until " + Data.waiting.until_day.text + ".") ?><?cs /if ?>
<?cs elif:Data.may.work ?><?cs call:record_button("Ask for more time", "/extension/ask") ?><?cs /if ?>
<?cs each:one = Data.extensions ?><?cs call:card_start("Asked on " + one.asked_at.text) ?><?cs call:summary_start() ?>
<?cs call:summary_row_start("State") ?><?cs if:one.state == "approved" ?><?cs call:tag("Approved", "green") ?><?cs elif:one.state == "rejected" ?><?cs call:tag("Not approved", "red") ?><?cs elif:Data.family.closed ?><?cs call:tag("Not decided: the episode closed", "grey") ?><?cs else ?><?cs call:tag("Waits for the manager", "blue") ?><?cs /if ?><?cs call:summary_row_end() ?>
<?cs call:summary_row("Until", one.until_day.text) ?><?cs call:summary_row("Why", one.reason) ?><?cs call:summary_row("Asked by", one.asked_by) ?>
<?cs if:?one.decided_by ?><?cs call:summary_row("Decided by", one.decided_by + ", " + one.decided_at.text) ?><?cs call:summary_row("The manager's reason", one.decided_reason) ?><?cs /if ?><?cs call:summary_end() ?><?cs call:card_end() ?><?cs /each ?>
<?cs if:!Data.extensions_count ?><?cs call:empty_state("Nobody has asked for more time.", "", "") ?><?cs /if ?>
<?cs call:page_end() ?>

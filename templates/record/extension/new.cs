<?cs call:record_start("Ask for more time", "/extension") ?>
<?cs call:two_thirds_start() ?>
<?cs each:one = Data.clocks ?><?cs if:one.kind == "support_end" ?><?cs call:clock_line(one) ?><?cs /if ?><?cs /each ?>
<?cs call:para("Nothing else moves: people of other agencies keep the end dates that they have. Change those under Team.") ?>
<?cs call:record_form("/extension/ask", "Ask the manager") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:record_start("How it was closed", "") ?>
<?cs call:summary_start() ?><?cs call:summary_row("Began", Data.closure.starts.text) ?><?cs call:summary_row("Ended", Data.closure.ends.text) ?>
<?cs call:summary_row_start("Reason") ?><?cs call:closure_reason(Data.closure.reason) ?><?cs call:summary_row_end() ?>
<?cs call:summary_row("Summary", Data.closure.summary) ?><?cs call:summary_row("What the family says", Data.closure.family_view) ?><?cs if:Data.closure.untold_reason ?><?cs call:summary_row("Why nobody was told of a concern", Data.closure.untold_reason) ?><?cs /if ?><?cs call:summary_row("Closed by", Data.closure.who) ?><?cs call:summary_end() ?>
<?cs call:page_end() ?>

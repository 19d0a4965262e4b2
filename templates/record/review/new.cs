<?cs call:record_start("Record a review", "/reviews") ?>
<?cs call:two_thirds_start() ?>
<?cs each:one = Data.clocks ?><?cs if:one.kind == "review" ?><?cs call:clock_line(one) ?><?cs /if ?><?cs /each ?>
<?cs if:Data.needs_count ?><?cs call:details_start("The plan as it stands") ?><?cs call:list_plain_start() ?><?cs each:one = Data.needs ?><?cs call:item_start() ?><?cs call:strong_start() ?><?cs var:one.need ?><?cs call:strong_end() ?>: <?cs var:one.outcome ?> <?cs call:need_state(one.state) ?><?cs call:line_break() ?><?cs var:one.done ?> of <?cs var:one.actions ?> actions done<?cs call:item_end() ?>
<?cs /each ?><?cs call:list_end() ?><?cs call:text_bare_start() ?><?cs call:record_link("Open the plan", "", "/plan") ?><?cs call:text_end() ?><?cs call:details_end() ?><?cs /if ?>
<?cs call:record_form("/review", "Save the review") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

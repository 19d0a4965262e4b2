<?cs call:record_start("Record a review", "/reviews") ?>
<?cs call:two_thirds_start() ?>
<?cs each:one = Data.clocks ?><?cs if:one.kind == "review" ?><?cs call:clock_line(one) ?><?cs /if ?><?cs /each ?>
<?cs if:Data.needs_count ?><?cs call:details_start("The plan as it stands") ?><ul class="govuk-list"><?cs each:one = Data.needs ?><li><strong><?cs var:one.need ?></strong>: <?cs var:one.outcome ?> <?cs call:need_state(one.state) ?><br><?cs var:one.done ?> of <?cs var:one.actions ?> actions done</li>
<?cs /each ?></ul><p><?cs call:record_link("Open the plan", "", "/plan") ?></p><?cs call:details_end() ?><?cs /if ?>
<?cs call:record_form("/review", "Save the review") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

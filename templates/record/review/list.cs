<?cs call:record_start("Reviews", "") ?>
<?cs each:one = Data.clocks ?><?cs call:clock_line(one) ?><?cs /each ?>
<?cs if:Data.may.work ?><?cs call:button_group_screen_start() ?><?cs call:record_button("Record a review", "/review") ?><?cs call:record_button_secondary("More time", "/extension") ?><?cs call:record_button_secondary("Close the episode", "/close") ?><?cs call:block_end() ?><?cs /if ?>
<?cs each:one = Data.reviews ?><?cs call:card_start("Review of " + one.held_on.text) ?><?cs call:summary_start() ?>
<?cs call:summary_row("What it found", one.summary) ?><?cs if:one.level_of_need ?><?cs call:summary_row("Level of need", one.level_of_need) ?><?cs /if ?><?cs if:one.level_of_support ?><?cs call:summary_row("Level of support", one.level_of_support) ?><?cs /if ?>
<?cs call:summary_row_start("What next") ?><?cs if:one.carry_on == "close" ?>Work towards closing<?cs elif:one.carry_on == "change" ?>Carry on with a changed plan<?cs else ?>Carry on with the plan<?cs /if ?><?cs call:summary_row_end() ?>
<?cs call:summary_row_start("Recorded") ?><?cs var:one.recorded_at.text ?>, <?cs var:one.who ?><?cs call:summary_row_end() ?><?cs call:summary_end() ?><?cs call:card_end() ?><?cs /each ?>
<?cs if:!Data.reviews_count ?><?cs call:empty_state("No review has been held yet.", "", "") ?><?cs /if ?>
<?cs call:page_end() ?>

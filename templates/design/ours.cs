<?cs call:page_start("Our own parts", "/design/") ?>
<?cs call:heading_caption("A caption", "Our own parts") ?><?cs call:lead("What page.cs and form.cs add to the components.") ?><?cs call:para("A paragraph of plain words.") ?><?cs call:small("A small one.") ?><?cs call:long_text(Design.long) ?>
<?cs call:search_box("/design/", "Find a family by name or reference", "") ?>
<?cs call:sub_navigation_start("Record") ?><?cs call:sub_navigation_item("Overview", "/design/", "1") ?><?cs call:sub_navigation_item("Chronology", "/design/", "") ?><?cs call:sub_navigation_item("Team Around the Family", "/design/", "") ?><?cs call:sub_navigation_end() ?>
<?cs call:table_start("Enquiries") ?><?cs call:th_sort("Reference", "/design/", "ascending") ?><?cs call:th("From") ?><?cs call:th("Answer due") ?><?cs call:th_number("People") ?><?cs call:table_body() ?>
<?cs each:one = Design.enquiries ?><?cs call:row_start() ?><?cs call:td_link(one.reference, "/design/") ?><?cs call:td(one.who) ?><?cs call:td_clock(one.due, one.state) ?><?cs call:td_number(one.people) ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs call:pagination("", "/design/", "Page 1 of 7") ?><?cs call:empty_state("No complaints wait for you.", "/design/", "See the register") ?>
<?cs call:card_start_link("The family", "/design/", "Change", "the family") ?><?cs call:summary_start() ?><?cs call:summary_row("Reference", "F7K3-M9QX") ?><?cs call:summary_row_link("Key worker", Design.long, "/design/", "Change", "key worker") ?><?cs call:summary_end() ?><?cs call:card_end() ?>
<?cs call:task_list_start() ?><?cs call:task("The family agrees", "/design/", "done") ?><?cs call:task("Each person", "/design/", "in_progress") ?><?cs call:task("What has been tried", "/design/", "not_started") ?><?cs call:task("Check and send", "", "cannot") ?><?cs call:task_list_end() ?>
<?cs call:heading_m("Timeline") ?><?cs call:timeline_start() ?><?cs call:timeline_item_start("Home visit", Design.name, "2026-11-20", "20 November 2026 at 9:30am") ?><?cs call:long_text(Design.long) ?><?cs call:who_can_see(Design.people) ?><?cs call:timeline_item_end() ?><?cs call:timeline_end() ?>
<?cs call:chart_start("Families for each worker") ?><?cs call:chart_bar("Ann O'Neil", "12", "15", "12 families") ?><?cs call:chart_bar("Sam Sample", "4", "15", "4 families") ?><?cs call:chart_bar("Nobody", "0", "15", "no family") ?><?cs call:chart_end() ?>
<?cs call:progress("Day 5 of 20", "5", "20") ?><?cs call:progress("Day 17 of 20", "17", "20") ?><?cs call:progress("Day 22 of 20", "22", "20") ?>
<?cs call:details_start("More about this") ?><?cs call:para("Words that not everybody needs.") ?><?cs call:details_end() ?>
<?cs call:inset("We only contact you in the ways that you say are safe.") ?><?cs call:warning_text("Marking it hides the entry at once.") ?>
<?cs call:button_group_start() ?><?cs call:action_button("Save", "/design/") ?><?cs call:action_button_warning("Mark as wrong family", "/design/") ?><?cs call:button_link_secondary("Back", "/design/") ?><?cs call:button_group_end() ?>
<?cs call:duty_numbers() ?>
<?cs call:page_end() ?>

<?cs call:page_start("Find a family", "/" + Page.program + "/families") ?>
<?cs call:heading("Find a family") ?>
<?cs call:search_posted_start("/" + Page.program + "/families/search") ?><?cs call:search_field("name", "Name of the family or of somebody in it", Data.search.name) ?><?cs call:search_end("Search") ?>
<?cs if:Data.families_count ?><?cs call:blocks_start("Found") ?><?cs call:th("Family") ?><?cs call:th("Who") ?><?cs call:th("How it stands") ?><?cs call:th("Since") ?><?cs call:table_body() ?>
<?cs each:one = Data.families ?><?cs call:row_start() ?><?cs call:cell_start("Family") ?><?cs call:link_start("/" + Page.program + "/family/" + one.reference) ?><?cs var:one.name ?><?cs call:link_end() ?><?cs call:line_break() ?><?cs call:quiet_whole_start() ?><?cs var:one.reference ?><?cs call:span_end() ?><?cs call:td_end() ?><?cs call:cell("Who", one.people) ?><?cs call:cell_start("How it stands") ?><?cs call:family_state(one.state) ?><?cs call:td_end() ?><?cs call:cell("Since", one.starts.text) ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs else ?><?cs call:empty_state("Nobody of that name is in a family whose record you may see.", "", "") ?><?cs /if ?>
<?cs call:page_end() ?>

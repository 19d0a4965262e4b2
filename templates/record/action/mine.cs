<?cs call:page_start("My actions", "/" + Page.program) ?>
<?cs call:heading("My actions") ?>
<?cs if:Data.actions_count ?><?cs call:blocks_start("What you said you would do, soonest first") ?><?cs call:th("By when") ?><?cs call:th("What") ?><?cs call:th("Family") ?><?cs call:th("How it goes") ?><?cs call:th_hidden("What you can do") ?><?cs call:table_body() ?>
<?cs each:one = Data.actions ?><?cs call:row_start() ?><?cs call:cell("By", one.due.text) ?><?cs call:cell_start("What") ?><?cs var:one.what ?><?cs if:one.whom ?>, for <?cs var:one.whom ?><?cs /if ?><?cs if:one.progress ?><?cs call:text_small_long_start() ?><?cs var:one.progress ?><?cs call:text_end() ?><?cs /if ?><?cs call:td_end() ?>
<?cs call:cell_start("Family") ?><?cs call:link(one.family, "/" + Page.program + "/family/" + one.reference) ?><?cs call:td_end() ?><?cs call:cell_start("How it goes") ?><?cs call:action_state(one.state, one.late) ?><?cs call:td_end() ?>
<?cs call:cell_links() ?><?cs call:link_hidden("Update", one.what, "/" + Page.program + "/family/" + one.reference + "/action/" + one.id) ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs else ?><?cs call:empty_state("You have no actions to do.", "", "") ?><?cs /if ?>
<?cs call:page_end() ?>

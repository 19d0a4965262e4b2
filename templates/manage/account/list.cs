<?cs call:page_start("Accounts", "") ?>
<?cs call:heading("Accounts") ?>
<?cs call:para("Who may sign in is decided in the council's directory. Here you can end somebody's sessions at once.") ?>
<?cs call:table_start("Accounts") ?><?cs call:th("Name") ?><?cs call:th("Agency") ?><?cs call:th("Post") ?><?cs call:th("Standing") ?><?cs call:th("Signed in now") ?><?cs call:table_body() ?>
<?cs each:one = Data.accounts ?><?cs call:row_start() ?><?cs call:td(one.name) ?><?cs call:td(one.agency) ?><?cs call:td(one.title) ?>
<?cs if:one.standing == "active" ?><?cs call:td_tag("Active", "green") ?><?cs else ?><?cs call:td_tag("Disabled", "grey") ?><?cs /if ?>
<?cs call:td_start() ?><?cs if:one.sessions ?><?cs call:action_button_warning("Sign out now", "/manage/account/" + one.id + "/sign-out") ?><?cs else ?>No<?cs /if ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?>
<?cs call:table_end() ?>
<?cs call:page_end() ?>

<?cs call:page_start("Accounts", "/manage") ?>
<?cs call:heading("Accounts") ?>
<?cs call:para("Who may sign in is decided in the council's directory. Here you can end somebody's sessions at once.") ?>
<?cs call:list_filter_start("Which accounts, in which order") ?>
<?cs call:pick_start("agency", "Agency") ?><?cs call:pick_option("", "All", Data.chosen.agency) ?><?cs each:one = Data.agencies ?><?cs call:pick_option(one.code, one.name, Data.chosen.agency) ?><?cs /each ?><?cs call:pick_end() ?>
<?cs call:pick_start("standing", "Standing") ?><?cs call:pick_option("", "All", Data.chosen.standing) ?><?cs call:pick_option("active", "Active", Data.chosen.standing) ?><?cs call:pick_option("disabled", "Disabled", Data.chosen.standing) ?><?cs call:pick_option("signed_in", "Signed in now", Data.chosen.standing) ?><?cs call:pick_end() ?>
<?cs call:sort_start() ?><?cs call:sort_option("agency", "Agency, A to Z") ?><?cs call:sort_option("name", "Name, A to Z") ?><?cs call:pick_end() ?>
<?cs if:Data.chosen.agency || Data.chosen.standing ?><?cs call:list_filter_end("/manage/accounts") ?><?cs else ?><?cs call:list_filter_end("") ?><?cs /if ?>
<?cs if:Data.accounts_count ?><?cs call:list_count("account", "accounts") ?>
<?cs call:blocks_start("Accounts") ?><?cs call:th_by("Name", "name") ?><?cs call:th_by("Agency", "agency") ?><?cs call:th("Post") ?><?cs call:th("Standing") ?><?cs call:th("Signed in now") ?><?cs call:table_body() ?>
<?cs each:one = Data.accounts ?><?cs call:row_start() ?><?cs call:cell("Name", one.name) ?><?cs call:cell("Agency", one.agency) ?><?cs call:cell("Post", one.title) ?>
<?cs call:cell_start("Standing") ?><?cs if:one.standing == "active" ?><?cs call:tag("Active", "green") ?><?cs else ?><?cs call:tag("Disabled", "grey") ?><?cs /if ?><?cs call:td_end() ?>
<?cs call:cell_start("Signed in now") ?><?cs if:one.sessions ?>Yes<?cs call:ask_start("Sign out now", one.name) ?><?cs call:para("They are signed out at once, on every device. They can sign in again: to keep them out, disable their account in the council's directory first.") ?><?cs call:ask_end("Yes, sign them out", one.name, "/manage/account/" + one.id + "/sign-out") ?><?cs else ?>No<?cs /if ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?>
<?cs call:table_end() ?>
<?cs call:list_pages() ?>
<?cs else ?><?cs call:empty_state("No account is like that. An account appears here when its owner first signs in.", "/manage/accounts", "Show all accounts") ?><?cs /if ?>
<?cs call:page_end() ?>

<?cs call:page_start("My referrals", "") ?>
<?cs call:heading("My referrals") ?>
<?cs call:button_link("Make a referral", "/partner/refer") ?>
<?cs if:Data.drafts_count > #0 ?><?cs call:draft_rows("/partner/referral") ?><?cs /if ?>
<?cs if:Data.counts.total > #0 ?><?cs call:sub_navigation_start("Which referrals") ?>
<?cs call:sub_navigation_item("All (" + Data.counts.total + ")", "/partner/referrals", !Data.list.state) ?>
<?cs call:sub_navigation_item("Sent, no answer yet (" + Data.counts.waiting + ")", "/partner/referrals?state=waiting", Data.list.state == "waiting") ?>
<?cs call:sub_navigation_item("We need to know more (" + Data.counts.question + ")", "/partner/referrals?state=question", Data.list.state == "question") ?>
<?cs call:sub_navigation_item("Answered (" + Data.counts.answered + ")", "/partner/referrals?state=answered", Data.list.state == "answered") ?>
<?cs call:sub_navigation_end() ?>
<?cs if:Data.list.total > #1 ?><?cs call:list_filter_start("In which order") ?><?cs if:Data.list.state ?><?cs call:form_hidden("state", Data.list.state) ?><?cs /if ?><?cs call:sort_start() ?><?cs call:sort_option("-received", "Newest first") ?><?cs call:sort_option("received", "Oldest first") ?><?cs call:sort_option("due", "Answer due first") ?><?cs call:sort_option("name", "Name, A to Z") ?><?cs call:pick_end() ?><?cs call:list_filter_end("") ?><?cs /if ?>
<?cs if:Data.referrals_count > #0 ?><?cs call:list_count("referral", "referrals") ?>
<?cs call:referral_rows("1") ?>
<?cs call:list_pages() ?>
<?cs else ?><?cs call:empty_state("None of your referrals is like that.", "/partner/referrals", "Show all of them") ?><?cs /if ?>
<?cs else ?><?cs call:referral_none() ?><?cs /if ?>
<?cs call:page_end() ?>

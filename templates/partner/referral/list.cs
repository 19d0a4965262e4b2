<?cs call:page_start("My referrals", "") ?>
<?cs call:heading("My referrals") ?>
<?cs call:button_link("Make a referral", "/partner/refer") ?>
<?cs if:Data.drafts_count > #0 ?><?cs call:draft_rows("/partner/referral") ?><?cs /if ?>
<?cs call:referral_table() ?>
<?cs if:Data.list.earlier && Data.list.more ?><?cs call:pagination("/partner/referrals?page=" + Data.list.previous, "/partner/referrals?page=" + Data.list.next, "Page " + Data.list.page + " of " + Data.list.pages) ?><?cs elif:Data.list.earlier ?><?cs call:pagination("/partner/referrals?page=" + Data.list.previous, "", "Page " + Data.list.page + " of " + Data.list.pages) ?><?cs elif:Data.list.more ?><?cs call:pagination("", "/partner/referrals?page=" + Data.list.next, "Page " + Data.list.page + " of " + Data.list.pages) ?><?cs /if ?>
<?cs call:page_end() ?>

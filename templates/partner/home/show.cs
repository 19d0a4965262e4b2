<?cs call:page_start("Start", "") ?>
<?cs call:heading("Start") ?>
<?cs call:untold_families() ?><?cs call:concern_news() ?>
<?cs each:one = Data.referrals ?><?cs if:one.wants_answer ?><?cs call:notification("We need to know more about a referral: " + one.reference) ?><?cs call:text_start() ?><?cs call:link_hidden("Read and answer", one.reference, "/partner/referrals/" + one.reference) ?><?cs call:text_end() ?>
<?cs /if ?><?cs /each ?>
<?cs call:button_group_start() ?><?cs call:button_link("Make a referral", "/partner/refer") ?><?cs call:button_link_secondary("Ask for advice without names", "/partner/advice") ?><?cs call:button_group_end() ?>
<?cs if:Data.families.open > #0 ?><?cs call:heading_m("Families that I work with") ?>
<?cs call:text_start() ?><?cs call:link("My families", "/partner/families") ?>: <?cs var:Data.families.open ?><?cs if:Data.families.late > #0 ?> <?cs call:tag(Data.families.late + " late", "red") ?><?cs /if ?><?cs call:text_end() ?>
<?cs call:text_start() ?><?cs call:link("My actions", "/partner/actions") ?>: <?cs var:Data.actions.open ?> to do<?cs if:Data.actions.late > #0 ?> <?cs call:tag(Data.actions.late + " late", "red") ?><?cs /if ?><?cs call:text_end() ?>
<?cs /if ?><?cs if:Data.drafts_count > #0 ?><?cs call:draft_rows("/partner/referral") ?><?cs /if ?>
<?cs if:Data.referrals_count > #0 ?><?cs call:referral_rows("") ?><?cs else ?><?cs call:heading_m("My referrals") ?><?cs call:referral_none() ?><?cs /if ?>
<?cs call:list_start() ?><?cs if:Data.list.pages > #1 ?><?cs call:list_item_link("All " + Data.list.total + " referrals", "/partner/referrals") ?><?cs elif:Data.list.total > #0 ?><?cs call:list_item_link("All my referrals", "/partner/referrals") ?><?cs /if ?><?cs if:!Data.families.open ?><?cs call:list_item_link("Families that I work with", "/partner/families") ?><?cs /if ?><?cs call:list_end() ?>
<?cs call:page_end() ?>

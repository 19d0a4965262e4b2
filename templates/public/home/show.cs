<?cs call:page_start("Help for your family", "") ?>
<?cs call:heading("Help for your family") ?>
<?cs call:lead("Life with children can be hard. Asking for help is a good thing to do.") ?>
<?cs call:para("You tell us once. We read what you write and find someone who can help. It is free. You can stop at any time.") ?>
<?cs call:button_start("Ask for help", "/request") ?>
<?cs call:text_start() ?>It takes about 15 minutes. You do not need an account. You have begun already? <?cs call:link_start("/return") ?>Carry on with what you have saved<?cs call:link_end() ?>.<?cs call:text_end() ?>
<?cs call:two_thirds_start() ?>
<?cs call:heading_m("What we can help with") ?>
<?cs call:list_start() ?><?cs call:list_item("Being a parent: sleep, routines, behaviour") ?><?cs call:list_item("School: going in, getting on, extra help") ?><?cs call:list_item("How you or your children feel") ?><?cs call:list_item("Arguments at home, or someone who frightens you") ?><?cs call:list_item("Money, bills, food and your home") ?><?cs call:list_item("A new baby, a disability, or feeling alone") ?><?cs call:list_end() ?>
<?cs call:heading_m("Read how it works") ?>
<?cs call:text_start() ?><?cs call:link_start("/guide") ?>Our guide<?cs call:link_end() ?> says what we offer, how long it takes, what we keep private and who to call. <?cs call:link_language("বাংলা", "/guide?lang=bn", "bn", "") ?>, <?cs call:link_language("Soomaali", "/guide?lang=so", "so", "") ?>, <?cs call:link_language("Türkçe", "/guide?lang=tr", "tr", "") ?>, <?cs call:link_language("العربية", "/guide?lang=ar", "ar", "rtl") ?><?cs call:text_end() ?>
<?cs call:heading_m("You have written to us before?") ?>
<?cs call:text_start() ?><?cs call:link_start("/status") ?>See what happens with what you sent<?cs call:link_end() ?>. You need your reference and your return code.<?cs call:text_end() ?>
<?cs call:heading_m("Something went wrong?") ?>
<?cs call:text_start() ?><?cs call:link_start("/complaint") ?>Make a complaint, or tell us what went well<?cs call:link_end() ?>. It will never count against you.<?cs call:text_end() ?>
<?cs call:heading_m("Do you work with families?") ?>
<?cs call:text_start() ?><?cs call:link_start("/sign-in") ?>Sign in<?cs call:link_end() ?> to refer a family or to work with a family's team.<?cs call:text_end() ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:heading_middle_start() ?>Numbers you can call<?cs call:heading_end() ?>
<?cs call:contact_numbers() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

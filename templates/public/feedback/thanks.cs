<?cs call:page_start("Thank you", "/") ?>
<?cs call:panel("Thank you. We have your answers.", "", "") ?>
<?cs call:para("What you ticked is counted together with the answers of other families. Managers read what you wrote, without your name. Your worker does not see it. Your code has been used and does not work any more.") ?>
<?cs call:para("If you told us that somebody is in danger, the officer on duty reads that today. Do not wait for us if it is happening now:") ?>
<?cs call:duty_numbers() ?>
<?cs call:about_you() ?>
<?cs call:list_start() ?><?cs call:list_item_link("Start page", "/") ?><?cs call:list_item_link("Make a complaint, or tell us what went well", "/complaint") ?><?cs call:list_end() ?>
<?cs call:page_end() ?>

<?cs call:page_start("Help for families", "") ?>
<?cs call:heading("Help for families") ?>
<?cs call:lead("You can ask for help, or tell us what went wrong, without an account.") ?>
<?cs call:page_end() ?>

<?cs call:page_start("Somebody else changed this", "") ?>
<?cs call:heading("Somebody else changed this") ?>
<?cs call:para("What you were working on has changed since you opened it, so nothing was stored.") ?>
<?cs call:para("Go back, reload the page, and look at what has changed before you try again.") ?>
<?cs call:error_number() ?>
<?cs call:page_end() ?>

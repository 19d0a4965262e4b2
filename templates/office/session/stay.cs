<?cs call:page_start("You are signed in", "") ?>
<?cs call:heading("You are signed in for another 30 minutes") ?>
<?cs call:para("You can close this page now and go on with the one that you came from. What you have typed there is still in it.") ?>
<?cs call:para("For safety you are signed out 30 minutes after the last page that you opened. If that happens while you are writing, nothing is lost: press the button, sign in again when you are asked to, and press it once more.") ?>
<?cs call:page_end() ?>

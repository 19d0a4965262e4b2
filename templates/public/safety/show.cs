<?cs call:page_start("Using this site", "/") ?>
<?cs call:two_thirds_start() ?>
<?cs call:heading("Using this site safely") ?>
<?cs call:para("If someone watches what you do, read this first. If you can, use a device that they do not use: a friend's, or one at a library or a school.") ?>
<?cs call:heading_m("Exit this page") ?>
<?cs call:para("Every page here has a red button: Exit this page. It takes you to the weather at once. You can also press the Shift key three times.") ?>
<?cs call:list_start() ?><?cs call:list_item("What you typed on the page is emptied, and what you had saved here can be opened only with its return code.") ?><?cs call:list_item("If someone presses Back in the same tab, they are taken to the weather again.") ?><?cs call:list_end() ?>
<?cs call:heading_m("What it cannot do") ?>
<?cs call:list_start() ?>
<?cs call:list_item("It cannot take this site out of the list of pages that your browser remembers (its history).") ?>
<?cs call:list_item("It cannot hide you from an app or program on your device that watches you.") ?>
<?cs call:list_item("It cannot hide the site's address from whoever runs your internet connection, for example at work or at school.") ?>
<?cs call:list_item("If scripts are switched off in your browser, Back may still show pages of this site, but empty.") ?>
<?cs call:list_item("It cannot take back what you have already sent to us.") ?>
<?cs call:list_end() ?>
<?cs call:heading_m("What you can do") ?>
<?cs call:list_start() ?>
<?cs call:list_item("Use a private window: choose New private window or New incognito window in your browser's menu before you come here, and close it afterwards.") ?>
<?cs call:list_item("Or delete the history of the last hour afterwards. Deleting all of it may be noticed.") ?>
<?cs call:list_item("Tell us in the form when and how it is safe to contact you. We use no other way.") ?>
<?cs call:list_end() ?>
<?cs call:columns_next_third() ?>
<?cs call:duty_numbers() ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

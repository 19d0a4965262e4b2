<?cs call:page_start("Start", "") ?>
<?cs call:heading("Start") ?>
<?cs call:para("Choose what you want to do.") ?>
<ul class="govuk-list"><?cs call:navigation_items() ?></ul>
<?cs call:page_end() ?>

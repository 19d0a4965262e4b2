<?cs call:page_start("It is gone", "") ?>
<?cs call:heading("What you wrote is gone") ?>
<?cs call:para("It is gone on every phone and computer. Nobody at the council has seen it.") ?>
<?cs call:list_start() ?><?cs call:list_item_link("Start page", "/") ?><?cs call:list_end() ?>
<?cs call:duty_numbers() ?>
<?cs call:page_end() ?>

<?cs call:page_start("Delete", Journey.base) ?>
<?cs call:heading("Delete what you have written?") ?>
<?cs call:para("It will be gone on every phone and computer. Your return code will open nothing any more. Nobody at the council has seen it.") ?>
<?cs call:confirm(Journey.base + "/delete", "Yes, delete it", "delete", "No, keep it", Journey.base) ?>
<?cs call:page_end() ?>

<?cs call:record_start("Arrange a meeting", "/meetings") ?>
<?cs call:two_thirds_start() ?><?cs call:record_form("/meeting", "Save and send invitations") ?><?cs call:columns_end() ?>
<?cs call:page_end() ?>

<?cs call:page_start("Compliments", "") ?>
<?cs call:heading("Compliments") ?>
<?cs if:Data.compliments_count == #0 ?><?cs call:empty_state("There is nothing here yet. When somebody says thank you, you can read it here.", "", "") ?><?cs else ?>
<?cs each:one = Data.compliments ?><?cs call:card_start(one.passed.text) ?><?cs call:long_text(one.words) ?><?cs call:card_end() ?><?cs /each ?><?cs /if ?>
<?cs call:page_end() ?>

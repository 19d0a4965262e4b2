<?cs call:record_start("Add an entry", "") ?>
<?cs call:two_thirds_start() ?>
<?cs if:!Data.family.closed ?><?cs call:record_form("/entry", "Save entry") ?>
<?cs each:q = Form.questions ?><?cs if:q.key == "audience" ?><?cs each:one = q.options ?><?cs if:one.checked ?><?cs call:text_small_start() ?><?cs call:strong_start() ?>Who can see this?<?cs call:strong_end() ?> Unless you choose otherwise above: <?cs var:one.label ?>. <?cs var:one.hint ?>.<?cs call:text_end() ?><?cs /if ?><?cs /each ?><?cs /if ?><?cs /each ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

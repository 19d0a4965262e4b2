<?cs call:page_start(Form.section_title, Journey.base) ?>
<?cs call:journey_section(Page.path) ?>
<?cs if:Journey.base == "/request" ?><?cs call:para("If you would rather talk, call us:") ?><?cs call:advice_line() ?><?cs /if ?>
<?cs call:page_end() ?>

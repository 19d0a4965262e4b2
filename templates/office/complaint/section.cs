<?cs call:page_start(Form.section_title, Journey.base) ?>
<?cs call:journey_section(Page.path) ?>
<?cs call:page_end() ?>

<?cs call:record_start("Does early help go on?", "/agreement") ?>
<?cs call:two_thirds_start() ?>
<?cs call:summary_start() ?><?cs each:one = Data.answers ?><?cs call:summary_row_start(one.name) ?><?cs call:agreement_answer(one) ?> <?cs if:?one.withdrawn.text ?><?cs var:one.withdrawn.text ?><?cs else ?><?cs var:one.agreed.text ?><?cs /if ?><?cs if:one.withdrawn_said ?><?cs call:line_break() ?><?cs call:long_start() ?><?cs var:one.withdrawn_said ?><?cs call:span_end() ?><?cs elif:one.said ?><?cs call:line_break() ?><?cs if:one.told ?><?cs call:quiet_start() ?>As it was written to us:<?cs call:span_end() ?><?cs call:line_break() ?><?cs /if ?><?cs call:long_start() ?><?cs var:one.said ?><?cs call:span_end() ?><?cs /if ?><?cs call:summary_row_end() ?><?cs /each ?><?cs call:summary_end() ?>
<?cs call:record_form("/agreement/decide", "Save the decision") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

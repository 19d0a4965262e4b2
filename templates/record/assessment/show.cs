<?cs call:record_start("Assessment", "") ?>
<?cs call:record_draft_waits("/assessment/edit") ?>
<?cs if:?Data.assessment.version ?>
<?cs if:Data.assessment.earlier ?><?cs call:inset("This is an earlier version. The latest one may say something else.") ?><?cs /if ?>
<?cs call:small("Version " + Data.assessment.version + ", recorded on " + Data.assessment.recorded_at.text + " by " + Data.assessment.who) ?>
<?cs if:Data.may.work && !Data.assessment.earlier ?><?cs call:text_bare_start() ?><?cs call:record_button_secondary("Write a new version", "/assessment/edit") ?><?cs call:text_end() ?><?cs /if ?>
<?cs call:summary_start() ?>
<?cs call:summary_row("Why this assessment, and why now?", Data.assessment.why) ?>
<?cs call:summary_row("Who took part, and who did not?", Data.assessment.took_part) ?>
<?cs call:summary_row("What is going well?", Data.assessment.strengths) ?>
<?cs call:summary_row("What are the worries?", Data.assessment.worries) ?>
<?cs call:summary_row("What needs to change?", Data.assessment.change) ?>
<?cs call:summary_row("What does each parent or carer say?", Data.assessment.parents) ?>
<?cs call:summary_end() ?>
<?cs call:heading_m("Each child's voice") ?>
<?cs each:one = Data.voices ?><?cs call:card_start(one.name) ?><?cs call:long_text(one.said) ?><?cs call:text_small_start() ?>How we learned it: <?cs call:voice_how(one.how) ?><?cs call:text_end() ?><?cs call:card_end() ?>
<?cs /each ?><?cs if:!Data.voices_count ?><?cs call:para("There is no child in this family.") ?><?cs /if ?>
<?cs call:heading_m("What it means") ?>
<?cs call:summary_start() ?><?cs call:summary_row("What does it all mean for each child?", Data.assessment.analysis) ?>
<?cs call:summary_row_start("What should happen next?") ?><?cs call:next_step(Data.assessment.recommendation) ?><?cs call:summary_row_end() ?><?cs call:summary_end() ?>
<?cs call:heading_m("Versions") ?>
<?cs call:list_plain_start() ?><?cs each:one = Data.versions ?><?cs call:item_start() ?><?cs if:one.version == Data.assessment.version ?>Version <?cs var:one.version ?> (shown here)<?cs else ?><?cs call:record_query_start("/assessment", "number", one.version) ?>Version <?cs var:one.version ?><?cs call:link_end() ?><?cs /if ?>, <?cs var:one.recorded_at.text ?>, <?cs var:one.who ?><?cs call:item_end() ?>
<?cs /each ?><?cs call:list_end() ?>
<?cs else ?>
<?cs call:empty_state("There is no assessment yet.", "", "") ?>
<?cs if:Data.may.work ?><?cs call:record_button("Write the assessment", "/assessment/edit") ?><?cs /if ?>
<?cs /if ?>
<?cs call:page_end() ?>

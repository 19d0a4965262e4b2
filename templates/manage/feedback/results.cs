<?cs def:feedback_question(q) ?><?cs call:chart_start(q.title) ?><?cs each:row = q.rows ?><?cs if:?row.percent ?><?cs call:chart_bar(row.label, row.percent, "100", row.words) ?><?cs else ?><?cs call:chart_words(row.label, row.words) ?><?cs /if ?><?cs /each ?><?cs call:chart_end() ?><?cs if:q.indicator ?><?cs call:small(q.indicator) ?><?cs /if ?>
<?cs /def ?>
<?cs def:feedback_words(title, list) ?><?cs if:subcount(list) ?><?cs call:details_start(title) ?><?cs call:list_start() ?><?cs each:one = list ?><?cs call:list_item(one.text) ?><?cs /each ?><?cs call:list_end() ?><?cs call:details_end() ?><?cs /if ?><?cs /def ?>
<?cs def:feedback_period(p) ?>
<?cs each:q = p.questions ?><?cs call:feedback_question(q) ?><?cs /each ?>
<?cs call:table_start("Answers by team") ?><?cs call:th("Team") ?><?cs call:th_number("Answers") ?><?cs call:table_body() ?><?cs each:t = p.teams ?><?cs call:row_start() ?><?cs call:td(t.label) ?><?cs call:td_number(t.answers) ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs call:feedback_words("What helped most, in their words", p.helped) ?><?cs call:feedback_words("What we should do better, in their words", p.improve) ?>
<?cs /def ?>
<?cs def:shop_bar(label, average, tenths) ?><?cs if:average ?><?cs call:chart_bar(label, tenths, "50", average + " of 5") ?><?cs else ?><?cs call:chart_words(label, "It did not come up") ?><?cs /if ?><?cs /def ?>
<?cs call:page_start("Feedback", "/manage") ?>
<?cs call:heading("How the help was for families") ?>
<?cs call:para("What families answered when their support ended, and other agencies once a quarter, counted. Nobody's answer can be made out: numbers appear when a quarter is over and at least 10 people have answered. Where fewer than 5 said so or did not say so, only a bound is shown; and where one number could be taken from others, it is held back.") ?>
<?cs call:button_group_start() ?><?cs call:button_file("Save as a spreadsheet file (CSV)", "/manage/feedback/file") ?><?cs call:link("Mystery shopping", "/manage/mystery-shopping") ?><?cs call:button_group_end() ?>
<?cs each:group = Groups ?>
<?cs call:heading_m(group.title) ?>
<?cs if:!subcount(group.periods) ?><?cs if:group.waiting ?><?cs call:empty_state("Too few have answered so far. Their answers are shown with later ones.", "", "") ?><?cs else ?><?cs call:empty_state("There are no answers of a quarter that is over. Key workers give families a code when support ends.", "", "") ?><?cs /if ?>
<?cs else ?>
<?cs if:group.waiting ?><?cs call:small("Since the last period shown too few have answered. Their answers are shown with later ones.") ?><?cs /if ?>
<?cs if:?group.periods.1.name ?><?cs call:chart_start(group.periods.0.questions.0.title + ", all teams") ?><?cs each:p = group.periods ?><?cs call:chart_bar(p.name, p.questions.0.rows.0.percent, "100", p.questions.0.rows.0.words) ?><?cs /each ?><?cs call:chart_end() ?><?cs /if ?>
<?cs each:p = group.periods ?><?cs if:p.name == group.periods.0.name ?><?cs call:details_open_start(p.name + ": " + p.answers + " answers") ?><?cs else ?><?cs call:details_start(p.name + ": " + p.answers + " answers") ?><?cs /if ?><?cs call:feedback_period(p) ?><?cs call:details_end() ?>
<?cs /each ?>
<?cs /if ?>
<?cs /each ?>
<?cs if:Data.shopped_count ?><?cs call:heading_m("Mystery shopping") ?>
<?cs each:one = Data.shopped ?><?cs call:chart_start("From April " + one.year + ": tried " + one.how_many + "×") ?>
<?cs call:shop_bar("Polite and warm", one.welcome, one.welcome_tenths) ?><?cs call:shop_bar("Listened well", one.listening, one.listening_tenths) ?><?cs call:shop_bar("Knew the answers", one.knowledge, one.knowledge_tenths) ?><?cs call:shop_bar("Said what happens next", one.next_steps, one.next_steps_tenths) ?><?cs call:shop_bar("Asked for agreement", one.consent, one.consent_tenths) ?><?cs call:chart_end() ?><?cs /each ?><?cs /if ?>
<?cs if:Data.monitored_count ?><?cs call:heading_m("Who writes to us") ?>
<?cs call:para("What people without an account said about themselves, if they wanted to, after they had asked for help, complained or told us how it went. Shown when a quarter is over and at least 10 people have answered the question.") ?>
<?cs call:blocks_start("Answers") ?><?cs call:th("Quarter") ?><?cs call:th("Question") ?><?cs call:th("Answer") ?><?cs call:th("People") ?><?cs call:table_body() ?><?cs each:one = Data.monitored ?><?cs call:row_start() ?><?cs call:cell("Quarter", one.period) ?><?cs if:one.question == "age" ?><?cs call:cell("Question", "Age") ?><?cs elif:one.question == "sex" ?><?cs call:cell("Question", "Sex") ?><?cs elif:one.question == "ethnicity" ?><?cs call:cell("Question", "Ethnic group") ?><?cs else ?><?cs call:cell("Question", "Disability or long illness") ?><?cs /if ?><?cs call:cell("Answer", one.label) ?><?cs if:?one.people ?><?cs call:cell("People", one.people) ?><?cs else ?><?cs call:cell("People", "Fewer than 5") ?><?cs /if ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs /if ?><?cs call:page_end() ?>

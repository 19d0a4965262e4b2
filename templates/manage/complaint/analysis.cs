<?cs call:page_start("Complaints in numbers", "/manage") ?>
<?cs call:heading_caption(Data.period.starts.text + " to " + Data.period.ends.text, "Complaints, compliments and comments in numbers") ?>
<?cs call:para("By the day they came in. Numbers from 1 to 4 are held back so that nobody can be recognised, and sometimes the next smallest with them, so that no total gives them away.") ?>
<?cs call:button_group_start() ?><?cs call:button_file("Save as a spreadsheet file (CSV)", "/manage/complaints/numbers/file?year=" + Data.period.year) ?><?cs call:link("The year before", "/manage/complaints/numbers?year=" + Data.period.before_year) ?><?cs if:Data.period.past ?><?cs call:link("The year after", "/manage/complaints/numbers?year=" + Data.period.next_year) ?><?cs /if ?><?cs call:button_group_end() ?>
<?cs set:Look.nothing = #0 ?><?cs each:table = Data.tables ?><?cs if:table.some ?>
<?cs call:table_start(table.title) ?><?cs call:th("What") ?><?cs call:th_number("Number") ?><?cs call:table_body() ?>
<?cs each:row = table.rows ?><?cs call:row_start() ?><?cs call:td(row.label) ?><?cs call:td_number(row.number) ?><?cs call:row_end() ?><?cs /each ?>
<?cs call:table_end() ?><?cs else ?><?cs set:Look.nothing = #1 ?><?cs /if ?>
<?cs /each ?>
<?cs if:Look.nothing ?><?cs call:details_start("Nothing in this year") ?><?cs call:list_start() ?><?cs each:table = Data.tables ?><?cs if:!table.some ?><?cs call:list_item(table.title) ?><?cs /if ?><?cs /each ?><?cs call:list_end() ?><?cs call:details_end() ?><?cs /if ?>
<?cs if:Data.lessons_count ?>
<?cs call:table_start("What we learned and do about it") ?><?cs call:th("What") ?><?cs call:th("Who") ?><?cs call:th("By") ?><?cs call:th("Done") ?><?cs call:table_body() ?>
<?cs each:one = Data.lessons ?><?cs call:row_start() ?><?cs call:td(one.what) ?><?cs call:td(one.owner) ?><?cs call:td(one.by_day.text) ?><?cs if:one.done_when.iso ?><?cs call:td(one.done_when.text) ?><?cs else ?><?cs call:td("Not yet") ?><?cs /if ?><?cs call:row_end() ?><?cs /each ?>
<?cs call:table_end() ?><?cs /if ?>
<?cs call:page_end() ?>

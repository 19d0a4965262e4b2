<?cs call:page_start("Cover", "/" + Page.program) ?>
<?cs call:heading("Cover") ?>
<?cs call:two_thirds_start() ?>
<?cs call:para("While a manager is away, the manager of another team decides for their families: allocation, more time, and what needs an answer the same day. Whoever covers sees what the manager would see, and says each day why they read a record. They find nothing of a family that they have a conflict of interest with, and of restricted families only those that they are named for.") ?>
<?cs if:Data.viewer.admin ?><?cs call:para("A team that nobody manages now can be covered too: choose the team as who is away.") ?><?cs /if ?>
<?cs call:columns_end() ?>
<?cs if:Data.covers_count ?><?cs call:blocks_start("Who covers for whom") ?><?cs call:th("Away") ?><?cs call:th("Covers") ?><?cs call:th("Days") ?><?cs call:th("State") ?><?cs call:th_hidden("End") ?><?cs call:table_body() ?>
<?cs each:one = Data.covers ?><?cs call:row_start() ?><?cs call:cell_start("Away") ?><?cs var:one.away ?><?cs call:line_break() ?><?cs call:quiet_start() ?><?cs if:one.manager ?><?cs var:one.team ?><?cs else ?>It has no manager<?cs /if ?><?cs call:span_end() ?><?cs call:td_end() ?><?cs call:cell("Covers", one.who) ?><?cs call:cell("Days", one.starts.text + " to " + one.ends.text) ?><?cs call:cell_start("State") ?><?cs if:one.state == "now" ?><?cs call:tag("Now", "green") ?><?cs elif:one.state == "to_come" ?><?cs call:tag("To come", "blue") ?><?cs else ?><?cs call:tag("Over", "grey") ?><?cs /if ?><?cs call:line_break() ?><?cs call:quiet_start() ?>Set by <?cs var:one.set_by ?><?cs if:one.ended_by ?>, ended by <?cs var:one.ended_by ?> <?cs var:one.ended_at.text ?><?cs /if ?><?cs call:span_end() ?><?cs call:td_end() ?><?cs call:cell_links() ?><?cs if:one.may_end ?><?cs call:ask_start("End now", "the cover of " + one.who + " for " + one.away) ?><?cs call:para("From then on they find nothing of this team any more.") ?><?cs call:ask_end("Yes, end it", "the cover of " + one.who + " for " + one.away, "/" + Page.program + "/cover/" + one.id + "/end") ?><?cs /if ?><?cs call:td_end() ?><?cs call:row_end() ?><?cs /each ?><?cs call:table_end() ?>
<?cs else ?><?cs call:empty_state("Nobody covers for anybody.", "", "") ?><?cs /if ?>
<?cs call:two_thirds_start() ?><?cs call:heading_m("Set cover") ?>
<?cs call:form_start("/" + Page.program + "/cover") ?><?cs call:form_fields() ?><?cs call:form_end("Set cover") ?>
<?cs call:columns_end() ?>
<?cs call:page_end() ?>

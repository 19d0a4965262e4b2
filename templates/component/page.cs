<?cs # page.cs: what every page is made of. A page is
   call:page_start("Title without personal data", "/back/link or empty")
   ... h1 and content ...
   call:page_end()
page_start itself shows the layout (by Page.program), the error summary (Form.errors or
Data.errors; title then begins "Error: ") and the success banner (Page.done, words in done.cs).
Texts may be literals or variables; every text is escaped; a link is built by C or from
references. An argument that you do not need is "".

Headings     heading(text)  heading_caption(caption, text)  heading_m(text)  heading_s(text)
Text         lead(text)  para(text)  small(text)  long_text(text): keeps line breaks
Links        link(text, href)  link_hidden(text, hidden words, href)
             button_link(text, href)  button_link_secondary(text, href)  button_start(text, href)
             list_start() list_item(text) list_item_link(text, href) list_end()
             list_plain_start(): without bullets
One-button   action_button(text, post path)  action_button_secondary(...)
 forms       (csrf and key inside; no fields; more fields: form.cs)
Printing     print_button(text): only where scripts work
Asking       ask_start(text, hidden words) what will happen ... ask_end(text, hidden words, path)
             what ends or hides something: the first press opens words and a second button; neither needs a script.
             In a form of more fields: ... ask_action_end(text, action); in a record: ... ask_record_end(text, hidden, part)
             confirm(path, text, action, keep, back)   a page that asks: the button that does it, and a link back
File         link_file(text, hidden words, href)  button_file(text, href)   says that the file is being made
             button_group_start() ... button_group_end()  puts buttons side by side
Notices      warning_text(text)  inset(text)  notification(text)  notification_success(text)
             panel(title, text, reference)  for the page after sending
             details_start(summary) ... details_end()  details_open_start(summary): open at first
             slip_start() slip_line(words, what stands out) ... block_end()  to be cut out and given away
             ombudsman(words)  words, then how to reach the Local Government and Social Care Ombudsman
             duty_numbers()  999 and the child protection number of this hour (Service.duty); duty_lines() the same without a box
             contact_numbers()  the service's own numbers, with their hours and which of them nobody answers now
Summary      summary_start()  summary_row(key, text)  summary_row_link(key, text, href, "Change", hidden words)
             summary_row_start(key) ... summary_row_end()  for a value of several parts   summary_end()
             card_start(title) ... card_end()  around a summary list or a section
             card_start_link(title, href, text, hidden words)
Tag, clock   tag(text, colour)  colour: "" grey green teal blue purple magenta red orange yellow
             clock(text, state)  state: over soon ok met none; text made by C or SQL ("due tomorrow")
Table        table_start(caption) th(text) th_number(text) table_body()
             row_start() td(text) td_number(text) td_link(text, href) td_tag(text, colour)
             td_clock(text, state) td_start() ... td_end() row_end()  table_end()
             th_sort(text, href, order)  order: ascending descending none; lists that can be filtered: list.cs
             empty_state(text, href, link text)   instead of a table without rows
             pagination(previous href, next href, "Page 2 of 7")
Task list    task_list_start() task(title, href, state) task_list_end()
             state: not_started in_progress done cannot (cannot has no link)
Who sees     who_can_see(list)  list.N.name and list.N.agency
Timeline     timeline_start() timeline_item_start(title, who, when_iso, when_text) ... timeline_item_end() timeline_end()
Navigation   sub_navigation_start(label) sub_navigation_item(text, href, current) sub_navigation_end()
             side_navigation_start(label) side_navigation_item(text, href, current) side_navigation_end()
Pictures     chart_start chart_bar chart_end progress: see chart.cs
Columns      two_thirds_start() ... columns_next_third() ... columns_end(); wide_two_thirds_start() ... wide_next_third() ... :
             only where the screen is wide, for a third that is full
?>

<?cs def:heading(text) ?><h1 class="govuk-heading-l"><?cs var:text ?></h1>
<?cs /def ?>
<?cs def:heading_caption(caption, text) ?><span class="govuk-caption-l"><?cs var:caption ?></span>
<h1 class="govuk-heading-l"><?cs var:text ?></h1>
<?cs /def ?>
<?cs def:heading_m(text) ?><h2 class="govuk-heading-m"><?cs var:text ?></h2>
<?cs /def ?>
<?cs def:heading_s(text) ?><h3 class="govuk-heading-s"><?cs var:text ?></h3>
<?cs /def ?>
<?cs def:lead(text) ?><p class="govuk-body-l"><?cs var:text ?></p>
<?cs /def ?>
<?cs def:para(text) ?><p class="govuk-body"><?cs var:text ?></p>
<?cs /def ?>
<?cs def:small(text) ?><p class="govuk-body-s onedoor-secondary"><?cs var:text ?></p>
<?cs /def ?>
<?cs def:long_text(text) ?><p class="govuk-body onedoor-long-text"><?cs var:text ?></p>
<?cs /def ?>

<?cs def:link(text, href) ?><a class="govuk-link" href="<?cs var:href ?>"><?cs var:text ?></a><?cs /def ?>
<?cs def:link_hidden(text, hidden, href) ?><a class="govuk-link" href="<?cs var:href ?>"><?cs var:text ?><?cs if:hidden ?><span class="govuk-visually-hidden"> <?cs var:hidden ?></span><?cs /if ?></a><?cs /def ?>
<?cs def:button_link(text, href) ?><?cs call:button_to(text, href, "", "") ?><?cs /def ?>
<?cs def:button_link_secondary(text, href) ?><?cs call:button_to(text, href, "govuk-button--secondary", "") ?><?cs /def ?>
<?cs def:button_start(text, href) ?><?cs call:button_to(text, href, "", "1") ?><?cs /def ?>
<?cs def:list_start() ?><ul class="govuk-list govuk-list--bullet">
<?cs /def ?>
<?cs def:list_plain_start() ?><ul class="govuk-list">
<?cs /def ?>
<?cs def:list_item(text) ?><li><?cs var:text ?></li>
<?cs /def ?>
<?cs def:list_item_link(text, href) ?><li><a class="govuk-link" href="<?cs var:href ?>"><?cs var:text ?></a></li>
<?cs /def ?>
<?cs def:list_end() ?></ul>
<?cs /def ?>

<?cs def:action_button_of(text, path, classes) ?><form class="onedoor-action" method="post" action="<?cs var:path ?>"><?cs call:engine_fields() ?><?cs call:form_button_of(text, "", classes) ?></form><?cs /def ?>
<?cs def:action_button(text, path) ?><?cs call:action_button_of(text, path, "") ?><?cs /def ?>
<?cs def:action_button_secondary(text, path) ?><?cs call:action_button_of(text, path, "govuk-button--secondary") ?><?cs /def ?>
<?cs def:print_button(text) ?><button type="button" class="govuk-button govuk-button--secondary" data-module="onedoor-print" hidden><?cs var:text ?></button><?cs /def ?>
<?cs def:ask_start(text, hidden) ?><details class="govuk-details onedoor-ask" data-module="onedoor-ask"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:text ?><?cs if:hidden ?><span class="govuk-visually-hidden">: <?cs var:hidden ?></span><?cs /if ?></span></summary><div class="govuk-details__text"><?cs /def ?>
<?cs def:ask_button(text, hidden) ?><button type="submit" class="govuk-button govuk-button--warning" data-module="govuk-button" data-prevent-double-click="true"><?cs var:text ?><?cs if:hidden ?><span class="govuk-visually-hidden">: <?cs var:hidden ?></span><?cs /if ?></button></form></div></details>
<?cs /def ?>
<?cs def:ask_end(text, hidden, path) ?><form class="onedoor-action" method="post" action="<?cs var:path ?>"><?cs call:engine_fields() ?><?cs call:ask_button(text, hidden) ?><?cs /def ?>
<?cs def:ask_action_end(text, action) ?><?cs call:form_button_of(text, action, "govuk-button--warning") ?></div></details>
<?cs /def ?>
<?cs def:confirm(path, text, action, keep, back) ?><form method="post" action="<?cs var:path ?>"><?cs call:engine_fields() ?><div class="govuk-button-group"><?cs call:form_button_of(text, action, "govuk-button--warning") ?><?cs call:link(keep, back) ?></div></form>
<?cs /def ?>
<?cs def:link_file(text, hidden, href) ?><a class="govuk-link" data-file href="<?cs var:href ?>"><?cs var:text ?><?cs if:hidden ?><span class="govuk-visually-hidden">: <?cs var:hidden ?></span><?cs /if ?></a><?cs /def ?>
<?cs def:button_file(text, href) ?><a href="<?cs var:href ?>" role="button" draggable="false" class="govuk-button govuk-button--secondary" data-module="govuk-button" data-file><?cs var:text ?></a>
<?cs /def ?>
<?cs def:button_group_start() ?><div class="govuk-button-group">
<?cs /def ?>
<?cs def:button_group_end() ?></div>
<?cs /def ?>

<?cs def:warning_text(text) ?><?cs set:Look.warning.text = text ?><?cs call:govuk_warning_text(Look.warning) ?><?cs /def ?>
<?cs def:inset(text) ?><?cs set:Look.inset.text = text ?><?cs call:govuk_inset_text(Look.inset) ?><?cs /def ?>
<?cs def:notification_of(text, type, id) ?><?cs set:Look.banner.text = text ?><?cs set:Look.banner.type = type ?><?cs set:Look.banner.titleId = id ?><?cs call:govuk_notification_banner(Look.banner) ?><?cs /def ?>
<?cs def:notification(text) ?><?cs call:notification_of(text, "", "notification-title") ?><?cs /def ?>
<?cs def:notification_success(text) ?><?cs call:notification_of(text, "success", "success-title") ?><?cs /def ?>
<?cs def:panel(title, text, reference) ?><div class="govuk-panel govuk-panel--confirmation"><h1 class="govuk-panel__title"><?cs var:title ?></h1><div class="govuk-panel__body"><?cs var:text ?><?cs if:reference ?><br><strong class="onedoor-reference"><?cs var:reference ?></strong><?cs /if ?></div></div><?cs /def ?>
<?cs def:details_start(summary) ?><details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:summary ?></span></summary><div class="govuk-details__text">
<?cs /def ?>
<?cs def:details_open_start(summary) ?><details class="govuk-details" open><summary class="govuk-details__summary"><span class="govuk-details__summary-text"><?cs var:summary ?></span></summary><div class="govuk-details__text">
<?cs /def ?>
<?cs def:details_end() ?></div></details>
<?cs /def ?>
<?cs def:duty_lines() ?>
<p class="govuk-body"><?cs var:Safe.duty_danger ?> <a class="govuk-link" href="tel:999">999</a>.</p>
<?cs if:Service.duty.number ?><p class="govuk-body"><?cs var:Safe.duty_child ?> <?cs if:Service.duty.name ?><?cs if:Safe.lang == "en" ?>the <?cs /if ?><?cs var:Service.duty.name ?> <?cs var:Safe.call_on ?> <?cs /if ?><strong class="onedoor-number"><a class="govuk-link" href="tel:<?cs var:Service.duty.tel ?>"><?cs var:Service.duty.number ?></a></strong>. <?cs var:Safe.duty_open ?></p><?cs /if ?>
<?cs /def ?>
<?cs def:duty_numbers() ?><div class="onedoor-duty"<?cs call:safe_language() ?>><h2 class="govuk-heading-m"><?cs var:Safe.duty_title ?></h2><?cs call:duty_lines() ?></div>
<?cs /def ?>
<?cs def:contact_numbers() ?><?cs each:one = Service.contacts ?><p class="govuk-body"><strong><?cs var:one.name ?></strong><br><strong class="onedoor-number"><a class="govuk-link" href="tel:<?cs var:one.tel ?>"><?cs var:one.number ?></a></strong><?cs if:one.hours ?><br><?cs var:one.hours ?><?cs /if ?><?cs if:!one.open ?><br>Closed now<?cs /if ?></p>
<?cs /each ?><?cs /def ?>

<?cs def:ombudsman(words) ?><p class="govuk-body"><?cs var:words ?> <a class="govuk-link" href="https://www.lgo.org.uk/" rel="noreferrer">www.lgo.org.uk</a>, <strong class="onedoor-number"><a class="govuk-link" href="tel:03000610614">0300 061 0614</a></strong>.</p>
<?cs /def ?>

<?cs def:summary_start() ?><dl class="govuk-summary-list">
<?cs /def ?>
<?cs def:summary_row(key, text) ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:key ?></dt><dd class="govuk-summary-list__value onedoor-long-text"><?cs var:text ?></dd></div>
<?cs /def ?>
<?cs def:summary_row_link(key, text, href, action, hidden) ?><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key"><?cs var:key ?></dt><dd class="govuk-summary-list__value onedoor-long-text"><?cs var:text ?></dd><dd class="govuk-summary-list__actions"><a class="govuk-link" href="<?cs var:href ?>"><?cs var:action ?><span class="govuk-visually-hidden"> <?cs if:hidden ?><?cs var:hidden ?><?cs else ?><?cs var:key ?><?cs /if ?></span></a></dd></div>
<?cs /def ?>
<?cs def:summary_row_start(key) ?><div class="govuk-summary-list__row govuk-summary-list__row--no-actions"><dt class="govuk-summary-list__key"><?cs var:key ?></dt><dd class="govuk-summary-list__value">
<?cs /def ?>
<?cs def:summary_row_end() ?></dd></div>
<?cs /def ?>
<?cs def:summary_end() ?></dl>
<?cs /def ?>
<?cs def:card_start(title) ?><div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title"><?cs var:title ?></h2></div><div class="govuk-summary-card__content">
<?cs /def ?>
<?cs def:card_start_link(title, href, text, hidden) ?><div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title"><?cs var:title ?></h2><div class="govuk-summary-card__actions"><a class="govuk-link" href="<?cs var:href ?>"><?cs var:text ?><?cs if:hidden ?><span class="govuk-visually-hidden"> <?cs var:hidden ?></span><?cs /if ?></a></div></div><div class="govuk-summary-card__content">
<?cs /def ?>
<?cs def:card_end() ?></div></div>
<?cs /def ?>

<?cs def:tag(text, colour) ?><?cs set:Look.tag.text = text ?><?cs if:colour ?><?cs set:Look.tag.classes = "govuk-tag--" + colour ?><?cs else ?><?cs set:Look.tag.classes = "" ?><?cs /if ?><?cs call:govuk_tag(Look.tag) ?><?cs /def ?>
<?cs def:clock(text, state) ?><?cs if:state == "over" ?><?cs call:tag(text, "red") ?><?cs elif:state == "soon" ?><?cs call:tag(text, "yellow") ?><?cs elif:state == "met" ?><?cs call:tag(text, "green") ?><?cs elif:state == "ok" ?><?cs call:tag(text, "blue") ?><?cs else ?><?cs call:tag(text, "grey") ?><?cs /if ?><?cs /def ?>

<?cs def:table_start(caption) ?><div class="onedoor-table" role="region" aria-label="<?cs var:caption ?>" tabindex="0"><table class="govuk-table"><caption class="govuk-table__caption govuk-table__caption--m"><?cs var:caption ?></caption><thead class="govuk-table__head"><tr class="govuk-table__row">
<?cs /def ?>
<?cs def:th_of(text, format) ?><?cs set:Look.cell.text = text ?><?cs set:Look.cell.format = format ?><?cs call:table_header(Look.cell, "col") ?><?cs /def ?>
<?cs def:th(text) ?><?cs call:th_of(text, "") ?><?cs /def ?>
<?cs def:th_number(text) ?><?cs call:th_of(text, "numeric") ?><?cs /def ?>
<?cs def:th_sort(text, href, order) ?><th scope="col" class="govuk-table__header" aria-sort="<?cs var:order ?>"><a class="govuk-link onedoor-sort" href="<?cs var:href ?>"><?cs var:text ?></a></th>
<?cs /def ?>
<?cs def:table_body() ?></tr></thead><tbody class="govuk-table__body">
<?cs /def ?>
<?cs def:row_start() ?><tr class="govuk-table__row">
<?cs /def ?>
<?cs def:td_of(text, format) ?><?cs set:Look.cell.text = text ?><?cs set:Look.cell.format = format ?><?cs call:table_cell(Look.cell) ?><?cs /def ?>
<?cs def:td(text) ?><?cs call:td_of(text, "") ?><?cs /def ?>
<?cs def:td_number(text) ?><?cs call:td_of(text, "numeric") ?><?cs /def ?>
<?cs def:td_link(text, href) ?><td class="govuk-table__cell"><a class="govuk-link" href="<?cs var:href ?>"><?cs var:text ?></a></td>
<?cs /def ?>
<?cs def:td_tag(text, colour) ?><td class="govuk-table__cell"><?cs call:tag(text, colour) ?></td>
<?cs /def ?>
<?cs def:td_clock(text, state) ?><td class="govuk-table__cell"><?cs call:clock(text, state) ?></td>
<?cs /def ?>
<?cs def:td_start() ?><td class="govuk-table__cell">
<?cs /def ?>
<?cs def:td_end() ?></td>
<?cs /def ?>
<?cs def:row_end() ?></tr>
<?cs /def ?>
<?cs def:table_end() ?></tbody></table></div>
<?cs /def ?>
<?cs def:empty_state(text, href, action) ?><div class="onedoor-empty"><p class="govuk-body"><?cs var:text ?></p><?cs if:href ?><p class="govuk-body"><a class="govuk-link" href="<?cs var:href ?>"><?cs var:action ?></a></p><?cs /if ?></div>
<?cs /def ?>
<?cs def:pagination(previous, next, where) ?><?cs if:previous || next ?><nav class="govuk-pagination" aria-label="Pages"><?cs set:Look.previous.href = previous ?><?cs set:Look.next.href = next ?><?cs if:previous ?><?cs call:pagination_link(Look.previous, "prev", "Previous", "") ?><?cs /if ?><?cs if:where ?><span class="govuk-pagination__item onedoor-where"><?cs var:where ?></span><?cs /if ?><?cs if:next ?><?cs call:pagination_link(Look.next, "next", "Next", "") ?><?cs /if ?></nav><?cs /if ?><?cs /def ?>

<?cs def:task_list_start() ?><ul class="govuk-task-list">
<?cs /def ?>
<?cs def:task(title, href, state) ?><li class="govuk-task-list__item<?cs if:state != "cannot" ?> govuk-task-list__item--with-link<?cs /if ?>"><div class="govuk-task-list__name-and-hint"><?cs if:state == "cannot" ?><div><?cs var:title ?></div><?cs else ?><a class="govuk-link govuk-task-list__link" href="<?cs var:href ?>"><?cs var:title ?></a><?cs /if ?></div><?cs if:state == "done" ?><div class="govuk-task-list__status">Completed</div><?cs elif:state == "in_progress" ?><div class="govuk-task-list__status"><?cs call:tag("In progress", "teal") ?></div><?cs elif:state == "cannot" ?><div class="govuk-task-list__status govuk-task-list__status--cannot-start-yet">Cannot start yet</div><?cs else ?><div class="govuk-task-list__status"><?cs call:tag("Not yet started", "blue") ?></div><?cs /if ?></li>
<?cs /def ?>
<?cs def:task_list_end() ?></ul>
<?cs /def ?>

<?cs def:who_can_see(list) ?><details class="govuk-details onedoor-who"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Who can see this?</span></summary><div class="govuk-details__text"><?cs if:subcount(list) ?><ul class="govuk-list govuk-list--bullet"><?cs each:one = list ?><li><?cs var:one.name ?><?cs if:one.agency ?>, <?cs var:one.agency ?><?cs /if ?></li><?cs /each ?></ul><?cs else ?>Only you.<?cs /if ?></div></details>
<?cs /def ?>

<?cs def:timeline_start() ?><div class="moj-timeline">
<?cs /def ?>
<?cs def:timeline_item_start(title, who, iso, when) ?><?cs set:Look.happened.label.text = title ?><?cs set:Look.happened.byline.text = who ?><?cs set:Look.happened.datetime.timestamp = iso ?><?cs set:Look.happened.datetime.text = when ?><?cs call:timeline_open(Look.happened, "2") ?><?cs /def ?>
<?cs def:timeline_item_end() ?><?cs call:timeline_close() ?><?cs /def ?>
<?cs def:timeline_end() ?></div>
<?cs /def ?>

<?cs def:sub_navigation_start(label) ?><nav class="moj-sub-navigation" aria-label="<?cs var:label ?>"><ul class="moj-sub-navigation__list">
<?cs /def ?>
<?cs def:sub_navigation_item(text, href, current) ?><?cs set:Look.part.text = text ?><?cs set:Look.part.href = href ?><?cs set:Look.part.active = current ?><?cs call:sub_item(Look.part) ?><?cs /def ?>
<?cs def:sub_navigation_end() ?></ul></nav>
<?cs /def ?>
<?cs def:side_navigation_start(label) ?><nav class="moj-side-navigation" aria-label="<?cs var:label ?>"><ul class="moj-side-navigation__list">
<?cs /def ?>
<?cs def:side_navigation_item(text, href, current) ?><?cs set:Look.part.text = text ?><?cs set:Look.part.href = href ?><?cs set:Look.part.active = current ?><?cs call:side_item(Look.part, "page") ?><?cs /def ?>
<?cs def:side_navigation_end() ?></ul></nav>
<?cs /def ?>

<?cs def:two_thirds_start() ?><div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">
<?cs /def ?>
<?cs def:columns_next_third() ?></div><div class="govuk-grid-column-one-third">
<?cs /def ?>
<?cs def:wide_two_thirds_start() ?><div class="onedoor-wide"><div class="onedoor-wide__part">
<?cs /def ?>
<?cs def:wide_next_third() ?></div><div class="onedoor-wide__part">
<?cs /def ?>
<?cs def:columns_end() ?></div></div>
<?cs /def ?>
<?cs def:slip_start() ?><div class="onedoor-slip"><?cs /def ?>
<?cs def:slip_line(words, strong) ?><p class="govuk-body"><?cs var:words ?><br><strong class="onedoor-number onedoor-slip__code"><?cs var:strong ?></strong></p>
<?cs /def ?>

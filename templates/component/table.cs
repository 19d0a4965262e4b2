<?cs # table.cs: {caption, captionClasses, head.N.{text|html, format ("numeric"), classes, colspan, rowspan, attributes},
rows.N.M (the same), firstCellIsHeader, classes, attributes} ?>
<?cs def:cell_spans(cell) ?><?cs if:cell.colspan ?> colspan="<?cs var:cell.colspan ?>"<?cs /if ?><?cs if:cell.rowspan ?> rowspan="<?cs var:cell.rowspan ?>"<?cs /if ?><?cs call:attributes(cell.attributes) ?><?cs /def ?>
<?cs def:table_header(cell, scope) ?><th scope="<?cs var:scope ?>" class="govuk-table__header<?cs if:cell.format && scope == "col" ?> govuk-table__header--<?cs var:cell.format ?><?cs /if ?><?cs call:more(cell.classes) ?>"<?cs call:cell_spans(cell) ?>><?cs call:words(cell) ?></th>
<?cs /def ?>
<?cs def:table_cell(cell) ?><td class="govuk-table__cell<?cs if:cell.format ?> govuk-table__cell--<?cs var:cell.format ?><?cs /if ?><?cs call:more(cell.classes) ?>"<?cs call:cell_spans(cell) ?>><?cs call:words(cell) ?></td>
<?cs /def ?>
<?cs def:table_row(o, row) ?><tr class="govuk-table__row"><?cs each:cell = row ?><?cs if:o.firstCellIsHeader ?><?cs if:first(cell) ?><?cs call:table_header(cell, "row") ?><?cs else ?><?cs call:table_cell(cell) ?><?cs /if ?><?cs else ?><?cs call:table_cell(cell) ?><?cs /if ?><?cs /each ?></tr>
<?cs /def ?>
<?cs def:govuk_table(o) ?><table class="govuk-table<?cs call:more(o.classes) ?>"<?cs call:attributes(o.attributes) ?>><?cs if:o.caption ?><caption class="govuk-table__caption<?cs call:more(o.captionClasses) ?>"><?cs var:o.caption ?></caption><?cs /if ?><?cs if:subcount(o.head) ?><thead class="govuk-table__head"><tr class="govuk-table__row"><?cs each:cell = o.head ?><?cs call:table_header(cell, "col") ?><?cs /each ?></tr></thead><?cs /if ?><tbody class="govuk-table__body">
<?cs each:row = o.rows ?><?cs if:subcount(row) ?><?cs call:table_row(o, row) ?><?cs /if ?><?cs /each ?></tbody></table>
<?cs /def ?>

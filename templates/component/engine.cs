<?cs # engine.cs: the hidden fields that the engine wants in every form that is posted. ?>
<?cs def:form_hidden(field, value) ?><input type="hidden" name="<?cs var:field ?>" value="<?cs var:value ?>"><?cs /def ?>
<?cs def:engine_fields() ?><input type="hidden" name="_csrf" value="<?cs var:Page.csrf ?>"><input type="hidden" name="_key" value="<?cs var:Page.key ?>"><?cs /def ?>

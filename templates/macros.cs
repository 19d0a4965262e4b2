<?cs # macros.cs: every macro, in order: a file may call only macros of files above it. ?>
<?cs include!"component/page.cs" ?>
<?cs include!"component/form.cs" ?>
<?cs include!"component/done.cs" ?>
<?cs include!"layout/layout.cs" ?>

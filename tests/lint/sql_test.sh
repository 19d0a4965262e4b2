#!/bin/bash
# sql: the conventions that keep a procedure from deciding, committing or dating anything by itself.
exec perl - <<'PERL'
use strict; use warnings;
my ($passed, $failed) = (0, 0);
sub check { my ($good, $what) = @_; $good ? $passed++ : $failed++; print "not ok - $what\n" unless $good; }

my %program = map { $_ => 1 } qw(public signin partner casework manage jobs);
my %role = map { $_ => 1 } qw(partner contact_officer manager key_worker complaints_officer commissioner admin);
my %scope = map { $_ => 1 } qw(plan actions minutes entries assessment people address safe_contact lead manage any);

sub read_whole { my ($file) = @_; open my $in, '<:encoding(UTF-8)', $file or die "$file: $!\n"; local $/; return scalar <$in>; }

# Text without comments and with every string emptied.
sub bare { my ($sql) = @_; $sql =~ s/--[^\n]*//g; $sql =~ s{/\*.*?\*/}{}gs; $sql =~ s/'(?:[^'\\]|''|\\.)*'/''/gs; return $sql; }

# The parameters of the (first) procedure: [direction, name, type].
sub parameters {
  my ($sql) = @_;
  return () unless $sql =~ /CREATE\s+PROCEDURE\s+[\w.]+\s*(\((?:[^()]|(?1))*\))/i;
  my $list = substr $1, 1, -1;
  my (@found, $depth, $part);
  ($depth, $part) = (0, '');
  for my $char (split(//, $list), ',') {
    $depth++ if $char eq '('; $depth-- if $char eq ')';
    if ($char eq ',' && $depth == 0) { push @found, [uc($1 // ''), $2, $3] if $part =~ /^\s*(?:(IN|OUT|INOUT)\s+)?(\w+)\s+(.*?)\s*$/is; $part = ''; }
    else { $part .= $char; }
  }
  return @found;
}

sub header_faults {
  my ($header, @parameters) = @_;
  return 'header: not "-- outer: programs [as name] | guard | read, form or write"'
    unless $header =~ /^-- outer: ([a-z ]+?)(?: as [a-z_]+)? \| ([^|]+) \| (read|form|write)\s*$/;
  my ($programs, $guard) = ($1, $2);
  my @names = map { $_->[1] } @parameters;
  my @faults = map { "header: no program $_" } grep { !$program{$_} } split ' ', $programs;
  if ($guard =~ /^(\w+) scope=([a-z_]+)$/) {
    push @faults, "header: no scope $2" unless $scope{$2};
    push @faults, 'first parameters are not p_post and the subject' unless @names >= 2 && $names[0] eq 'p_post' && $names[1] =~ /^p_$1$/;
  } elsif ($guard =~ /^role=([a-z_,]+)$/) {
    push @faults, map { "header: no role $_" } grep { !$role{$_} } split /,/, $1;
    push @faults, 'first parameter is not p_post' unless @names && $names[0] eq 'p_post';
  } elsif ($guard eq 'signed-in' || $guard =~ /^(?:enquiry|complaint|danger)\b/) {
    push @faults, 'first parameter is not p_post' unless @names && $names[0] eq 'p_post';
  } elsif ($guard ne 'open') { push @faults, "header: no guard $guard"; }
  push @faults, map { "OUT parameter $_->[1]" } grep { $_->[0] ne 'IN' && $_->[0] ne '' } @parameters;
  return @faults;
}

sub parameter_faults {
  my (@faults);
  for my $one (@_) {
    my ($direction, $name, $type) = @$one;
    push @faults, "parameter $name is not named p_ or o_" unless $name =~ ($direction eq 'IN' || $direction eq '' ? qr/^p_/ : qr/^o_/);
    push @faults, "parameter $name is not ascii_bin" if $name =~ /^p_(key|digest|form|reference|draft|new_reference)$/ && $type =~ /CHAR/i && $type !~ /ascii_bin/i;
  }
  return @faults;
}

# Does a procedure leave a row in data.look, itself or by one that it calls?
sub looks {
  my ($name, $depth) = (@_, 0);
  my ($room, $thing, $verb) = $name =~ /^([a-z]+)\.([a-z]+)_([a-z_]+)$/ or return 0;
  my ($path) = grep { -f } $room eq 'core' ? glob("sql/core/*-${thing}_$verb.sql") : "sql/$room/$thing/$verb.sql";
  return 0 unless defined $path && $depth < 3;
  my $sql = bare(read_whole($path));
  return 1 if $sql =~ /INSERT\s+INTO\s+data\.(?:look|status_attempt)\b/i; # a look, or a guess
  return scalar grep { looks($_, $depth + 1) } $sql =~ /CALL\s+([a-z]+\.[a-z_]+)/g;
}

# What a CALL that begins at the end of a text's match is given.
sub arguments {
  my ($list) = @_;
  my $literal = qr/'(?:[^'\\]|''|\\.)*'/;
  my $nested;
  $nested = qr/\((?:[^()']++|$literal|(??{ $nested }))*\)/;
  my @found;
  while ($list =~ /\G\s*((?:$literal|$nested|[^,()'])+)([,)])/g) { push @found, $1; last if $2 eq ')'; }
  return @found;
}

# Subjects of mails that tell somebody who looks over a shoulder what they are about.
sub telling_subjects {
  my ($sql) = @_;
  my @subjects;
  push @subjects, (arguments($1))[2] // '' while $sql =~ /CALL core\.mail_add\((?=(.*))/gs;
  push @subjects, (arguments($1))[4] // '' while $sql =~ /CALL record\.involvement_tell\((?=(.*))/gs;
  return grep { /famil|child|young|parent|referr|harm|abuse/i } @subjects;
}

# Columns of another view to which a view's subqueries refer: MariaDB (10.11.19; its MDEV-30073, MDEV-35673) loses its way
# among them from the second level on, finds what is not there, or dies when a procedure runs again. A view that is a table of its own
# while a statement runs (UNION, GROUP BY) does no harm.
my %merged = map { (bare(read_whole($_)) =~ /CREATE\s+VIEW\s+([\w.]+)(?!.*\b(?:UNION|GROUP\s+BY|DISTINCT)\b)/s) ? ($1 => 1) : () } split /\n/, `git ls-files 'sql/*.sql' 'sql/**/*.sql'`;
sub views_in_subqueries {
  my ($bare) = @_;
  my @found;
  my $nested;
  $nested = qr/\((?:[^()]++|(??{ $nested }))*\)/;
  for my $part (split /\bUNION(?:\s+ALL)?\b/i, $bare) {
    my @inside;
    push @inside, [$-[1], $+[1]] while $part =~ /(?=($nested))\(\s*SELECT\b/gi;
    while ($part =~ /\b(?:FROM|JOIN)\s+((?:core|record|intake|office)\.\w+)\s+(\w+)/gi) {
      my ($view, $alias, $at) = ($1, $2, $-[0]);
      next unless $merged{$view};
      my @refers = grep { /\b$alias\./ && !/\b(?:FROM|JOIN)\s+[\w.]+\s+$alias\b/ } map { substr $part, $_->[0], $_->[1] - $_->[0] } @inside;
      push @found, "$view $alias" if @refers;
    }
  }
  return @found;
}

sub faults {
  my ($file, $sql) = @_;
  my @faults;
  my $bare = bare($sql);
  my ($room, $thing, $verb) = $file =~ m{^sql/([a-z]+)/([a-z]+)/([a-z_]+)\.sql$};
  my $inner = defined $room;
  my @creates = $bare =~ /CREATE\s+(?:PROCEDURE|FUNCTION|VIEW)\s+([\w.]+)/gi;
  if ($inner) {
    push @faults, 'not exactly one CREATE' unless @creates == 1;
    my $reachable = $sql =~ /^-- outer:/;
    push @faults, "makes $creates[0], not $room.${thing}_$verb" if @creates == 1 && $reachable && $creates[0] ne "$room.${thing}_$verb";
    push @faults, "makes $creates[0], of another room" if @creates == 1 && $creates[0] !~ /^$room\.\w+$/;
    push @faults, 'takes a session' if $bare =~ /\bp_session\b/ && $room ne 'signin';
    my $first = (split /\n/, $sql)[0] // '';
    push @faults, header_faults($first, parameters($bare)) if $first =~ /^-- outer/;
    # Pages about no one record find their families, enquiries or complaints themselves: the audit row comes first.
    push @faults, 'neither "-- first: " what it audits nor "-- names nobody: " why' if $first =~ /^-- outer: (?:(?!public).)*? \| (?:role=[a-z_,]+|signed-in) \|/ && $sql !~ /^-- (?:first|names nobody): \S/m;
    push @faults, "$1 leaves no audit row" if $sql =~ /^-- first: ([a-z]+\.[a-z_]+)/m && !looks($1);
    push @faults, 'a header below the first line' if $sql =~ /\n-- outer:/;
    my $acts = $bare;
    $acts =~ s/INSERT\s+INTO\s+data\.look\b//gi if $sql =~ /^-- reads and audits$/m;
    push @faults, 'says read and writes' if $first =~ /\| (?:read|form)\s*$/ && $acts =~ /\b(?:INSERT\s+INTO|DELETE\s+FROM|REPLACE\s+INTO)\s+data\.|\bUPDATE\s+data\./i;
    push @faults, 'a transaction of its own' if $bare =~ /\b(?:START\s+TRANSACTION|COMMIT|ROLLBACK|SAVEPOINT)\b/i && $room ne 'signin' && $room ne 'jobs';
  }
  push @faults, parameter_faults(parameters($bare)) if $inner;
  push @faults, 'a clock of its own' if $file ne 'sql/core/010-now.sql' && $bare =~ /(?<![.\w])(?:NOW|CURDATE|CURTIME|SYSDATE|UTC_TIMESTAMP|UTC_DATE|UNIX_TIMESTAMP|LOCALTIME(?:STAMP)?)\s*\(|\bCURRENT_(?:TIMESTAMP|DATE|TIME)\b/i && $bare !~ /core\.now\s*\(\)\s*RETURNS/;
  push @faults, map { "a subquery refers to a column of $_" } views_in_subqueries($bare) if $bare =~ /\bCREATE\s+VIEW\b/i;
  push @faults, 'LOCK TABLES' if $bare =~ /\bLOCK\s+TABLES?\b/i;
  push @faults, 'dynamic SQL' if $bare =~ /\bPREPARE\s+\w+\s+FROM\b|\bEXECUTE\s+IMMEDIATE\b/i;
  push @faults, 'system versioning' if $bare =~ /\bSYSTEM\s+VERSIONING\b/i;
  push @faults, "SIGNAL $1" if $sql =~ /SIGNAL\s+SQLSTATE\s+'(?!45401|45403|45404|45409|45422|45429)(\w+)'/i;
  push @faults, 'SELECT *' if $bare =~ /\bSELECT\s+\*/i;
  push @faults, "JSON_TABLE column that is not LONGTEXT: $1" if $bare =~ /\bCOLUMNS\s*\([^()]*?(\w+\s+(?!LONGTEXT|FOR\b|PATH\b)(?:VARCHAR|CHAR|INT|BIGINT|DATE|DATETIME|DECIMAL|TEXT)\b)/i;
  push @faults, map { "a mail's subject that tells: $_" } telling_subjects($sql);
  push @faults, "result set named $1" if $sql =~ /SELECT\s+1\s+AS\s+(`(?![a-z0-9_]+\[\]`)[^`]*`)/;
  return @faults;
}

# can it fail?
my $p = 'CREATE PROCEDURE record.thing_show(IN p_post BIGINT, IN p_episode BIGINT)';
my %bad = (
  'another name' => "-- outer: casework | open | read\nCREATE PROCEDURE record.other_show() BEGIN END", 'two of them' => "$p BEGIN END $p BEGIN END",
  'a commit' => "$p BEGIN COMMIT; END", 'a clock' => "$p BEGIN SELECT NOW(); END", 'another state' => "$p BEGIN SIGNAL SQLSTATE '45000'; END",
  'a session' => 'CREATE PROCEDURE record.thing_show(IN p_session BINARY(32)) BEGIN SELECT p_session; END',
  'a write that says read' => "-- outer: casework | episode scope=plan | read\n$p BEGIN DELETE FROM data.entry; END",
  'an unknown scope' => "-- outer: casework | episode scope=all | read\n$p BEGIN END",
  'an unknown role' => "-- outer: casework | role=boss | read\n$p BEGIN END",
  'an unknown program' => "-- outer: kitchen | open | read\n$p BEGIN END",
  'no post' => "-- outer: casework | signed-in | read\nCREATE PROCEDURE record.thing_show(IN p_x INT) BEGIN END",
  'a list that nobody audits' => "-- outer: casework | role=manager | read\nCREATE PROCEDURE record.thing_show(IN p_post BIGINT) BEGIN END",
  'an audit that leaves no row' => "-- outer: casework | role=manager | read\n-- first: record.family_head(p_post)\nCREATE PROCEDURE record.thing_show(IN p_post BIGINT) BEGIN END",
  'a key of another character set' => 'CREATE PROCEDURE record.thing_show(IN p_key CHAR(64)) BEGIN END',
  'a narrow column' => "$p BEGIN SELECT x FROM JSON_TABLE(p, '\$' COLUMNS (x VARCHAR(10) PATH '\$.x')) j; END",
  'everything' => "$p BEGIN SELECT * FROM data.entry; END", 'dynamic' => "$p BEGIN PREPARE s FROM p_sql; END",
  'a view\'s column in a subquery' => 'CREATE VIEW record.thing_show AS SELECT v.id FROM core.cover_now v WHERE NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = v.post_id)',
  'a telling subject' => "$p BEGIN CALL core.mail_add('news', (SELECT MAX(x, 'y)') FROM z), IF(x, 'News', 'Your family'), 'Sign in'); END",
);
check(scalar(faults('sql/record/thing/show.sql', $bad{$_})), "should be refused: $_") for sort keys %bad;
my @good = faults('sql/record/thing/show.sql', "-- outer: casework partner | episode scope=plan | read\n-- NOW() in words\n$p BEGIN SELECT 1 AS `rows[]`, 'COMMIT' AS x; END");
check(!@good, "should be taken: @good");

for my $file (sort split /\n/, `git ls-files 'sql/*.sql' 'sql/**/*.sql'`) {
  my @faults = faults($file, read_whole($file));
  check(!@faults, join('; ', $file, @faults));
}
print "$passed passed, $failed failed\n";
exit($failed != 0);
PERL

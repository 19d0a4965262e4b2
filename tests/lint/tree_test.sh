#!/bin/bash
# tree: words and calls that have no place here, and sizes. Patterns are taken apart so that this
# file does not find itself.
exec perl - <<'PERL'
use strict; use warnings;
my ($passed, $failed) = (0, 0);
sub check { my ($good, $what) = @_; $good ? $passed++ : $failed++; print "not ok - $what\n" unless $good; }

my $unfinished = join '|', 'TO' . 'DO', 'FIX' . 'ME', '\bXX' . 'X\b', '\bHA' . 'CK\b';
my $calls = join '|', map { "\\b$_\\s*\\(" } qw(strcpy strcat sprintf vsprintf strtok alloca gets system popen);
my $labels = join '|', 'troubled famil', 'toxic trio', 'turned around', 'hard to reach', 'hard-to-reach', 'failed to engage';

# Every fault of one file's text.
sub faults {
  my ($file, $text) = @_;
  my @faults;
  my @lines = split /\n/, $text;
  for my $n (1 .. @lines) {
    my $line = $lines[$n - 1];
    push @faults, "line $n: unfinished" if $line =~ /$unfinished/;
    push @faults, "line $n: a call that has no place here" if $file =~ /\.[ch]$/ && $file !~ m{^tests/} && $line =~ /$calls/;
    push @faults, "line $n: never on a screen" if $file =~ m{^(templates|services|jobs|cgi-bin)/} && $line =~ /$labels/i;
    push @faults, "line $n: space at the end" if $file =~ /\.(c|h|sh|cs|sql|md)$/ && $line =~ /[ \t]$/;
    push @faults, "line $n: a path of one machine" if $line =~ m{(?<![\w.])/(?:work|root|home/\w+)/};
    push @faults, "line $n: 45xxx that is none of ours" if $file =~ /\.sql$/ && $line =~ /'(45\d\d\d)'/ && $1 !~ /^45(401|403|404|409|422|429)$/;
  }
  push @faults, scalar(@lines) . ' lines' if $file =~ /\.c$/ && @lines > 800;
  push @faults, long_function(@lines) if $file =~ /^(lib|cgi-bin|jobs|tools)\/.*\.c$/;
  return @faults;
}
# A function's body runs from a line that is or ends with "{" after words at the margin to "}" at the margin.
sub long_function {
  my (@found, $start, $name);
  for my $n (1 .. @_) {
    my $line = $_[$n - 1];
    if (!defined $start && $line =~ /^\w[^;={]*\b(\w+)\([^;]*$/) { $name = $1; }
    if (!defined $start && defined $name && $line =~ /(^|\)\s*)\{$/) { $start = $n; }
    if (defined $start && $line eq '}') { push @found, "$name has " . ($n - $start) . ' lines' if $n - $start > 80; undef $start; undef $name; }
  }
  return @found;
}
# can it fail?
check(scalar(faults('lib/a.c', 'x = str' . 'cpy(a, b);')), 'a copy without limit');
check(scalar(faults('lib/a.c', '/* TO' . 'DO later */')), 'unfinished');
check(scalar(faults('templates/a.cs', '<p>A troubled ' . 'family</p>')), 'a label');
check(scalar(faults('lib/a.c', "int f(void) {\n" . "  x();\n" x 90 . "}\n")), 'a long function');
check(!scalar(faults('lib/a.c', "int f(void) {\n" . "  x();\n" x 30 . "}\n")), 'a short function');

my @tree = sort split /\n/, `git ls-files`;
check(@tree > 1000, 'git lists the files of this checkout: without it no lint looks at any');
for my $file (@tree) {
  next if $file =~ /\.(png|ico|woff2|svg|lock)$|package-lock\.json$|^LICENSE$|seeds\//;
  next unless -f $file && -T $file;
  open my $in, '<', $file or die $file;
  my $text = do { local $/; <$in> };
  my @faults = faults($file, $text // '');
  splice @faults, 5 if @faults > 5;
  check(!@faults, join('; ', $file, @faults));
}
print "$passed passed, $failed failed\n";
exit($failed != 0);
PERL

#!/bin/bash
# templates: only the part of ClearSilver that cannot be got wrong (see ARCHITECTURE.md), no inline
# script or style, every attribute quoted, nothing but macros in component/ and layout/, no markup in a page.
exec perl - <<'PERL'
use strict; use warnings;
my ($passed, $failed) = (0, 0);
my $name = qr/[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)*/;
my %known = map { $_ => 1 } qw(var if elif else each with def call set include! /if /each /with /def);
my %opens = map { $_ => 1 } qw(if each with def);

# What is wrong with one tag's words, given the commands that are open around it.
sub tag_fault {
  my ($tag, @open) = @_;
  return undef if $tag =~ /^\s*#/;
  return "not understood: $tag" unless $tag =~ /^\s*(\/?[a-z]+!?)\s*(?::\s*(.*?))?\s*$/s;
  my ($command, $rest) = ($1, defined $2 ? $2 : '');
  return "$command is not allowed" unless $known{$command};
  if ($command eq 'var') {
    return undef if $rest =~ /^$name(?:\[$name\])?$/ || $rest =~ /^markup\(\s*$name\s*\)$/;
    return "var takes one plain variable: $rest";
  }
  if ($command eq 'include!') { return $rest =~ /^"[a-z0-9\/._-]+"$/ && $rest !~ /\.\./ ? undef : "include of what is no literal: $rest"; }
  (my $bare = $rest) =~ s/"[^"]*"|'[^']*'//g;
  return "a name with a hyphen is a subtraction: $rest" if $command ne 'def' && $bare =~ /[a-z]-[a-z]/;
  $bare =~ s/^\s*$name\s*// if $command eq 'call' || $command eq 'def';
  my @functions = $bare =~ /([A-Za-z_.]+)\s*\(/g;
  for my $function (@functions) {
    next if $command =~ /^(?:el)?if$|^set$/ && $function =~ /^(?:subcount|first|last|string\.(?:find|length|slice))$/;
    return "function $function in $command";
  }
  # Look.* is the components' own: no page and no C reads or writes it
  return "set inside $open[-1] changes the caller's nodes" if $command eq 'set' && $rest !~ /^Look\./ && grep { $_ ne 'if' } @open;
  return undef;
}

sub file_faults {
  my ($text, $macros_only) = @_;
  my (@faults, @open);
  my ($inside, $quoted, $line, $heading) = (0, 0, 1, 0);  # inside a tag of HTML; inside its double quotes
  for my $piece (split /(<\?cs.*?\?>)/s, $text) {
    if ($piece =~ /^<\?cs(.*?)\?>$/s) {
      my $tag = $1;
      my $fault = tag_fault($tag, @open);
      push @faults, "line $line: $fault" if defined $fault;
      push @faults, "line $line: attribute without quotes" if $tag =~ /^\s*var/ && $inside && !$quoted && !$heading;
      if ($tag =~ /^\s*(\/?)([a-z]+)/) {
        if ($1 eq '' && $opens{$2}) { push @open, $2; }
        elsif ($1 eq '/') { my $last = pop @open; push @faults, "line $line: /$2 closes " . ($last // 'nothing') unless defined $last && $last eq $2; }
      }
      if ($tag =~ /^\s*(?:\/?def)/) { ($inside, $quoted) = (0, 0); }
    } else {
      push @faults, "line $line: unfinished tag of ClearSilver" if $piece =~ /<\?cs/;
      push @faults, "line $line: words outside a macro" if $macros_only && !@open && $piece =~ /\S/;
      push @faults, "line $line: attribute without quotes" if $piece =~ /=\s*$/ && $inside && !$quoted;
      $heading = $piece =~ /<\/?h$/ || ($heading && $piece !~ /\S/ || $heading && $piece =~ /^\d$/);  # the level of a heading
      for my $char (split //, $piece) {
        if ($quoted) { $quoted = 0 if $char eq '"'; }
        elsif ($inside) { if ($char eq '"') { $quoted = 1; } elsif ($char eq '>') { $inside = 0; } }
        elsif ($char eq '<') { $inside = 1; }
      }
    }
    $line += ($piece =~ tr/\n//);
  }
  push @faults, "not closed: @open" if @open;
  if (!$macros_only) {  # a page is made of the macros of templates/component
    (my $own = $text) =~ s/<\?cs.*?\?>//gs;
    push @faults, "markup of its own: $1" if $own =~ /(<[^>]*>?)/;
  }
  (my $html = $text) =~ s/<\?cs.*?\?>//gs;
  push @faults, 'inline style' if $html =~ /\sstyle\s*=|<style/i;
  push @faults, 'inline script' if $html =~ /<script(?![^>]*\ssrc=)[^>]*>|<script[^>]*>\s*[^\s<]/i;
  push @faults, 'event handler in markup' if $html =~ /<[^>]*\son[a-z]+\s*=/i;
  push @faults, 'javascript: address' if $html =~ /javascript:/i;
  return @faults;
}
sub check { my ($good, $what) = @_; $good ? $passed++ : $failed++; print "not ok - $what\n" unless $good; }

# can it fail?
my @bad = ('<?cs alt:x ?>y<?cs /alt ?>', '<?cs name:x ?>', '<?cs uvar:x ?>', '<?cs evar:x ?>', '<?cs lvar:x ?>', '<?cs linclude:"a" ?>',
  '<?cs include:"a.cs" ?>', '<?cs include!Data.file ?>', '<?cs escape:"none" ?><?cs var:x ?><?cs /escape ?>', '<?cs loop:x = 0, Data.n ?><?cs /loop ?>',
  '<?cs var:a + b ?>', '<?cs var:html_escape(a) ?>', '<?cs var:markup(a) + b ?>', '<?cs var:"x" ?>', '<?cs call:row(markup(a)) ?>',
  '<p class=<?cs var:a ?>>', '<p <?cs var:a ?>>', '<p style="a">', '<script>1</script>', '<a onclick="x">', '<a href="javascript:1">',
  '<?cs if:a ?>', '<?cs each:a = B ?><?cs set:x = a ?><?cs /each ?>', '<?cs var:Data.first-name ?>', '<?cs if:Data.first-name ?>x<?cs /if ?>');
for my $bad (@bad) { check(scalar(file_faults("<?cs def:x() ?>$bad<?cs /def ?>", 1)), "should be refused: $bad"); }
my @good = ('<?cs var:Data.family.name ?>', '<p class="a <?cs if:x ?>b<?cs /if ?>" id="<?cs var:x.0.id ?>">', '<?cs var:markup(Page.svg) ?>',
  '<?cs call:link("a-b", "/x/" + Data.reference) ?>', '<?cs if:subcount(list) && a == "x-y" ?><?cs elif:?a.b ?><?cs else ?><?cs /if ?>',
  '<script src="<?cs var:Static.onedoor.js ?>"></script>', '<?cs # a comment with alt:x ?>');
for my $good (@good) { my @faults = file_faults("<?cs def:x() ?>$good<?cs /def ?>", 1); check(!@faults, "should be taken: $good: @faults"); }
check(scalar(file_faults('<br>', 0)), 'markup in a page');
check(scalar(file_faults("stray<?cs def:a() ?>x<?cs /def ?>", 1)), 'words outside a macro');

for my $file (sort split /\n/, `git ls-files 'templates/*.cs' 'templates/**/*.cs'`) {
  open my $in, '<:encoding(UTF-8)', $file or die $file;
  my $text = do { local $/; <$in> };
  my @faults = file_faults($text, $file =~ m{^templates/(component|layout)/});
  check(!@faults, join('; ', $file, @faults));
}

# Whoever reads the audit of a record reads what was looked at in words: each folder of procedures on an episode has one.
my ($words) = do { open my $in, '<', 'templates/component/access.cs' or die; local $/; scalar <$in> } =~ /def:look_page\(.*?\) \?>(.*?)<\?cs \/def/s;
my %thing;
for (split /\n/, `git grep -lE '^-- outer: .*\\| (episode|enquiry)' -- sql`) { $thing{$1} = 1 if m{^sql/\w+/(\w+)/}; }
check(keys %thing > 20, 'there are procedures on an episode');
for my $thing (sort keys %thing) { check(scalar($words =~ /"$thing"/), "templates/component/access.cs: look_page has no words for $thing"); }
print "$passed passed, $failed failed\n";
exit($failed != 0);
PERL

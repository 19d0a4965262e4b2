#!/bin/bash
# includes: the floors of lib/. An include points down only, and some libraries are met on one floor only.
exec perl - <<'PERL'
use strict; use warnings;
my ($passed, $failed) = (0, 0);
my %floor = (base => 0, http => 1, db => 1, view => 1, form => 2, service => 2, auth => 2, document => 2, serve => 3);
# which floors may see which library
my %only = ('mysql.h' => 'db', 'ldap.h' => 'auth', 'lber.h' => 'auth', 'fcgiapp.h' => 'http serve',
  'jansson.h' => 'form service serve document', 'libical/ical.h' => 'document', 'curl/curl.h' => '');

sub fault_of {
  my ($floor, $include) = @_;
  my ($to) = $include =~ m{^([a-z]+)/};
  if (defined $to && exists $floor{$to}) {
    return undef if $to eq $floor || $floor{$to} < $floor{$floor};
    return "$floor looks up or aside to $to";
  }
  return "$include belongs to: $only{$include}" if exists $only{$include} && $only{$include} !~ /\b$floor\b/;
  return undef;
}
sub check { my ($good, $what) = @_; $good ? $passed++ : $failed++; print "not ok - $what\n" unless $good; }

# can it fail?
check(defined fault_of('base', 'http/request.h'), 'base must not see http');
check(defined fault_of('http', 'db/db.h'), 'http must not see db');
check(defined fault_of('view', 'mysql.h'), 'view must not see the database');
check(!defined fault_of('serve', 'form/form.h'), 'serve sees form');
check(!defined fault_of('form', 'base/text.h'), 'form sees base');

for my $file (sort split /\n/, `git ls-files 'lib/*.c' 'lib/*.h'`) {
  my ($floor) = $file =~ m{^lib/([a-z]+)/};
  my @faults;
  if (!defined $floor || !exists $floor{$floor}) { push @faults, 'no floor of that name'; }
  else {
    open my $in, '<', $file or die $file;
    while (<$in>) {
      next unless /^\s*#\s*include\s*[<"]([^>"]+)[>"]/;
      my $fault = fault_of($floor, $1);
      push @faults, "line $.: $fault" if defined $fault;
    }
  }
  check(!@faults, join('; ', $file, @faults));
}
print "$passed passed, $failed failed\n";
exit($failed != 0);
PERL

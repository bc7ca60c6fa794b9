#!/usr/bin/perl
# Makes places.mmdb out of places.csv: a database in MaxMind format for the address ranges
# reserved for documentation, so that tests and the sample log need no real one.
# The places are invented for the ranges. Needs libmaxmind-db-writer-perl; the same table
# gives the same bytes (the build time is fixed).
#
#   make-geo.pl places.csv places.mmdb
use strict;
use warnings;
use utf8;
use MaxMind::DB::Writer::Tree;

my %type = (
    continent    => 'map',
    country      => 'map',
    city         => 'map',
    location     => 'map',
    names        => 'map',
    subdivisions => [ 'array', 'map' ],
    latitude     => 'double',
    longitude    => 'double',
    metro_code   => 'uint16',
    (map { $_ => 'utf8_string' } qw(code iso_code en de time_zone)),
);

# A named place: its code, under the key `as`, and its names; nothing when it has neither.
sub place {
    my ($as, $code, $en, $de) = @_;
    my %place;
    $place{$as} = $code if defined $as && $code ne '';
    $place{names} = { en => $en, de => $de } if $en ne '';
    return \%place;
}

sub record {
    my ($row) = @_;
    my %r = (
        continent => place('code', @$row{qw(continent continent_en continent_de)}),
        country   => place('iso_code', @$row{qw(country country_en country_de)}),
        city      => place(undef, '', @$row{qw(city_en city_de)}),
    );
    my $region = place('iso_code', @$row{qw(region region_en region_de)});
    $r{subdivisions} = [$region] if %$region;
    my %location;
    @location{qw(latitude longitude)} = @$row{qw(lat lon)} if $row->{lat} ne '';
    $location{time_zone} = $row->{timezone} if $row->{timezone} ne '';
    $location{metro_code} = $row->{metro} if $row->{metro} ne '';
    $r{location} = \%location;
    %{ $r{$_} } or delete $r{$_} for qw(continent country city location);
    return \%r;
}

my ($from, $to) = @ARGV;
die "usage: make-geo.pl places.csv places.mmdb\n" unless defined $to;

my $tree = MaxMind::DB::Writer::Tree->new(
    ip_version               => 6,
    record_size              => 24,
    database_type            => 'kspl-documentation-City',
    languages                => [qw(de en)],
    description              => { en => 'Invented places for the documentation address ranges' },
    alias_ipv6_to_ipv4       => 0,
    remove_reserved_networks => 0,
    map_key_type_callback    => sub { $type{ $_[0] } },
);
$tree->_set_build_epoch(1_700_000_000);

open my $in, '<:encoding(UTF-8)', $from or die "$from: $!\n";
chomp(my $head = <$in>);
my @columns = split /,/, $head;
while (my $line = <$in>) {
    chomp $line;
    my %row;
    @row{@columns} = split /,/, $line, -1;
    $tree->insert_network($row{network}, record(\%row));
}
close $in;

open my $out, '>:raw', $to or die "$to: $!\n";
$tree->write_tree($out);
close $out or die "$to: $!\n";

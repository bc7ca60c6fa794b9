# iplocation: spl-semantics section 8. Places: tests/sample/places.csv.

=== an address of version 4
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"192.0.2.1"}
--- result
{"City":"Munich","Country":"Germany","Region":"Bavaria","lat":"48.13740","lon":"11.57550"}

=== the smaller network wins
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"192.0.2.200"}
--- result
{"City":"Vienna","Country":"Austria","Region":"Vienna","lat":"48.20840","lon":"16.37210"}

=== an address of version 6
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"2001:db8::1"}
--- result
{"City":"Paris","Country":"France","Region":"Île-de-France","lat":"48.85340","lon":"2.34860"}

=== south and west are negative
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"203.0.113.70"}
--- result
{"City":"São Paulo","Country":"Brazil","Region":"São Paulo","lat":"-23.54750","lon":"-46.63610"}

=== a known address without a city has an empty one
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"198.51.100.200"}
--- result
{"City":"","Country":"United States","Region":"","lat":"37.75100","lon":"-97.82200"}

=== a known address with a continent only
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"203.0.113.250"}
--- result
{"City":"","Country":"","Region":"","lat":"","lon":""}

=== a private address has no place
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"10.0.0.1"}
--- result
{}

=== an unknown address has no place
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"8.8.8.8"}
--- result
{}

=== text that is no address has no place
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"munich"}
--- result
{}

=== an address with blanks is none
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"ip":" 192.0.2.1"}
--- result
{}

=== a missing field
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"a":1}
--- result
{}

=== an empty text
--- search
search * | iplocation ip | table City Country Region lat lon
--- options
geoip=../sample/places.mmdb
--- events
{"ip":""}
--- result
{}

=== allfields adds three
--- search
search * | iplocation allfields=true ip | table City Continent Country MetroCode Region Timezone
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"198.51.100.1"}
--- result
{"City":"Seattle","Continent":"North America","Country":"United States","MetroCode":"819","Region":"Washington","Timezone":"America/Los_Angeles"}

=== without allfields there are five
--- search
search * | iplocation ip | table City Continent MetroCode Timezone
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"198.51.100.1"}
--- result
{"City":"Seattle"}

=== a prefix
--- search
search * | iplocation prefix=src_ ip | table src_City src_lon City
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"192.0.2.1"}
--- result
{"src_City":"Munich","src_lon":"11.57550"}

=== names in another language
--- search
search * | iplocation lang=de ip | table City Country Region
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"192.0.2.1"}
--- result
{"City":"München","Country":"Deutschland","Region":"Bayern"}

=== codes
--- search
search * | iplocation lang=code ip | table Country Region
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"192.0.2.1"}
--- result
{"Country":"DE","Region":"BY"}

=== a multivalue: its first value
--- search
search * | iplocation ip{} | table City
--- options
geoip=../sample/places.mmdb
--- events
{"ip":["203.0.113.1","192.0.2.1"]}
--- result
{"City":"Singapore"}

=== a multivalue that begins with an unknown address
--- search
search * | iplocation ip{} | table City
--- options
geoip=../sample/places.mmdb
--- events
{"ip":["10.0.0.1","192.0.2.1"]}
--- result
{}

=== every row by itself
--- search
search * | iplocation ip | table ip Country
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"192.0.2.1"}
{"ip":"10.0.0.1"}
{"ip":"203.0.113.1"}
--- result
{"ip":"192.0.2.1","Country":"Germany"}
{"ip":"10.0.0.1"}
{"ip":"203.0.113.1","Country":"Singapore"}

=== stats by the place drops private addresses
--- search
search * | iplocation ip | stats count by Country
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"192.0.2.1"}
{"ip":"10.0.0.1"}
--- result
{"Country":"Germany","count":"1"}

=== fillnull first keeps them
--- search
search * | iplocation ip | fillnull | stats count by Country
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"192.0.2.1"}
{"ip":"10.0.0.1"}
--- result
{"Country":"0","count":"1"}
{"Country":"Germany","count":"1"}

=== a name of the event stays when the place is unknown
--- search
search * | iplocation ip | table City
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"10.0.0.1","City":"mine"}
{"ip":"192.0.2.1","City":"mine"}
--- result
{"City":"mine"}
{"City":"Munich"}

=== after stats
--- search
search * | stats count by ip | iplocation ip | table ip count City
--- options
geoip=../sample/places.mmdb
--- events
{"ip":"192.0.2.1"}
--- result
{"ip":"192.0.2.1","count":"1","City":"Munich"}

#!/bin/sh
# The public detections of $KSPL_SHARED over events of our own: detections/*.t beside links to the rules, which are not
# part of this project.
KSPL=${KSPL:-./kspl}
case $KSPL in */*) KSPL=$(cd "$(dirname "$KSPL")" && pwd)/$(basename "$KSPL") ;; esac
root=$(cd "${srcdir:-.}" && pwd)
shared=${KSPL_SHARED:-$root/../shared}
if [ ! -d "$shared/corpus/escu" ]; then
    echo "1..0 # SKIP no public detections at $shared"
    exit 0
fi
shared=$(cd "$shared" && pwd)
tmp=$(mktemp -d) || exit 99
trap 'rm -rf "$tmp"' EXIT
ln -s "$shared"/corpus/escu/detections/*.yml "$tmp"
ln -s "$shared/corpus/escu" "$tmp/escu"
ln -s "$root/tests/sample/places.mmdb" "$tmp/places.mmdb"
cp "$root"/tests/detections/*.t "$tmp"
cd "$tmp" || exit 99
"$KSPL" test --tap ./*.t

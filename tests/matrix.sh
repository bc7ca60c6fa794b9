#!/bin/sh
# A part of the cases in every configuration: optimiser, image, kernel, workers, block size, prefilter.
# All of them take a minute or two: kspl test --matrix tests/cases rules.
cases=${srcdir:-.}/tests/cases
exec "${KSPL:-./kspl}" test --tap --matrix "$cases/stats.t" "$cases/fillnull.t" "$cases/json.t" "$cases/makeresults.t"

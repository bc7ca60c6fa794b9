#!/bin/sh
# Every case file, and the cases of the rules that come with kspl.
exec "${KSPL:-./kspl}" test --tap "${srcdir:-.}/tests/cases" "${srcdir:-.}/rules"

#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-only
# Which devices are there.
count=0
require() {
    count=$((count + 1))
    name=$1
    shift
    if "$@" 2>/dev/null; then echo "ok $count - $name"; else echo "not ok $count - $name"; fi
}
echo "KTAP version 1"
require "a device" test -d /sys/devices/faux/keel-faux
require "a device below it" test -d /sys/devices/faux/keel-faux/keel-child
require "no device of which the registration ended" test ! -e /sys/devices/faux/keel-passing
echo "1..$count"

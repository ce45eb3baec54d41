#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-only
# What the driver shows in /sys, and that it comes and goes with the binding.
device=/sys/bus/platform/devices/KEEL0001:00
driver=/sys/bus/platform/drivers/@name@
count=0
require() {
    count=$((count + 1))
    name=$1
    shift
    if "$@" 2>/dev/null; then echo "ok $count - $name"; else echo "not ok $count - $name"; fi
}
says() { [ "$(cat "$2")" = "$1" ]; }
refused() { ! sh -c "echo $1 >$2"; }
echo "KTAP version 1"
require "the firmware's period" says 250 $device/period_us
echo 500 >$device/period_us
require "another period" says 500 $device/period_us
require "no period of nothing" refused 0 $device/period_us
require "the registers are claimed" grep -q @name@ /proc/iomem
echo KEEL0001:00 >$driver/unbind
require "nothing without the driver" test ! -e $device/period_us
echo KEEL0001:00 >$driver/bind
require "all is there again" says 250 $device/period_us
echo "1..$count"

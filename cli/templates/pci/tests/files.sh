#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-only
# What the driver shows in /sys, and that it comes and goes with the binding.
driver=/sys/bus/pci/drivers/@name@
device=$(echo $driver/0000:*)
count=0
require() {
    count=$((count + 1))
    name=$1
    shift
    if "$@" 2>/dev/null; then echo "ok $count - $name"; else echo "not ok $count - $name"; fi
}
says() { [ "$(cat "$2")" = "$1" ]; }
echo "KTAP version 1"
require "the driver has the device" test -e $device/major
require "its version" says 1 $device/major
echo 0x12345678 >$device/turned
require "every bit is turned" says $((0xedcba987)) $device/turned
slot=${device##*/}
echo $slot >$driver/unbind
require "nothing without the driver" test ! -e $device
echo $slot >$driver/bind
require "all is there again" says 1 $device/major
echo "1..$count"

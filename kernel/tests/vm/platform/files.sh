#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-only
# What the driver found, and that its files come and go with the binding.
device=/sys/bus/platform/devices/keel-platform
driver=/sys/bus/platform/drivers/keel-platform-test
count=0
require() {
    count=$((count + 1))
    name=$1
    shift
    if "$@" 2>/dev/null; then echo "ok $count - $name"; else echo "not ok $count - $name"; fi
}
refused() { ! sh -c "echo $1 >$2"; }
says() { [ "$(cat "$2")" = "$1" ]; }
echo "KTAP version 1"
require "properties" says 1 $device/properties
require "what is missing has its error" says 1 $device/missing
require "memory for the device" says 1 $device/memory
require "a number below zero" says -3 $device/offset
require "a text" says test $device/kind
require "a number of the firmware" says 250 $device/period_us
echo 0x10 >$device/period_us
require "a number that was written" says 16 $device/period_us
require "a number that the driver refuses" refused 0 $device/period_us
require "a number that is too large" refused 4294967296 $device/period_us
require "what is no number" refused many $device/period_us
require "a file that is only shown" refused 1 $device/offset
require "the region is claimed" grep -q keel-platform-test /proc/iomem
echo keel-platform >$driver/unbind
require "no file without the driver" test ! -e $device/kind
require "no region without the driver" sh -c '! grep -q keel-platform-test /proc/iomem'
echo keel-platform >$driver/bind
require "all is there again" says 250 $device/period_us
echo "1..$count"

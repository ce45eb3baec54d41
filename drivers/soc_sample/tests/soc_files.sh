#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-only
# The identity, the driver's own files, and that both come and go with the binding.
soc=/sys/devices/soc0
device=/sys/bus/platform/devices/LNUXBEEF:00
driver=/sys/bus/platform/drivers/keel-soc
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
require "machine" says "My cool ACME15 dev board" $soc/machine
require "family" says ACME $soc/family
require "revision, from the hardware" says 1.2 $soc/revision
require "serial number, from the hardware" says 12345 $soc/serial_number
require "id" says ACME15 $soc/soc_id
require "it is on the bus" test -e /sys/bus/soc/devices/soc0
require "the firmware's period" says 250 $device/period_us
echo 500 >$device/period_us
require "another period" says 500 $device/period_us
require "no period of nothing" refused 0 $device/period_us
require "no period that the register has no room for" refused 65536 $device/period_us
require "the period is as it was" says 500 $device/period_us
require "nothing can be written to a count" refused 1 $device/interrupts
require "the registers are claimed" grep -q keel-soc /proc/iomem
require "so is the interrupt" grep -q keel-soc /proc/interrupts
round=0
while [ $round -lt 20 ]; do
    echo LNUXBEEF:00 >$driver/unbind && [ ! -e $soc ] && [ ! -e $device/period_us ] && echo LNUXBEEF:00 >$driver/bind || break
    round=$((round + 1))
done
require "gone and there again, 20 times" [ $round = 20 ]
require "as new" says 250 $device/period_us
echo LNUXBEEF:00 >$driver/unbind
require "without the driver no interrupt" sh -c '! grep -q keel-soc /proc/interrupts'
require "no registers" sh -c '! grep -q keel-soc /proc/iomem'
echo LNUXBEEF:00 >$driver/bind
require "the identity again" says ACME15 $soc/soc_id
echo "1..$count"

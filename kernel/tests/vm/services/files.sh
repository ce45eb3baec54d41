#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-only
# Files of debugfs, the parts that a driver made, and that all of it comes and goes with the binding.
busybox mount -t debugfs none /sys/kernel/debug
files=/sys/kernel/debug/keel-services
driver=/sys/bus/platform/drivers/keel-services-test
parts=/sys/bus/auxiliary/devices
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
require "revocable values, pages, resets and parts" says 0 $files/failed
require "a number" says 4 $files/level
echo 0x10 >$files/level
require "a number that was written" says 16 $files/level
require "a number that is too large" refused 256 $files/level
require "what is no number" refused many $files/level
require "more letters than a number has" refused 000000000000000000000000000000001 $files/level
require "a number that is only shown" refused 1 $files/failed
require "a number of 64 bits" says 18446744073709551615 $files/large
require "a number below zero" says -5 $files/inner/below_zero
echo -2147483648 >$files/inner/below_zero
require "the least number" says -2147483648 $files/inner/below_zero
require "a bool" says N $files/inner/verbose
echo y >$files/inner/verbose
require "a bool that was written" says Y $files/inner/verbose
require "a text" says "level 16
verbose true" $files/state
require "a text of many pages" [ "$(cat $files/inner/innermost/long | wc -l)" = 2000 ]
require "the end of such a text" [ "$(tail -n 1 $files/inner/innermost/long)" = "line 1999" ]
require "a file is for root alone" [ "$(stat -c %a $files/level)$(stat -c %a $files/state)" = 600400 ]
require "the part is there" test -e $parts/keel_services_test.engine.3
require "its driver is bound" says 1 $files/bound
require "parts that have ended are not" test ! -e $parts/keel_services_test.other.3
echo keel_services_test.engine.3 >/sys/bus/auxiliary/drivers/keel_services_test.engine_driver/unbind
require "its driver is unbound" says 1 $files/ended
echo keel_services_test.engine.3 >/sys/bus/auxiliary/drivers/keel_services_test.engine_driver/bind
require "its driver is bound again" says 2 $files/bound
exec 5<$files/state
echo keel-services >$driver/unbind
require "no file without the driver" test ! -e $files
require "an open file says so" sh -c '! cat <&5'
exec 5<&-
require "no part without the driver" test ! -e $parts/keel_services_test.engine.3
echo keel-services >$driver/bind
require "all is there again" says 0 $files/failed
require "and starts anew" says 1 $files/bound
echo "1..$count"

#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-only
# The disk can be read and written, and has the size it says.
disk=/dev/@name@0
count=0
require() {
    count=$((count + 1))
    name=$1
    shift
    if "$@" >/dev/null 2>&1; then echo "ok $count - $name"; else echo "not ok $count - $name"; fi
}
says() { [ "$(cat "$2")" = "$1" ]; }
echo "KTAP version 1"
require "the disk is there" test -b $disk
require "1 MiB" says 2048 /sys/block/@name@0/size
require "it can be written" dd if=/dev/zero of=$disk bs=4k count=16 conv=fsync
require "it can be read" dd if=$disk of=/dev/null bs=4k count=256
require "nothing is behind its end" sh -c "! dd if=/dev/zero of=$disk bs=4k seek=256 count=1 conv=fsync"
echo "1..$count"

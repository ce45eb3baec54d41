#!/bin/busybox sh
# SPDX-License-Identifier: GPL-2.0-only
# Where the hardware is another one nothing of the driver stays.
echo "KTAP version 1"
if [ -e /sys/devices/soc0 ]; then echo "not ok 1 - no identity"; else echo "ok 1 - no identity"; fi
if grep -q keel-soc /proc/iomem /proc/interrupts; then echo "not ok 2 - nothing is claimed"; else echo "ok 2 - nothing is claimed"; fi
echo "1..2"

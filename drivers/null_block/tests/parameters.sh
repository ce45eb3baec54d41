#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# The module's parameters. Prints KTAP; leaves the module loaded as it found it.
number=0
report() { # report OUTCOME NAME
    number=$((number + 1))
    if [ "$1" = 0 ]; then echo "ok $number - $2"; else echo "not ok $number - $2"; fi
}
module=/keel/modules/keel_null_block.ko
folder=/sys/module/keel_null_block/parameters
[ "$(cat $folder/gb)" = 250 ] && [ "$(cat $folder/bs)" = 512 ] && [ "$(cat $folder/memory_backed)" = N ]
report $? "without arguments the parameters are those of null_blk"
[ "$(cat /sys/block/knullb0/size)" = $((250 << 21)) ] && [ ! -e /sys/block/knullb1 ]
report $? "and one device of 250 GB is made"
rmmod keel_null_block
report $? "a module with devices of its own is unloaded"
[ ! -e /dev/knullb0 ]
report $? "and takes them along"
for wrong in bs=3 bs=8192 nr_devices=9 irqmode=3 hw_queue_depth=0 submit_queues=0 gb=0; do
    ! insmod $module $wrong 2>/dev/null
    report $? "$wrong is refused"
done
insmod $module nr_devices=2 gb=1 bs=4096 irqmode=1 submit_queues=2 memory_backed=1
report $? "two devices with settings of their own are made"
[ "$(cat /sys/block/knullb1/size)" = $((1 << 21)) ] && [ "$(cat /sys/block/knullb1/queue/logical_block_size)" = 4096 ] &&
    [ "$(ls /sys/block/knullb1/mq | wc -l)" = 2 ]
report $? "their size, block size and number of queues are as asked for"
echo something | dd of=/dev/knullb1 conv=sync bs=4096 2>/dev/null
[ "$(dd if=/dev/knullb1 bs=9 count=1 2>/dev/null)" = something ]
report $? "they keep what is written"
rmmod keel_null_block && insmod $module
report $? "and are replaced by the usual one"
echo "1..$number"

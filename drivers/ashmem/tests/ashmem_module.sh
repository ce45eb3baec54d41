#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# The module's device files, and how long the module is needed. Prints KTAP; leaves the module loaded as it found it.
number=0
report() { # report OUTCOME NAME
    number=$((number + 1))
    if [ "$1" = 0 ]; then echo "ok $number - $2"; else echo "not ok $number - $2"; fi
}
refuses() { # refuses FILE TEXT: writing the text fails.
    ! printf "$2" 2>/dev/null >"$1"
}
module=/keel/modules/keel_ashmem.ko
for file in ashmem ashmem_ignore_unset_prot_read ashmem_ignore_unset_prot_exec ashmem_unpinning_enable; do
    [ -c /dev/$file ]
    report $? "/dev/$file is there"
done
[ "$(cat /dev/ashmem_unpinning_enable)" = 1 ] && [ "$(cat /dev/ashmem_ignore_unset_prot_read)" = 0 ] &&
    [ "$(cat /dev/ashmem_ignore_unset_prot_exec)" = 0 ]
report $? "at first the kernel may take memory back, and masks shrink as they are told"
for text in '' 2 x '00' '0x' '1\n\n' '-1'; do
    [ -z "$text" ] || refuses /dev/ashmem_unpinning_enable "$text"
    report $? "the text '$text' is refused or no text"
done
echo 0 >/dev/ashmem_unpinning_enable && [ "$(cat /dev/ashmem_unpinning_enable)" = 0 ] &&
    printf 1 >/dev/ashmem_unpinning_enable && [ "$(cat /dev/ashmem_unpinning_enable)" = 1 ]
report $? "0 and 1 are taken, with a line's end or without"
[ "$(dd if=/dev/ashmem_unpinning_enable bs=1 count=1 2>/dev/null)" = 1 ] &&
    [ "$(dd if=/dev/ashmem_unpinning_enable bs=1 2>/dev/null | wc -c)" = 2 ]
report $? "they are read byte by byte, too"

ashmem_holder open &
holder=$!
sleep 1
! rmmod keel_ashmem 2>/dev/null
report $? "the module stays while an area is open"
kill $holder
wait $holder 2>/dev/null
for how in shared private; do
    ashmem_holder $how &
    holder=$!
    sleep 1
    ! rmmod keel_ashmem 2>/dev/null
    report $? "the module stays while a $how mapping of a closed area is there"
    kill $holder
    wait $holder 2>/dev/null
    rmmod keel_ashmem && insmod $module
    report $? "and goes when it has gone"
done
ashmem_holder named &
holder=$!
sleep 1
rmmod keel_ashmem
report $? "an administrator's name for the memory does not keep the module"
kill -USR1 $holder
wait $holder
report $? "and opens nothing when the module has gone"
insmod $module
report $? "the module is loaded again"
echo "1..$number"

#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# compare.sh MADE LLVM FOLDER LIBRARY NAME: compiles FOLDER/NAME.cpp as a driver's unit is compiled, and FOLDER/twin.c,
# and demands the same instructions of `advance` and `program` in both.
set -e
made=$1 llvm=$2 here=$3 library=$4 name=$5
echo "== $name on $made"
$llvm/clang++ $(cat $made/cxx-flags) -I$library -I$made/bindings -O2 -Xclang -disable-llvm-passes -emit-llvm -S $here/$name.cpp -o $made/$name.ll
# clang keeps annotated functions alive through this variable, the inlined shims too.
grep -q '^@llvm.global.annotations = ' $made/$name.ll
sed -i '/^@llvm.global.annotations = /d' $made/$name.ll
$llvm/llvm-link --only-needed --internalize $made/$name.ll $made/bindings/shims.bc -o $made/$name-linked.bc
$llvm/clang++ $(cat $made/target-flags) -O2 -Wno-unused-command-line-argument -c $made/$name-linked.bc -o $made/$name.o
# Older kernels name their headers relative to the folder where kbuild runs. Some of the flags have quotes.
cd "$(cat $made/folder)"
eval "$llvm/clang $(cat $made/c-flags) -O2 -c $here/twin.c -o $made/twin.o"
for object in $name twin; do
    # Without addresses and the padding between functions; calls and data by name, from the relocations.
    $llvm/llvm-objdump -d -r --no-show-raw-insn --disassemble-symbols=advance,program $made/$object.o |
        sed -n 's/^[ \t]*[0-9a-f]*:[ \t]*//p' | sed 's/ *<[^>]*>//; /^nop/d' > $made/$object.text
done
diff $made/$name.text $made/twin.text
grep -q '_raw_spin_lock_irqsave' $made/$name.text  # The diff above compared real code, calls by name.
test $(grep -c . $made/$name.text) -le 60
if $llvm/llvm-nm $made/$name.o | grep keel_shim; then echo 'a shim was not inlined'; exit 1; fi

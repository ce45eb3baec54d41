#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# generate.sh FOLDER TOOLS SOURCE HEADERS... : the bindings of each kernel through kbuild, as a driver's build
# makes them, into FOLDER/made/RELEASE with the flags that belong to them.
set -e
folder=$1 tools=$2 source=$3
shift 3
mkdir -p "$folder/module" "$folder/made"
cat > "$folder/module/Makefile" <<END
KEEL_TOOLS := $tools
KEEL_CACHE := $folder/cache
include $source/cli/kbuild/flags.mk
include $source/bindings/bindings.mk
obj-m := unit.o
\$(obj)/unit.o: \$(keel-bindings)
\$(shell mkdir -p $folder/made/\$(KERNELRELEASE) && ln -sfn \$(keel-bindings-dir) $folder/made/\$(KERNELRELEASE)/bindings)
\$(file >$folder/made/\$(KERNELRELEASE)/cxx-flags,\$(keel-target-flags) \$(keel-cxx-flags))
\$(file >$folder/made/\$(KERNELRELEASE)/target-flags,\$(keel-target-flags))
\$(file >$folder/made/\$(KERNELRELEASE)/folder,\$(CURDIR))
\$(shell ln -sfn \$(abspath \$(objtree)) $folder/made/\$(KERNELRELEASE)/kernel)
\$(file >$folder/made/\$(KERNELRELEASE)/c-flags,\$(keel-target-flags) \$(keel-c-flags))
END
echo 'int unit;' > "$folder/module/unit.c"
for headers in "$@"; do
    rm -f "$folder/module/unit.o"
    make -s -C "$headers" M="$folder/module" unit.o
done

#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# make_bindings.sh FOLDER [HEADERS]: makes FOLDER a link to the bindings of the kernel whose headers these are,
# by default the newest that is installed. kbuild does it, as for a driver: it knows the kernel's settings.
set -eu
folder=$1
headers=${2:-$(find /usr/src -maxdepth 1 -name 'linux-headers-*-amd64' | sort -V | tail -n 1)}
if [ ! -e "$headers/Makefile" ]; then
    echo "no kernel headers are installed: enter the toolchain root with ./keel shell" >&2
    exit 1
fi
project=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/Kbuild" <<KBUILD
include $project/cli/kbuild/flags.mk
include $project/bindings/bindings.mk
always-y := folder
\$(obj)/folder: \$(keel-bindings) FORCE
	@echo \$(keel-bindings-dir) >\$@
KBUILD
make -s -C "$headers" M="$work" KEEL="$project" KEEL_TOOLS="${KEEL_TOOLS:-$project/build}" >&2
rm -rf "$folder"
ln -s "$(cat "$work/folder")" "$folder"

#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
# The part of entering the root that runs in the new mount namespace: bind the host's folders, then change root.
# There is no process namespace, so signals reach the command as if the root were not there.
set -euo pipefail

root=$1 project=$2 cache=$3 here=$4
shift 4

bind() {
    mkdir -p "$root$1"
    mount --rbind "$1" "$root$1"
}

# Everything at the top of the host that is not part of its system: /home, /root, /srv, /work, /tmp ...
for folder in /*; do
    [[ -d $folder && ! -L $folder ]] || continue
    case $folder in
    /bin | /boot | /etc | /lib* | /sbin | /sys | /run | /usr | /var | /lost+found | "$root") ;;
    *) bind "$folder" ;;
    esac
done
mount -t tmpfs -o mode=755 tmpfs "$root/run"
# A project or a cache below a system folder still keeps its path.
for folder in "$project" "$cache" "$here"; do
    [[ -d $root$folder ]] || bind "$folder"
done

export KEEL_IN_ROOT=1 KEEL_PROJECT=$project KEEL_CACHE=$cache
# Another clone of the project finds what this one compiled: paths below the project count as relative. Precompiled
# headers are compared by content.
export CCACHE_DIR=$cache/ccache CCACHE_BASEDIR=$project CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros
export LANG=C.UTF-8 LC_ALL=C.UTF-8
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
# shellcheck disable=SC2016 # expanded inside the root
exec chroot "$root" /bin/sh -c 'cd "$0" && exec "$@"' "$here" "$@"

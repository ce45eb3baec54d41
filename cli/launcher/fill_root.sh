#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
# Run by mmdebstrap when the base packages are in: adds what comes from backports, and the kernels.
# Headers are installed; images and modules are only unpacked, to /usr/lib/keel/kernels/VERSION, because the root
# never boots them itself. Where the headers package insists on the image, the installed one serves. /usr/lib/keel/kernels.list then says what is there: SERIES VERSION SUITE.
set -euo pipefail

root=$1
launcher=$KEEL_LAUNCHER
project=
# shellcheck source=cli/launcher/anchor.sh
. "$launcher/anchor.sh"

in_root() { DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
step() { echo "keel-step: $*"; }

architecture=$(in_root dpkg --print-architecture)
codename=$(anchor debian.codename)

step "packages from $codename-backports"
# shellcheck disable=SC2046
in_root apt-get install -y --no-install-recommends -t "$codename-backports" $(anchor package.backports)

# An installed image would have an initial file system made for it, which takes long and boots nothing.
in_root dpkg-divert --quiet --local --rename --divert /usr/sbin/update-initramfs.real --add /usr/sbin/update-initramfs
ln -sf /bin/true "$root/usr/sbin/update-initramfs"

kernels=$root/usr/lib/keel/kernels
mkdir -p "$kernels"
: >"$root/usr/lib/keel/kernels.list"
while read -r series suite; do
    headers=$(in_root apt-cache search --names-only "^linux-headers-${series//./\\.}\\.[0-9.]+\\+deb[0-9]+-$architecture\$" |
        awk '{ print $1 }' | sort -V | tail -n 1)
    if [[ -z $headers ]]; then
        echo "keel: $suite has no kernel of the $series series any more; name a newer series in cli/anchor.conf"
        exit 1
    fi
    version=${headers#linux-headers-}
    step "kernel $version"
    in_root apt-get install -y --no-install-recommends -t "$suite" "$headers"
    if [[ -e $root/boot/vmlinuz-$version ]]; then
        ln -s / "$kernels/$version"
        echo "$series $version $suite" >>"$root/usr/lib/keel/kernels.list"
        continue
    fi
    if in_root apt-cache show "linux-binary-$version" >/dev/null 2>&1; then
        parts=("linux-binary-$version" "linux-modules-$version")
    else
        parts=("linux-image-$version")
    fi
    mkdir -p "$root/tmp/debs"
    # shellcheck disable=SC2016 # expanded inside the root
    in_root sh -c 'cd /tmp/debs && apt-get download -t "$0" "$@"' "$suite" "${parts[@]}"
    for deb in "$root"/tmp/debs/*.deb; do
        in_root dpkg -x "/tmp/debs/${deb##*/}" "/usr/lib/keel/kernels/$version"
    done
    rm -rf "$root/tmp/debs"
    # depmod looks in lib/modules; a package unpacked by hand has only usr/lib/modules.
    [[ -e $kernels/$version/lib ]] || ln -s usr/lib "$kernels/$version/lib"
    in_root depmod -b "/usr/lib/keel/kernels/$version" "$version"
    echo "$series $version $suite" >>"$root/usr/lib/keel/kernels.list"
done < <(anchor kernel)

anchor_hash >"$root/etc/keel-root"

# shellcheck shell=bash
# SPDX-License-Identifier: GPL-2.0-only
# shellcheck disable=SC2154 # project, launcher, cache and anchor_file are set by ./keel
# What the host must have: Debian's package tools, a way to change root, room on the disk.

is_root() { [[ $(id -u) -eq 0 ]]; }

# unshare_words: the unshare options that give this user a mount namespace in which it is root.
unshare_words() {
    if is_root; then
        echo "--mount"
    else
        echo "--mount --map-root-user --map-auto"
    fi
}

host_codename() {
    # shellcheck disable=SC1091
    (. /etc/os-release 2>/dev/null && echo "${VERSION_CODENAME:-}")
}

# The archive this host's own apt uses: the place its own release comes from also has the anchor's release.
debian_mirror() {
    local codename uri
    codename=$(host_codename)
    uri=$(apt-get --print-uris update 2>/dev/null |
        sed -n "s|^'\(.*\)/dists/${codename:-stable}/InRelease'.*|\1|p" | head -n 1)
    if [[ $uri == mirror+file:* ]]; then
        # A mirror list: its first line is the preferred mirror, perhaps with a priority behind it.
        uri=$(awk '!/^#/ && NF { print $1; exit }' "${uri#mirror+file:}" 2>/dev/null || true)
        uri=${uri%/}
    fi
    [[ -n $uri ]] || fail "this machine's apt has no source for its own release (${codename:-unknown})" \
        "give /etc/apt/sources.list a line for Debian ${codename:-stable} main, then run this again"
    echo "$uri"
}

# The settings of the host's apt that decide whether a download works: proxies and checks of dates.
apt_settings() {
    apt-config dump 2>/dev/null |
        grep -E '^Acquire::((https?|ftp)::(Proxy|Timeout)|Check-Valid-Until|Check-Date|Retries|ForceIPv4|ForceIPv6)' |
        grep -v ' "";$' || true
}

# missing_packages: what apt has to be asked for, one name a line.
missing_packages() {
    command -v mmdebstrap >/dev/null || echo mmdebstrap
    [[ -e /usr/share/keyrings/debian-archive-keyring.gpg ]] || echo debian-archive-keyring
    is_root || { command -v newuidmap && command -v newgidmap; } >/dev/null || echo uidmap
}

# need_packages: installs what is missing when root, prints the command when not.
need_packages() {
    local missing
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -gt 0 ]] || return 0
    command -v apt-get >/dev/null ||
        fail "this machine has no apt-get, so the packages ${missing[*]} cannot be asked for" \
            "use Debian 12 or newer, or install the packages by hand"
    if ! is_root; then
        fail "this machine lacks the packages: ${missing[*]}" \
            "run: sudo apt-get update && sudo apt-get install --no-install-recommends ${missing[*]}"
    fi
    say "installing on this machine, with apt-get: ${missing[*]}"
    if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
        >"$cache/host-packages.log" 2>&1; then
        explain_log "$cache/host-packages.log" "apt-get could not install ${missing[*]} on this machine"
    fi
    hash -r
    mapfile -t missing < <(missing_packages)
    [[ ${#missing[@]} -eq 0 ]] || fail "apt-get ended well, yet ${missing[*]} is not there" "look into $cache/host-packages.log"
}

# need_namespaces: says which part is missing when this user cannot get a mount namespace.
need_namespaces() {
    local problem
    # shellcheck disable=SC2046
    if problem=$(unshare $(unshare_words) true 2>&1); then
        return 0
    fi
    if is_root; then
        fail "root may not make a mount namespace here (${problem#unshare: })" \
            "this looks like a container: give it CAP_SYS_ADMIN (docker run --privileged), or run on a machine"
    fi
    local user
    user=$(id -un)
    local file
    for file in /etc/subuid /etc/subgid; do
        grep -Eqs "^($user|$(id -u)):[0-9]+:[0-9]+" "$file" ||
            fail "$file gives $user no range of subordinate ids" \
                "run: sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $user"
    done
    if [[ $(cat /proc/sys/user/max_user_namespaces 2>/dev/null || echo 1) == 0 ]]; then
        fail "user namespaces are switched off (user.max_user_namespaces is 0)" \
            "run: sudo sysctl user.max_user_namespaces=10000, or run ./keel as root"
    fi
    if [[ $(cat /proc/sys/kernel/unprivileged_userns_clone 2>/dev/null || echo 1) == 0 ]]; then
        fail "user namespaces are switched off for users (kernel.unprivileged_userns_clone is 0)" \
            "run: sudo sysctl kernel.unprivileged_userns_clone=1, or run ./keel as root"
    fi
    if [[ $(cat /proc/sys/kernel/apparmor_restrict_unprivileged_userns 2>/dev/null || echo 0) == 1 ]]; then
        fail "AppArmor keeps users from user namespaces on this machine" \
            "run: sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0, or run ./keel as root"
    fi
    fail "this user cannot make a user namespace (${problem#unshare: })" "run ./keel as root"
}

free_mib() { df --output=avail --block-size=1M "$1" | tail -n 1 | tr -d ' '; }

need_space() {
    local need have
    need=$(anchor disk.setup_mib)
    have=$(free_mib "$cache")
    [[ $have -ge $need ]] || fail "$cache has $have MiB free, the toolchain root needs $need MiB" \
        "free some space, or set KEEL_CACHE to a folder on a bigger disk"
}

# need_architecture: the anchor's kernels are for this one.
need_architecture() {
    local machine
    machine=$(uname -m)
    [[ $machine == x86_64 ]] || fail "this machine is $machine; Keel builds on x86_64 only so far" \
        "use an x86_64 machine (CAVEATS.md says what is planned)"
}

# explain_log LOG WHAT: turns the log of a failed step into one message and a next step, and ends the run.
explain_log() {
    local log=$1 what=$2 line
    # matching PATTERN: the first line of the log that has it.
    matching() { line=$(grep -m 1 -Ei "$1" "$log"); }
    if matching 'no space left on device|not enough free space|disk quota exceeded'; then
        fail "$what: the disk is full ($line)" "free some space, or set KEEL_CACHE to a folder on a bigger disk"
    elif matching 'could not resolve|temporary failure|unable to connect|could not connect|connection (refused|timed out|failed)|network is unreachable|no route to host'; then
        fail "$what: the package mirror cannot be reached (${line#*E: })" \
            "check the network and the proxy settings of apt (apt-get update must work), then run this again"
    elif matching 'no_pubkey|signatures (couldn|were invalid)|is not signed'; then
        fail "$what: the archive's signature cannot be checked ($line)" \
            "update the keys: apt-get install debian-archive-keyring"
    elif matching 'not valid yet|is expired'; then
        fail "$what: the archive's dates do not fit this machine's clock ($line)" "set the clock (date), then run this again"
    elif matching 'unable to locate package|has no installation candidate|couldn.t find any package'; then
        fail "$what: a package is missing from the mirror (${line#*E: })" \
            "see whether the mirror of /etc/apt/sources.list is complete, or correct cli/anchor.conf"
    elif matching '404 +not found|does not have a release file|failed to fetch'; then
        fail "$what: the mirror lacks a file (${line#*E: })" \
            "run this again in a while, or use another mirror in /etc/apt/sources.list"
    elif matching '^keel: '; then
        fail "$what: ${line#keel: }" "the whole log is in $log"
    fi
    tail -n 15 "$log" >&2
    fail "$what (the last lines are above)" "the whole log is in $log"
}

host_doctor() {
    local tool
    printf 'host: %s, %s, %s processors, kernel %s\n' \
        "$(. /etc/os-release && echo "$PRETTY_NAME")" "$(uname -m)" "$(nproc)" "$(uname -r)"
    for tool in mmdebstrap unshare apt-get; do
        printf '  %-12s %s\n' "$tool" "$(command -v "$tool" || echo 'not there')"
    done
    # shellcheck disable=SC2046
    if unshare $(unshare_words) true 2>/dev/null; then
        printf '  %-12s works (%s)\n' namespaces "$(is_root && echo root || echo "user $(id -un)")"
    else
        printf '  %-12s not permitted\n' namespaces
    fi
    mkdir -p "$cache"
    printf '  %-12s %s, %s MiB free\n' cache "$cache" "$(free_mib "$cache")"
    printf '  %-12s %s\n' root "$(root_is_ready && root_path || echo 'not prepared')"
}

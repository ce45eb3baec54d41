#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-2.0-only
# Inside the root: brings the host tools up to date, then runs `keel`. Arguments are keel's own, or --build-only.
set -euo pipefail

launcher=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
project=$KEEL_PROJECT
build=$project/build/host
# shellcheck source=cli/launcher/messages.sh
. "$launcher/messages.sh"

build_tools() {
    local started=$SECONDS log=$build/tools.log root_id
    root_id=$(cat /etc/keel-root)
    mkdir -p "$project/build" 2>/dev/null || fail "cannot write to $project/build" "clone the project to a folder you can write to"
    exec 8>"$project/build/host.lock"
    flock 8
    # Objects of another root's compilers and headers are of no use.
    if [[ -e $build && $(cat "$build/root-id" 2>/dev/null) != "$root_id" ]]; then
        rm -rf "$build"
    fi
    mkdir -p "$build"
    echo "$root_id" >"$build/root-id"
    if [[ ! -e $build/build.ninja ]]; then
        say "configuring the host tools"
        if ! cmake -G Ninja -DCMAKE_C_COMPILER=clang-19 -DCMAKE_CXX_COMPILER=clang++-19 -S "$project" -B "$build" \
            >"$log" 2>&1; then
            rm -f "$build/build.ninja"
            cat "$log" >&2
            fail "the host tools could not be configured (the output is above)" "correct the CMakeLists.txt it names"
        fi
    fi
    if ! run_ninja "$log"; then
        sed -n '/^FAILED/,$p' "$log" | head -n 60 >&2
        fail "the host tools could not be built (the first errors are above)" "correct the source, or see $log for all of it"
    fi
    [[ -z $announced ]] || say "host tools built in $((SECONDS - started)) s"
    exec 8>&-
}

# Speaks only when there is something to build: checking that there is nothing takes a tenth of a second.
announced=
run_ninja() {
    local line step spoke=$SECONDS result=1
    : >"$1"
    exec {output}< <(ninja -C "$build" keel_tools 2>&1 && echo "ninja-status 0")
    while IFS= read -r line <&"$output"; do
        [[ $line == "ninja-status "* ]] && result=${line#ninja-status } && continue
        printf '%s\n' "$line" >>"$1"
        [[ $line == \[*\]\ * && $line != *Re-checking* && $line != *Re-running* ]] || continue
        step=$line
        if [[ -z $announced ]]; then
            announced=yes
            line=${line#*/}
            say "building the host tools (${line%%]*} steps)"
        fi
        if [[ -t 2 ]]; then
            status "${step:0:100}"
        elif [[ $((SECONDS - spoke)) -ge 20 ]]; then
            spoke=$SECONDS
            step=${step#[}
            say "  step ${step%%]*}"
        fi
    done
    exec {output}<&-
    status_done
    return "$result"
}

build_tools
[[ ${1:-} != --build-only ]] || exit 0
exec "$build/bin/keel" "$@"

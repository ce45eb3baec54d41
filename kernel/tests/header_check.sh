#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# header_check.sh KERNEL-FOLDER BINDINGS: each header of the library compiles alone and included twice, without
# a warning, with clang 19 and with gcc, which knows nothing of the checker and its words.
set -u
folder=$1
bindings=$2
failed=0
for header in $(cd "$folder" && find keel -name '*.hpp' | sort); do
    for compiler in "clang++-19" "g++ -Wno-attributes"; do
        if ! printf '#include <%s>\n#include <%s>\n' "$header" "$header" |
            $compiler -std=c++23 -ffreestanding -fno-exceptions -fno-rtti -Wall -Wextra -Werror -fsyntax-only \
                -I"$folder" -I"$bindings" -x c++ -; then
            echo "$header does not compile alone with ${compiler%% *}" >&2
            failed=1
        fi
    done
done
exit $failed

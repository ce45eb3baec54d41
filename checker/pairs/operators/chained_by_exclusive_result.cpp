// reject K0499
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Log {
    Vec<int> lines;

    Log& add(int line) {
        lines.push(line);
        return *this;
    }
};

usize start() {
    Log log;
    Log& chain = log.add(1).add(2);
    log.add(3);
    return chain.lines.size();
}

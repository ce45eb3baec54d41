// accept
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
    log.add(1).add(2).add(3);
    log.add(4);
    return log.lines.size();
}

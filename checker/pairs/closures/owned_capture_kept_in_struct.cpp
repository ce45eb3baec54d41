// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

template <class Run>
struct Task {
    Run run;
};

int start() {
    int x = 1;
    const Task task{[x] { return x + 1; }};
    x = 2;
    return task.run() + x;
}

// reject K0382
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Writer {
    Mut<int> target;
};

void run(Writer writer) { *writer.target += 1; }

void start(int& x) {
    Writer writer{x};
    run(std::move(writer));
    run(std::move(writer));
}

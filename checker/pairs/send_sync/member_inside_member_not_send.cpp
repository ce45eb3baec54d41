// reject K0277
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Inner {
    Rc<int> shared;
};

struct Outer {
    Inner inner;
};

void read(const Outer&) {}

void start(Outer outer) {
    look(*outer.inner.shared);
    Thread running = spawn([outer = std::move(outer)] { read(outer); });
    std::move(running).join();
}

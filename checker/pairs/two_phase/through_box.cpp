// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Counter {
    int count;

    int get() const { return count; }
    void add(int amount) { count += amount; }
};

void start(Box<Counter>& boxed) { boxed->add(boxed->get()); }

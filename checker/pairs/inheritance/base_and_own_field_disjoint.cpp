// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Base {
    Base() = default;
    Base(const Base&) = delete;
    Base& operator=(const Base&) = delete;

    int count = 0;
};

struct Derived : Base {
    int limit = 0;
};

void start(Derived& derived) {
    int& count = derived.count;
    int& limit = derived.limit;
    count += limit;
    limit += count;
}

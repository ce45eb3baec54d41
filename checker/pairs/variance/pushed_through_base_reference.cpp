// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Base {
    Base() = default;
    Base(const Base&) = delete;
    Base& operator=(const Base&) = delete;

    Vec<lt<'a', Ref<int>>> all;
};

struct Derived : Base {};

int start() {
    Derived derived;
    {
        const int x = 1;
        Base& base = derived;
        base.all.push(Ref<int>{x});
    }
    return *derived.all[0];
}

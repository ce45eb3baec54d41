// reject K0713
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Guard {
    explicit Guard(lt<'a', int&> place) : target{place} {}
    Guard(const Guard&) = delete;
    Guard& operator=(const Guard&) = delete;
    ~Guard() { target = 0; }

    lt<'a', int&> target;
};

lt<'a', int&> start(lt<'a', int&> place) {
    Guard guard{place};
    return guard.target;
}

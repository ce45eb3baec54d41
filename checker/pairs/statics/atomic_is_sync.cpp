// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

class Atomic : Pinned {
public:
    static constexpr unsafe syncs{"every access is one atomic instruction"};

    explicit constexpr Atomic(int value) : value_{value} {}

    int fetch_add(int amount) const {
        unsafe because{"an aligned integer"};
        return __atomic_fetch_add(value_.raw(), amount, __ATOMIC_SEQ_CST);
    }

private:
    Opaque<int> value_;
};

constinit const Atomic count{0};

int start() { return count.fetch_add(1); }

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.21
// construct: destructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Watch {
public:
    static constexpr unsafe moves_empty{"the move forgets the number"};
    explicit Watch(const int& number [[clang::lifetimebound]]);
    Watch(Watch&& other);
    ~Watch();

private:
    lt<'a', Ref<int>> number_;
};
void use() {
    int number = 1;
    Watch watch{number};
    drop(std::move(watch));
    number = 2;
}

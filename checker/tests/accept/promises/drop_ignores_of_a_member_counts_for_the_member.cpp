// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.6, 6.4
// construct: destructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Watch {
public:
    static constexpr unsafe drop_ignores{"it only forgets"};
    explicit Watch(const int& number [[clang::lifetimebound]]) : number_{number} {}
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch() {}

private:
    const int& number_;
};
struct Both {
    Watch left;
    Watch right;
};
void use() {
    int number = 1;
    const Both both{Watch{number}, Watch{number}};
    number = 2;
}

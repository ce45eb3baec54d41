// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.6, 6.4
// construct: inheritance, destructors
#include "Inputs/things.hpp"

class Watch {
public:
    static constexpr unsafe drop_ignores{"it only forgets"};
    explicit Watch(const int& number [[clang::lifetimebound]]) : number_{number} {}
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch() {}

protected:
    const int& number_;
};
class Printer : private Watch {
public:
    explicit Printer(const int& number [[clang::lifetimebound]]) : Watch{number} {}
    ~Printer() { look(number_); }
};
void use() {
    int number = 1;
    const Printer printer{number};  // expected-note {{'number' is borrowed here}}
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
}  // expected-note {{the borrow is needed until here by 'printer', whose destructor may use it}}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.6, 3.21
// construct: inheritance, destructors
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
class Printer : public Watch {
public:
    explicit Printer(const int& number [[clang::lifetimebound]]);
    Printer(Printer&& other);
    ~Printer();
};
void use() {
    int number = 1;
    Printer printer{number};  // expected-note {{'number' is borrowed here}}
    drop(std::move(printer));
    number = 2;  // expected-error {{'number' is changed while it is borrowed [K0506]}}
}  // expected-note {{the borrow is needed until here by 'printer', whose destructor may use it}}

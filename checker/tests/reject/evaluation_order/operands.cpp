// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify -Wno-unsequenced %s
// rule: 3.9
// construct: evaluation order
// Operands that C++ does not order are bad in one order, or at the same time.
#include <utility>

struct Owner {
    explicit Owner(int& target);
    Owner(Owner&&);
    ~Owner();
    int look() const;
};
struct Number {
    int value;
    Number operator+(Number other) const { return Number{value ^ other.value}; }
};
Number operator-(Number left, Number right);
Number look(const Owner& owner);
Number take(Owner owner);

int increment_and_read(int x) { return x++ ^ x; }  // expected-error {{[K0506]}} expected-note {{borrowed here}} expected-note {{still needed}}
int read_and_assign(int x) { return x ^ (x = 2); }  // expected-error {{[K0506]}} expected-note {{borrowed here}} expected-note {{still needed}}

struct Pair {
    int first, second;
};
int same_member(Pair p) { return p.first++ ^ p.first; }  // expected-error {{[K0506]}} expected-note {{borrowed here}} expected-note {{still needed}}

Number free_operator(Owner owner) { return look(owner) - take(std::move(owner)); }  // expected-error {{'owner' is used after it was moved [K0382]}} expected-note {{moved here}}
Number member_operator(Owner owner) { return look(owner) + take(std::move(owner)); }  // expected-error {{'owner' is used after it was moved [K0382]}} expected-note {{moved here}}

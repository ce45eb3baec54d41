// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.5, 1.1
// construct: constructors
// A copy or move that the compiler writes is one of each member; what else overload resolution finds may do anything.
#include "Inputs/things.hpp"

struct Odd {
    int number;
    const int& first;
    explicit Odd(const int& given) : number{1}, first{given} {}
    Odd(const Odd&) = default;
    template <class Other>
    Odd(Other&& other [[clang::lifetimebound]]) : number{1}, first{other.number} {}  // expected-note {{the function that it calls}}
};
struct Whole {  // expected-error {{this constructor of 'Whole', which the compiler writes, copies a member by something that is no copy and no move; write it out [K9003]}}
    Odd odd;
};
Whole move(Whole whole) { return std::move(whole); }

struct Changes {
    int number;
    Changes();
    Changes(Changes& other) : number{other.number} { other.number = 2; }
};
int copied() {
    Changes first;
    const int& number = first.number;  // expected-note {{'first.number' is borrowed here}}
    Changes second = first;  // expected-error {{'first' is changed or borrowed exclusively while it is borrowed [K0502]}}
    return number + second.number;  // expected-note {{the borrow is still needed here by 'number'}}
}
struct Keeps {
    int number;
    const int& other;
    explicit Keeps(const int& given) : number{1}, other{given} {}
    Keeps(const Keeps& from, const int& given [[clang::lifetimebound]] = 5) : number{from.number}, other{given} {}  // expected-error {{what 'given' borrows is put where 'Keeps' keeps it, which may live longer [K0621]}} expected-note {{name both with keel::lt, or say keel::outlives, if callers are to see to it}}
};
int with_a_default_argument(const Keeps& from) {
    Keeps copy = from;
    return copy.other;
}

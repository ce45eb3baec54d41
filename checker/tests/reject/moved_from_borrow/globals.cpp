// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.12
#include "Inputs/things.hpp"

struct Handle {
    constexpr Handle() = default;
    constexpr Handle(Handle&& other) : number{other.number} {}
    int number = 0;
};
struct Both {
    Handle left;
    Handle right;
};
constinit Handle shared;
constinit Both both;
/// An unsafe scope switches off nothing else.
Handle of_a_global() {
    unsafe because{"nobody else runs yet"};
    return std::move(shared);  // expected-error {{'shared' is there for as long as the program runs, and others would find it moved away; use keel::take or keel::exchange to leave a value in its place [K0507]}}
}
Handle of_a_part() {
    unsafe because{"nobody else runs yet"};
    return std::move(both.left);  // expected-error {{'both.left' is there for as long as the program runs}}
}
Handle of_a_static() {
    static constinit Handle kept;
    unsafe because{"nobody else runs yet"};
    return std::move(kept);  // expected-error {{[K0507]}}
}

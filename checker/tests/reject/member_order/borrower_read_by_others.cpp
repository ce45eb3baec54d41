// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 6.7
// What a member borrows from a member beside it is there for as long as the object is.
#include "Inputs/things.hpp"

class Driver : Pinned {
public:
    Driver() : answers_{1}, first_{answers_} {}
    static_ref<const int> forever() const { return *first_; }  // expected-error {{the result borrows from '*this', which the signature does not say [K0621]}} expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
    lt<'z', Ref<int>> named(lt<'z', const int&>) const { return first_; }  // expected-error {{the result borrows from '*this', which the signature does not say [K0621]}} expected-note {{mark the parameter [[clang::lifetimebound]], or name the lifetime with keel::lt}}
    static Ref<int> of_a_local(const int&) {
        Driver driver;
        return driver.first_;  // expected-error {{'first_' is tied to another member by keel::lt, and is followed in '*this' only; use it in a method of the object [K9003]}}
    }
    static lt<'z', Ref<int>> of_another(const Driver& driver, lt<'z', const int&>) { return driver.first_; }  // expected-error {{'first_' is tied to another member by keel::lt, and is followed in '*this' only; use it in a method of the object [K9003]}}
    static void written(Driver& driver) { driver.answers_ = 2; }  // expected-error {{'answers_' is tied to another member by keel::lt, and is followed in '*this' only; use it in a method of the object [K9003]}}
    void captured() {
        auto body = [this] {  // expected-error {{'*this' is changed or borrowed exclusively while it is borrowed [K0502]}}
            answers_ = 2;  // expected-error {{'answers_' is tied to another member by keel::lt, and is followed in '*this' only; use it in a method of the object [K9003]}}
        };
        body();
    }

private:
    int answers_;
    lt<&Driver::answers_, Ref<int>> first_;  // expected-note {{'answers_' is borrowed here}}
};

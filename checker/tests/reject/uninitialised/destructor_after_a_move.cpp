// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.22
// construct: destructors
// A moved-from object is destroyed too.
#include "Inputs/things.hpp"

class Owner {
public:
    Owner();
    Owner(Owner&& other) : token_{std::move(other.token_)} {}
    Owner& operator=(Owner&&) = delete;
    ~Owner() { token_.set(1); }  // expected-error {{'token_' may have been moved away: an object that was moved is destroyed too [K0382]}} expected-note {{make the class keel::Pinned, or hold the member in an Option and ask}}

private:
    Token token_;
};
class Boxed {
public:
    Boxed();
    Boxed(Boxed&&) = default;
    Boxed& operator=(Boxed&&) = default;
    ~Boxed() { stop(); }  // expected-error {{'box_' may have been moved away: an object that was moved is destroyed too [K0382]}} expected-note {{make the class keel::Pinned, or hold the member in an Option and ask}}

private:
    void stop() { *box_ = 1; }
    Box<int> box_;
};
class Base {
public:
    Base();
    Base(Base&&) = default;

protected:
    Box<int> box_;
};
class Derived : Base {
public:
    Derived();
    Derived(Derived&& other) : Base{std::move(other)} {}
    ~Derived() { *box_ = 1; }  // expected-error {{'box_' may have been moved away: an object that was moved is destroyed too [K0382]}} expected-note {{make the class keel::Pinned, or hold the member in an Option and ask}}
};

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 3.22
// construct: destructors
// What cannot be moved away is there; what can be tells whether it is.
#include "Inputs/things.hpp"

class Fixed : Pinned {
public:
    Fixed();
    ~Fixed() { token_.set(1); }

private:
    Token token_;
};
class Asks {
public:
    Asks();
    Asks(Asks&&) = default;
    Asks& operator=(Asks&&) = default;
    ~Asks() {
        if (token_) (*token_).set(number_);
    }

private:
    Option<Token> token_;
    int number_ = 1;
};
class Refills {
public:
    Refills();
    Refills(Refills&& other) : token_{std::move(other.token_)} {}
    Refills& operator=(Refills&&) = delete;
    ~Refills() {
        token_ = Token{1};
        token_.set(2);
    }

private:
    Token token_;
};

// SPDX-License-Identifier: GPL-2.0-only
// XFAIL: *
// RUN: %keel-check -verify %s
// rule: 3.22
#include "Inputs/things.hpp"

class Owner {
public:
    Owner();
    Owner(Owner&& other) : token_{std::move(other.token_)} {}
    Owner& operator=(Owner&&) = delete;
    ~Owner() { token_.set(1); }  // expected-error {{K0382}}

private:
    Token token_;
};

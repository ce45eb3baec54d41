// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: inheritance
#include "Inputs/things.hpp"

class Base {
protected:
    explicit Base(Token token) : token_{std::move(token)} {}
    Token token_;
};
class Job : Base {
public:
    explicit Job(Token token) : Base{std::move(token)}, number_{token.number()} {}  // expected-error {{'token' is used after it was moved [K0382]}} expected-note {{moved here}}

private:
    int number_;
};

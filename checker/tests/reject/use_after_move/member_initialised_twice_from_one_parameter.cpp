// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.1
// construct: constructors
#include "Inputs/things.hpp"

class Job {
public:
    explicit Job(Token token) : first_{std::move(token)}, second_{std::move(token)} {}  // expected-error {{'token' is used after it was moved [K0382]}} expected-note {{moved here}}

private:
    Token first_, second_;
};

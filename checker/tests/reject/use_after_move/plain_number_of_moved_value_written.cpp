// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.10
// construct: sub-objects
#include "Inputs/things.hpp"

struct Named {
    int name;
    Token token;
};
void keep(Named named);
void use(Named named) {
    keep(std::move(named));  // expected-note {{moved here}}
    named.name = 4;  // expected-error {{a part of 'named' is written after the whole was moved [K0382]}}
}

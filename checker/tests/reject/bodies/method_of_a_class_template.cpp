// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: templates
#include "Inputs/things.hpp"

template <class T>
class Job {
public:
    int run(T token) const {
        drop(std::move(token));  // expected-note {{moved here}}
        return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
    }
};
int use() { return Job<Token>{}.run(Token{1}); }

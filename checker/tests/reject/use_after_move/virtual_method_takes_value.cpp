// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: virtual calls
#include "Inputs/things.hpp"

class Sink : Pinned {
public:
    virtual ~Sink() = default;
    virtual void take(Token token) = 0;
};
int use(Sink& sink, Token token) {
    sink.take(std::move(token));  // expected-note {{moved here}}
    return token.number();  // expected-error {{'token' is used after it was moved [K0382]}}
}

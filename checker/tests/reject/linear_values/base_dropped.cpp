// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.28
// construct: inheritance
#include "Inputs/things.hpp"

class Tagged : public Request {
public:
    Tagged(Tagged&& other);
};
void use(Tagged tagged) {  // expected-note {{call one of its '&&' methods on every way, or pass it on by value}}
    look(tagged.is_ready());
}  // expected-error {{'tagged' ends here without being consumed [K1201]}}

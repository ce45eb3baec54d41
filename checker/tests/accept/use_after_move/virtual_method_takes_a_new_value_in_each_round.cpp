// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.2
// construct: virtual calls
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Sink : Pinned {
public:
    virtual ~Sink() = default;
    virtual void take(Token token) = 0;
};
void use(Sink& sink) {
    for (int round = 0; round < 3; ++round) sink.take(Token{round});
}

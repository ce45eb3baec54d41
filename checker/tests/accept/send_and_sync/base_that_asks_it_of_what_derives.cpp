// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.20
// construct: inheritance
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class T>
struct Handed : requires_send<T> {};
struct Handler : requires_send<Handler> {
    virtual ~Handler() = default;
    virtual void run() {}
};
struct Careful final : Handler {
    int number = 0;
};
struct Uses {
    Handed<Handler&> handler;
    Handed<Careful> careful;
};

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.20
// construct: inheritance
#include "Inputs/things.hpp"

template <class T>
struct Handed : requires_send<T> {};
struct Handler {
    virtual ~Handler() = default;
    virtual void run() {}
};
struct Uses {
    Handed<Handler&> handler;  // expected-error {{'Handler &' cannot be handed to another thread, interrupt handler or work item here, because 'Handler' may be any class that derives from it; let it derive from keel::requires_send<Handler>, which asks that of each; own the data, or share it through keel::Arc and a lock or an atomic [K0277]}}
};

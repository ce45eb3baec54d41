// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 5.20
// construct: inheritance
#include "Inputs/things.hpp"

struct Handler : requires_send<Handler> {
    virtual ~Handler() = default;
    virtual void run() {}
};
struct Careless final : Handler {  // expected-error {{'Handler' asks of each class that derives from it that it can be handed to another thread, and 'Careless' cannot, because its member 'raw' is not: a raw pointer ('int *') says nothing about who else uses what it points to [K0277]}}
    int* raw = nullptr;
};

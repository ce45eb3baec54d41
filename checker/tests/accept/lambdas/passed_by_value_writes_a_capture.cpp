// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 5.13, 4.14
// construct: lambdas
// What the lambda puts into its capture lives long enough, and the borrow of the capture itself ends with the lambda.
#include "Inputs/things.hpp"

template <class Body>
void by_value(Body body) {
    body();
}
template <class Body>
void by_reference(Body& body) {
    body();
}
int use() {
    int first = 1, second = 2;
    Ref<int> kept{first}, other{first};
    auto body = [&kept, &second] { kept = Ref<int>{second}; };
    by_reference(body);
    const int seen = *kept;
    by_value([&kept, &other, &first] { kept = Ref<int>{first}; look(other); });
    other = Ref<int>{second};
    return seen + *kept + *other;
}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.12
#include "Inputs/things.hpp"

class Shape {
public:
    Shape();
    Shape(const Shape& other);
    Shape& operator=(const Shape& other);
    ~Shape();
    void grow();
};
void use(Shape shape) {
    Shape& held = shape;  // expected-note {{'shape' is borrowed exclusively here}}
    const Shape copy = shape;  // expected-error {{'shape' is used while it is borrowed exclusively [K0503]}}
    held.grow();  // expected-note {{the borrow is still needed here by 'held'}}
}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 11.12
// expected-no-diagnostics
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
    const Shape copy = shape;
    Shape& held = shape;
    held.grow();
}

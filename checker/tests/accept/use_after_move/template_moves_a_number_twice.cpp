// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2, 3.10
// construct: templates
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class T>
void give(T) {}
template <class T>
void twice(T value) {
    give(std::move(value));
    give(std::move(value));
}
void use() { twice(7); }

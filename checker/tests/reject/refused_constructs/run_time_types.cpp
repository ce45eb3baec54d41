// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -frtti
// rule: 2.26
#include <typeinfo>

struct Base {
    virtual ~Base() = default;
};
struct Derived : Base {};

bool is_derived(Base& base) { return dynamic_cast<Derived*>(&base) != nullptr; }  // expected-error {{there is no run-time type information here}}
const std::type_info& type(Base& base [[clang::lifetimebound]]) { return typeid(base); }  // expected-error {{there is no run-time type information here}}

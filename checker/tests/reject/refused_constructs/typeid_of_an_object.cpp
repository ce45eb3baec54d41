// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -frtti
// rule: 2.26
#include <typeinfo>
const std::type_info& use(const int& number) {
    return typeid(number);  // expected-error {{there is no run-time type information here: use a virtual function, or an enum and a switch [K0740]}}
}

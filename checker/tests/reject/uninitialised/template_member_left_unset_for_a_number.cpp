// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2, 3.17
// construct: templates, constructors
#include "Inputs/things.hpp"

template <class T>
class Cell {
public:
    Cell() {}  // expected-error {{this constructor may end before 'value_' has a value [K0381]}}
    const T& get() const { return value_; }

private:
    T value_;  // expected-note {{declared here}}
};
int use() {
    const Cell<int> cell;
    return cell.get();
}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2, 3.17
// construct: templates, constructors
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class T>
class Cell {
public:
    Cell() {}
    const T& get() const { return value_; }

private:
    T value_;
};
int use() {
    const Cell<Token> cell;
    return cell.get().number();
}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
// rule: 3.11, 5.10
#include "Inputs/things.hpp"

struct Window {
    lt<'a', int&> target;
    Window again() { return *this; }
};
Window copied(Window& view [[clang::lifetimebound]]) { return view; }
lt<'a', Window> moved(lt<'a', Window> view) { return view; }
int use() {
    int number = 1;
    Window view{number};
    {
        Window other = copied(view);
        Window third = other;
        third.target = 2;
        other.target = 3;
    }
    view.again().target = 4;
    return view.target;
}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 4.18
// construct: conversions, operators
// expected-no-diagnostics
#include "Inputs/things.hpp"

class Text {
public:
    Text();
    Text(const Text&) = delete;
    Text& operator=(const Text&) = delete;
    ~Text();
    operator Ref<int>() const [[clang::lifetimebound]];
};
int use() {
    const Text text;
    const Ref<int> first = text;
    return *first;
}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.2
// construct: concepts
// expected-no-diagnostics
#include "Inputs/things.hpp"

template <class T>
concept Finishable = requires(T value) { std::move(value).finish(); };
template <class T>
int end(T) { return 0; }
template <Finishable T>
int end(T value) { return std::move(value).finish(); }
int use() { return end(Token{1}) + end(3); }

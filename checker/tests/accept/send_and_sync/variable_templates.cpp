// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 7.6
// construct: templates
// expected-no-diagnostics
template <int number>
constexpr int same = number;
template <>
constexpr int same<3> = 4;
template <class T, int number>
constexpr int size = number;
template <class T, int number>
constexpr int size<T*, number> = sizeof(T) + number;

int use() { return same<2> + same<3> + size<int, 1> + size<char*, 2>; }

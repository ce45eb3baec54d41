// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 7.6
// construct: templates
int computed();
template <int number>
int same = number + computed();  // expected-error {{'same' is initialised by code, and nobody runs code before the module's entry: make its constructor constexpr, or let the driver's object hold it [K0015]}}

int use() { return same<2>; }

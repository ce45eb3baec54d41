// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s %kernel-options
// rule: 1.9
// expected-no-diagnostics
int main() {}

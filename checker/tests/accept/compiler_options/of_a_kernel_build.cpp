// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s %kernel-options
// expected-no-diagnostics
int main() {}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s -fplugin-arg-keel_checker-kernel -fno-threadsafe-statics
// rule: 1.9
// expected-error@* {{this is a kernel build without options that the rules rely on (-fno-finite-loops}}
int main() {}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// expected-no-diagnostics
extern "C" [[clang::annotate("keel::safe")]] unsigned long ticks_of(unsigned int milliseconds);

unsigned long use() { return ticks_of(10); }

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.31
#include "Inputs/things.hpp"

thread_local int number = 1;  // expected-error {{there are no thread_local variables here: the kernel has per-CPU data and struct task_struct instead; keep it in the object that the thread works with [K0740]}}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-dump=loans %s 2>&1 | FileCheck %s
// RUN: %keel-dump=signatures %s 2>&1 | FileCheck %s --check-prefix=SIGNATURES
// RUN: not %keel-dump=lones %s 2>&1 | FileCheck %s --check-prefix=UNKNOWN
#include "Inputs/things.hpp"

// CHECK: function use
// CHECK: loan [[LOAN:[0-9]+]]: shared borrow of 'number', line [[@LINE+5]]
// CHECK: block 0
// CHECK: line [[@LINE+3]]: loan [[LOAN]] for 'held'
// CHECK: line [[@LINE+3]]: no loan
int use(int number) {
    const int& held = number;
    return held;
}

// CHECK: function sum
// CHECK-NOT: loan
// CHECK: function
int next();
int sum(int number) { return number + next(); }
void end() {}

// SIGNATURES: function pick
// SIGNATURES: (const int & {1}, const int & {2}) -> const int & { 1 } 1=first 2=second
const int& pick(const int& first [[clang::lifetimebound]], const int& second) { return first; }

// UNKNOWN: the checker cannot dump 'lones'; it knows ir, loans and signatures

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-compile %s 2>&1 | FileCheck %s
#include <keel/core/result.hpp>

keel::Result<void> act();

void forget() {
    // CHECK: warning: ignoring return value
    act();
}

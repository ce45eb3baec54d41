// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/bus/platform.hpp>

// CHECK: an ACPI id has 1 to 15 letters
constexpr keel::platform::IdTable ids{keel::platform::Acpi{"KEEL000000000001"}};

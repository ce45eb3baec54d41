// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/containers/rb_tree.hpp>

using namespace keel;

struct Color {
    u8 red;
};

// CHECK: constraints not satisfied for class template 'Map'
// CHECK: because 'one < other' would be invalid
usize size(const Map<Color, u32>& colors) { return colors.empty() ? 0 : 1; }

// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/module/parameter.hpp>

// CHECK: constraints not satisfied for class template 'Parameter'
struct Wrong : keel::module::Parameter<int> {};

// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/containers/bitmap.hpp>

using namespace keel;

// CHECK: call to implicitly-deleted copy constructor of 'Bitmap'
Bitmap copy(const Bitmap& bitmap) { return bitmap; }

// CHECK: call to implicitly-deleted copy constructor of 'IdPool'
IdPool copy(const IdPool& ids) { return ids; }

// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/module.hpp>

namespace {

struct Hidden {
    static constexpr keel::ModuleInformation module{.name = "hidden", .author = "-", .description = "-"};
    static keel::Result<keel::Box<Hidden>> start() { return keel::make_box<Hidden>(); }
};

}  // namespace

// CHECK: static assertion failed{{.*}}the class of a module stands outside of anonymous namespaces
template struct keel::Module<Hidden>;

// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/misc/open_files.hpp>

using namespace keel;

struct Nothing {};

struct File {
    using Shared = Nothing;
    static Result<Box<File>> open(const Arc<Nothing>&) { return make_box<File>(); }
    Result<usize> write(user::Reader& from, u64) const { return from.left(); }
    Result<usize> write(fs::WriteCall& call) const { return call.left(); }
};

// CHECK: the class has one `write`, not two
template class keel::misc::OpenFiles<File>;

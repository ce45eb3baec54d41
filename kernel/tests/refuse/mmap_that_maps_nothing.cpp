// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
// An area that is a mapping of nothing must not be handed to the process: only who maps it has a Mapped.
#include <keel/misc/open_files.hpp>

using namespace keel;

struct Nothing {};

struct Lazy : Pinned {
    using Shared = Nothing;
    static Result<Box<Lazy>> open(const Arc<Nothing>&) { return make_box<Lazy>(); }
    Result<void> map(mm::NewArea) const { return {}; }
};

// CHECK: no viable conversion from 'Result<void>' to 'const Result<mm::Mapped>'
template class keel::misc::OpenFiles<Lazy>;

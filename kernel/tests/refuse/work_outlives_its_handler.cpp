// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/memory/box.hpp>
#include <keel/work/work.hpp>

using namespace keel;

struct Cleaner : Pinned {
    void on_work() const {}
};

Result<Box<Work<Cleaner>>> make() {
    const Cleaner cleaner;
    // CHECK: [K0515]
    return make_box<Work<Cleaner>>(cleaner);
}

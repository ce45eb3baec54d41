// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/shmem/file.hpp>

using namespace keel;

lt<'a', Result<mm::Mapped>> map(lt<'a', mm::NewArea> area, const shmem::File& first, const shmem::File& second) {
    if (auto done = first.map(std::move(area))) return done;
    // CHECK: [K0382]
    return second.map(std::move(area));
}

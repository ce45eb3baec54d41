// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/shmem/file.hpp>

using namespace keel;

lt<'a', Result<mm::Mapped>> map(lt<'a', mm::NewArea> area, const shmem::File& memory) {
    auto done = memory.map(std::move(area));
    // CHECK: [K0382]
    area.limit_to(mm::Rights{c::PROT_READ});
    return done;
}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-compile %s 2>&1 | FileCheck %s
#include <keel/core/text.hpp>
#include <keel/shmem/file.hpp>

auto make() {
    // CHECK: calling a private constructor of class 'keel::shmem::Hardening'
    return keel::shmem::File::create(keel::shmem::Hardening{}, keel::Text<4>{}, 4096, true);
}

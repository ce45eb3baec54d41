// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/core/claim.hpp>
#include <keel/core/option.hpp>
#include <keel/fs/calls.hpp>

using namespace keel;

// The memory that the call names is its caller's, who has gone on when somebody looks here.
class Later : Pinned {
public:
    Result<usize> write(fs::WriteCall& call) {
        // CHECK: [K0621]
        kept_ = Claim<const fs::WriteCall>{call};
        return usize{0};
    }

private:
    lt<'c', Option<Claim<const fs::WriteCall>>> kept_;
};

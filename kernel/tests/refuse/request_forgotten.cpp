// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/block/request.hpp>

// CHECK: error: {{.*}}K1201
void submit(keel::block::Request request) {
    if (request.size() == 4096) std::move(request).complete(keel::block::status::ok);
}

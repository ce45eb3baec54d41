// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/block/request.hpp>

void submit(keel::block::Request request) {
    std::move(request).complete(keel::block::status::ok);
    // CHECK: error: {{.*}}K0382
    std::move(request).complete(keel::block::status::ok);
}

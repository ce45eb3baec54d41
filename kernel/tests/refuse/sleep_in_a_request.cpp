// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/block/disk.hpp>
#include <keel/time/delay.hpp>

using namespace keel;

class SlowQueue : Pinned {
public:
    // CHECK: 'QueueCalls::queue_rq_atomic' is declared not to sleep{{.*}}[K2006]
    // CHECK: 'SlowQueue::submit' calls {{.*}}sleep' here
    void submit(block::Request request) const {
        time::sleep(time::milliseconds(1));
        std::move(request).complete(block::status::ok);
    }
};

Result<block::TagSet<SlowQueue>> make() { return block::TagSet<SlowQueue>::allocate({}); }

// SPDX-License-Identifier: GPL-2.0-only
// RUN: not %keel-check %s 2>&1 | FileCheck %s
#include <keel/block/disk.hpp>
#include <keel/sync/mutex_locked.hpp>

using namespace keel;

class BatchQueue : Pinned {
public:
    void submit(block::Request request) const { std::move(request).complete(block::status::ok); }
    // CHECK: 'QueueCalls::commit_rqs_atomic' is declared not to sleep{{.*}}[K2006]
    void commit() const { *batches_.lock() += 1; }

private:
    MutexLocked<u32> batches_;
};

Result<block::TagSet<BatchQueue>> make() { return block::TagSet<BatchQueue>::allocate({}); }

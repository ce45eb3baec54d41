// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "queues.hpp"

#include <keel/memory/box.hpp>

/// A disk with power: the queue that answers its requests, and what is under /dev.
template <class Queue>
class NullDisk : Pinned {
    using Tags = block::TagSet<Queue>;

public:
    static Result<Box<NullDisk>> make(const block::DiskName& name, const Settings& settings) {
        auto tags = TRY(Arc<Tags>::make(TRY(Tags::allocate(settings.layout()))));
        auto queue = TRY(Queue::make(settings));
        auto disk = TRY(block::Disk<Queue>::add(name, settings.limits(), std::move(tags), *queue));
        return make_box<NullDisk>(std::move(queue), std::move(disk));
    }

    NullDisk(lt<'q', Box<Queue>> queue, lt<'q', block::Disk<Queue>> disk)
        : queue_{std::move(queue)}, disk_{std::move(disk)} {}

private:
    Box<Queue> queue_;
    lt<&NullDisk::queue_, block::Disk<Queue>> disk_;  // Ends first: then nobody submits any more.
};

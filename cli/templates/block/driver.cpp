// SPDX-License-Identifier: GPL-2.0-only

/// @name@: a disk /dev/@name@0 that forgets what is written, and answers reads with what was in memory before: replace
/// `submit` by what your hardware does.

#include <keel/block/disk.hpp>
#include <keel/memory/box.hpp>
#include <keel/module.hpp>
#include <keel/sync/atomic.hpp>

using namespace keel;

/// Where requests go. Each is completed exactly once: the compiler sees to it.
class Queue : Pinned {
public:
    void submit(block::Request request) const {
        requests_.fetch_add(1);
        std::move(request).complete(block::status::ok);
    }

private:
    Atomic<u64> requests_;
};

class @Name@ : Pinned {
    using Tags = block::TagSet<Queue>;

public:
    static constexpr ModuleInformation module{
        .name = "@name@",
        .author = "The author",
        .description = "A disk in memory-safe C++",
    };

    static Result<Box<@Name@>> start() {
        auto tags = TRY(Arc<Tags>::make(TRY(Tags::allocate({.depth = 64}))));
        auto queue = TRY(make_box<Queue>());
        auto disk = TRY(block::Disk<Queue>::add("@name@0", {.sectors = 2048}, std::move(tags), *queue));
        return make_box<@Name@>(std::move(queue), std::move(disk));
    }

    @Name@(lt<'q', Box<Queue>> queue, lt<'q', block::Disk<Queue>> disk) : queue_{std::move(queue)}, disk_{std::move(disk)} {}

private:
    // Ends in the opposite order: first no request comes any more.
    Box<Queue> queue_;
    lt<&@Name@::queue_, block::Disk<Queue>> disk_;
};

template struct keel::Module<@Name@>;

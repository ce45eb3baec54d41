// SPDX-License-Identifier: GPL-2.0-only

/// What ../twin/null_twin.c does, and no more: three disks, of which one ends its requests in a softirq.
/// `keel bench` compares the sizes of both.

#include <keel/block/disk.hpp>
#include <keel/memory/box.hpp>
#include <keel/module.hpp>

using namespace keel;

class Nothing : Pinned {
public:
    explicit Nothing(bool softirq) : softirq_{softirq} {}

    void submit(block::Request request) const {
        if (softirq_) return std::move(request).complete_in_softirq(block::status::ok);
        std::move(request).complete(block::status::ok);
    }

private:
    bool softirq_;
};

class LeastDisk : Pinned {
    using Tags = block::TagSet<Nothing>;

public:
    static Result<Box<LeastDisk>> make(const block::DiskName& name, bool softirq) {
        auto tags = TRY(Arc<Tags>::make(TRY(Tags::allocate({.depth = 256}))));
        auto queue = TRY(make_box<Nothing>(softirq));
        auto disk = TRY(block::Disk<Nothing>::add(name, {.sectors = u64{4096} << 11}, std::move(tags), *queue));
        return make_box<LeastDisk>(std::move(queue), std::move(disk));
    }

    LeastDisk(lt<'q', Box<Nothing>> queue, lt<'q', block::Disk<Nothing>> disk)
        : queue_{std::move(queue)}, disk_{std::move(disk)} {}

private:
    Box<Nothing> queue_;
    lt<&LeastDisk::queue_, block::Disk<Nothing>> disk_;
};

class NullLeast : Pinned {
public:
    static constexpr ModuleInformation module{
        .name = "keel-null-least",
        .author = "The Keel project",
        .description = "The least null block driver, in memory-safe C++",
    };

    static Result<Box<NullLeast>> start() {
        auto first = TRY(LeastDisk::make("least0", false));
        auto second = TRY(LeastDisk::make("least1", true));
        auto third = TRY(LeastDisk::make("least2", false));
        return make_box<NullLeast>(std::move(first), std::move(second), std::move(third));
    }

    NullLeast(Box<LeastDisk> first, Box<LeastDisk> second, Box<LeastDisk> third)
        : first_{std::move(first)}, second_{std::move(second)}, third_{std::move(third)} {}

private:
    Box<LeastDisk> first_, second_, third_;
};

template struct keel::Module<NullLeast>;

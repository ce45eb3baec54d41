// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// A disk whose queue has a doorbell and gives requests back in each way, and one that sleeps and looks at the memory.
#include <keel/block/disk.hpp>
#include <keel/memory/sparse_bytes.hpp>
#include <keel/sync/atomic.hpp>

using namespace keel;

class Doorbell : Pinned {
public:
    static constexpr bool polls = true;

    void submit(block::Request request) const {
        switch (pushed_.fetch_add(1) % 5) {
            case 0: return std::move(request).complete(block::status::ok);
            case 1: return std::move(request).complete_in_softirq(block::status::io_error);
            case 2: return std::move(request).complete_after(time::milliseconds(1), block::status::ok);
            case 3: return std::move(request).complete_when_polled(block::status::ok);
            default: return std::move(request).requeue();
        }
    }
    void commit() const { rung_.store(pushed_.load()); }

private:
    Atomic<u32> pushed_;
    Atomic<u32> rung_;
};

class Memory : Pinned {
public:
    static constexpr bool may_sleep = true;

    explicit Memory(SparseBytes content) : content_{std::move(content)} {}

    void submit(block::Request request) const {
        u64 position = request.position();
        const auto outcome = request.each_segment([&](ForeignBytes memory) -> Result<void> {
            position += memory.size();
            return content_.write(position, memory);
        });
        std::move(request).complete(block::Status::of(outcome));
    }

private:
    SparseBytes content_;
};

template class keel::block::Disk<Doorbell>;
template class keel::block::Disk<Memory>;

Result<void> use(const Doorbell& doorbell) {
    using Tags = block::TagSet<Doorbell>;
    auto tags = TRY(Arc<Tags>::make(TRY(Tags::allocate({.submit_queues = 2, .poll_queues = 1, .depth = 64}))));
    const auto first = TRY(block::Disk<Doorbell>::add(TRY(block::DiskName::numbered("disk", 0)), {.sectors = 2048}, tags, doorbell));
    const auto second = TRY(block::Disk<Doorbell>::add("disk1", {.sectors = 2048}, std::move(tags), doorbell));
    return {};
}

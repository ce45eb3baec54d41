// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Every member of the containers, for plain, owning and borrowing contents.
#include <keel/containers/bitmap.hpp>
#include <keel/containers/list.hpp>
#include <keel/containers/rb_tree.hpp>
#include <keel/containers/xarray.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/span.hpp>
#include <keel/memory/box.hpp>
#include <keel/memory/shared.hpp>
#include <keel/sync/spin_locked.hpp>

using namespace keel;

template class keel::Found<u32>;
template class keel::Found<const u32>;
template class keel::XArray<u32>;
template class keel::XArray<Box<u32>, true>;
template class keel::XArray<Span<const u8>>;
template class keel::XArrayGuard<u32, false>;
template class keel::XArrayGuard<Box<u32>, true>;
template class keel::XArrayIterator<u32>;
template class keel::XArrayIterator<const u32>;

template class keel::List<u32>;
template class keel::List<Span<const u8>>;
template class keel::ListNode<u32>;
template class keel::ListIterator<u32>;
template class keel::ListIterator<const u32>;
template class keel::ListCursor<u32>;
template class keel::Map<u32, u32>;
template class keel::Map<u64, Box<u32>>;
template class keel::Map<u32, Arc<u32>>;
template class keel::Map<u8, Span<const u8>>;
template class keel::MapIterator<u32, u8>;
template class keel::MapIterator<const u32, u8>;

struct Page : Pinned {
    u32 uses = 0;
    void touch() { ++uses; }
};

class Pages : Pinned {
public:
    Result<void> add(usize offset) const {
        const auto old = TRY(pages_.store(offset, TRY(make_box<Page>())));
        return old ? Result<void>{error::exists} : Result<void>{};
    }
    bool touch(usize offset) const {
        auto pages = pages_.lock();
        auto page = pages.find(offset);
        if (page) page->touch();
        return page.has_value();
    }
    Result<void> replace(usize offset) const {
        TRY(pages_.reserve(offset));
        auto fresh = TRY(make_box<Page>());
        Option<Box<Page>> old;
        {
            auto pages = pages_.lock();
            old = TRY(pages.store(offset, std::move(fresh)));
            if (auto page = pages.find(offset)) page->touch();
        }
        return {};
    }
    u64 uses() const {
        u64 sum = 0;
        const auto pages = pages_.lock();
        for (const auto [offset, page] : pages) sum += page.uses + offset;
        return sum;
    }
    /// Nobody else has it.
    void forget_uses() {
        for (auto [offset, page] : pages_) page.uses = 0;
        if (auto first = pages_.find(0)) first->touch();
    }
    Result<Box<Page>> take(usize offset) const {
        auto page = pages_.erase(offset);
        if (!page) return error::no_entry;
        return std::move(page).value();
    }

private:
    XArray<Page> pages_;
};

class Sessions : Pinned {
public:
    Result<u32> open() const { return ids_.insert(TRY(make_box<Page>()), 1, 1000); }
    bool close(u32 id) const { return ids_.erase(id).has_value(); }

private:
    IdArray<Page> ids_;
};

struct Range {
    u64 size = 0;
};

class Ranges : Pinned {
public:
    Result<void> add(u64 start, u64 size) const {
        auto room = TRY((Map<u64, Range>::reserve()));
        const auto old = ranges_.lock()->insert(std::move(room), start, Range{size});
        return old ? Result<void>{error::exists} : Result<void>{};
    }
    bool grow(u64 start) const {
        auto ranges = ranges_.lock();
        auto range = ranges->find(start);
        if (range) range->size += 1;
        return range.has_value();
    }
    u64 size_from(u64 start) const {
        const auto ranges = ranges_.lock();
        u64 sum = 0;
        for (const auto [first, range] : ranges->lower_bound(start)) sum += range.size;
        return sum;
    }
    u64 shrink_all() const {
        auto ranges = ranges_.lock();
        u64 end = 0;
        for (auto [start, range] : *ranges) {
            range.size -= 1;
            end = start + range.size;
        }
        ranges->remove_if([&](const u64& start, const Range& range) { return range.size == 0 && start < end; });
        return end;
    }
    Option<Range> remove(u64 start) const { return ranges_.lock()->remove(start); }

private:
    SpinLocked<Map<u64, Range>> ranges_;
};

/// Many may read at a time.
u64 pairs(const Map<u64, Range>& ranges) {
    u64 sum = 0;
    for (const auto [start, range] : ranges)
        for (const auto [other, second] : ranges.lower_bound(start)) sum += second.size - range.size;
    const auto one = ranges.find(1);
    const auto two = ranges.find(2);
    return one && two ? sum + one->size + two->size : sum;
}

Result<Map<u32, Box<Page>>> pages_of(u32 count) {
    Map<u32, Box<Page>> pages;
    for (u32 number = 0; number < count; ++number) TRY(pages.insert(number, TRY(make_box<Page>())));
    if (auto first = pages.find(0)) (*first)->touch();
    return pages;
}

class Waiting : Pinned {
public:
    Result<void> add() const {
        auto node = TRY(ListNode<Page>::make());
        (*node)->touch();
        waiting_.lock()->push_back(std::move(node));
        return {};
    }
    bool start_one() const {
        auto next = waiting_.lock()->pop_front();
        if (!next) return false;
        running_.lock()->push_front(std::move(next).value());
        return true;
    }
    /// In one step, and what is done is freed without the lock.
    void forget_used() const {
        List<Page> used;
        {
            auto running = running_.lock();
            for (auto place = running->cursor(); place;) {
                if (place->uses != 0)
                    used.push_back(place.remove());
                else
                    place.next();
            }
        }
    }
    u32 uses() const {
        const auto running = running_.lock();
        u32 sum = 0;
        for (const auto& page : *running) sum += page.uses;
        for (const auto& page : *running)
            if (const auto last = running->back()) sum += last->uses + page.uses;
        return sum;
    }
    void touch_all() const {
        auto running = running_.lock();
        for (auto& page : *running) page.touch();
        if (auto first = running->front()) first->touch();
    }
    void start_all() const {
        auto all = std::exchange(*waiting_.lock(), List<Page>{});
        running_.lock()->append(std::move(all));
    }

private:
    SpinLocked<List<Page>> waiting_;
    SpinLocked<List<Page>> running_;
};

class Queues : Pinned {
public:
    static Result<Box<Queues>> make(u32 count) {
        auto ready = TRY(Bitmap::make(count));
        auto tags = TRY(IdPool::make(count));
        return make_box<Queues>(std::move(ready), std::move(tags));
    }
    Queues(Bitmap ready, IdPool tags) : ready_{std::move(ready)}, tags_{std::move(tags)} {}

    bool raise(u32 queue) const {
        auto ready = ready_.lock();
        return queue < ready->size() && !ready->test_and_set(queue);
    }
    u32 sum() const {
        const auto ready = ready_.lock();
        u32 sum = ready->weight();
        for (const u32 queue : *ready) sum += queue;
        for (auto place = ready->find_next_bit(7); place; place = ready->find_next_bit(*place + 1)) sum += *place;
        return sum;
    }
    Option<u32> start() const { return tags_.lock()->acquire(); }
    bool end(u32 tag) const { return tags_.lock()->release(tag); }
    Result<void> grow(u32 count) const {
        auto larger = TRY(Bitmap::make(count));
        const auto unused = tags_.lock()->grow(std::move(larger));
        return {};
    }

private:
    IrqSpinLocked<Bitmap> ready_;
    SpinLocked<IdPool> tags_;
};

u32 bits(Bitmap bitmap) {
    bitmap.set(1);
    bitmap.clear(2);
    const bool was = bitmap.test(1) && bitmap.test_and_clear(1);
    const auto clear = bitmap.find_next_zero_bit(3);
    Bitmap other{std::move(bitmap)};
    bitmap = std::move(other);
    return was && clear ? *clear : 0;
}

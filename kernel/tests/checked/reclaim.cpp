// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Memory that is given back, the oldest first.
#include <keel/memory/lru.hpp>
#include <keel/memory/vec.hpp>
#include <keel/reclaim/shrinker.hpp>
#include <keel/sync/mutex_locked.hpp>
#include <keel/task/current.hpp>

using namespace keel;

class Page : Pinned {
public:
    explicit Page(u32 number) : number_{number} {}
    u32 number() const { return number_; }

private:
    const u32 number_;
};

template class keel::Lru<Page>;
template class keel::Vec<Box<Lru<Page>::Entry>>;

class Cache : Pinned {
public:
    /// Whoever has a page forgets it before the page ends.
    Result<Box<Lru<Page>::Entry>> add(u32 number) const {
        auto page = TRY(Lru<Page>::Entry::make(number));
        if (!pages_.lock()->push(page)) return error::exists;
        return page;
    }
    u64 count() const { return pages_.lock()->size(); }
    Option<u64> free(reclaim::Request request) const {
        if (!request.filesystems) return none;
        auto pages = pages_.try_lock();
        if (!pages) return none;
        u64 freed = 0;
        while (freed < request.wanted && (*pages)->pop_oldest([](const Page&) {})) ++freed;
        return freed;
    }
    bool forget(Box<Lru<Page>::Entry>& page) const { return pages_.lock()->remove(page); }

private:
    MutexLocked<Lru<Page>> pages_;
};

template class keel::reclaim::Shrinker<Cache>;

Result<void> reclaim_it(const Cache& cache) {
    if (!task::is_administrator() || task::reading_implies_executing()) return error::not_permitted;
    const auto shrinker = TRY(reclaim::Shrinker<Cache>::create(Literal{"cache"}, 2, cache));
    return {};
}

Result<void> orders(Vec<u32>& values) {
    TRY(values.insert(0, 1));
    const u32 first = values.remove(0);
    return values.insert(values.size(), first);
}

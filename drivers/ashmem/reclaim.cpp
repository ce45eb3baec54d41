// SPDX-License-Identifier: GPL-2.0-only
#include "reclaim.hpp"

void UnpinnedRange::purge() const {
    const Pages range = pages();
    purged_.store(true);
    // Where this fails, which no C driver looks at either, the pages keep what they hold: PIN reports a purge that
    // took nothing away, and nobody relies on contents that it reports as lost.
    static_cast<void>(memory_->punch_hole(u64{range.first()} * c::PAGE_SIZE, range.count() * c::PAGE_SIZE));
}

MutexGuard<Reclaim::Ranges> Reclaim::lock() const {
    waiting_.fetch_add(1);
    auto ranges = ranges_.lock();
    waiting_.fetch_add(~u32{0});
    return ranges;
}

void Reclaim::add(Ranges& ranges, Box<Ranges::Entry>& range) const {
    if ((**range).purged() || !ranges.push(range)) return;
    pages_.fetch_add((**range).pages().count());
}

void Reclaim::remove(Ranges& ranges, Box<Ranges::Entry>& range) const {
    if (!ranges.remove(range)) return;
    pages_.fetch_add(~(**range).pages().count() + 1);
}

void Reclaim::shrink(Ranges&, const UnpinnedRange& range, Pages pages) const {
    const u64 gone = range.pages().count() - pages.count();
    if (!range.purged()) pages_.fetch_add(~gone + 1);
    range.set_pages(pages);
}

u64 Reclaim::purge_oldest(Ranges& ranges) const {
    u64 pages = 0;
    ranges.pop_oldest([&](const UnpinnedRange& oldest) {
        pages = oldest.pages().count();
        pages_.fetch_add(~pages + 1);
        oldest.purge();
    });
    return pages;
}

Option<u64> Reclaim::free(reclaim::Request request) const {
    // Freeing shared memory takes locks of its file system; and whoever allocates may be one of us.
    if (!request.filesystems || !enabled_.load()) return none;
    auto ranges = ranges_.try_lock();
    if (!ranges) return none;
    u64 freed = 0;
    while (freed < request.wanted && waiting_.load() == 0) {
        const u64 pages = purge_oldest(**ranges);
        if (pages == 0) break;
        freed += pages;
    }
    return freed;
}

u64 Reclaim::purge_all() const {
    const u64 wanted = pages_.load();
    // The lock is given up after each, so that nobody who pins waits for all of them.
    for (u64 freed = 0; freed < wanted;) {
        auto ranges = ranges_.lock();
        const u64 pages = purge_oldest(*ranges);
        if (pages == 0) break;
        freed += pages;
    }
    return wanted;
}

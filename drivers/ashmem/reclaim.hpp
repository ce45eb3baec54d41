// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "pages.hpp"

#include <keel/memory/lru.hpp>
#include <keel/reclaim/shrinker.hpp>
#include <keel/shmem/file.hpp>
#include <keel/sync/atomic.hpp>
#include <keel/sync/mutex_locked.hpp>

/// Pages of an area that are unpinned. Changed by the area that has it, and by the purge, while the lock of
/// Reclaim is held; the area alone changes which pages they are, so it may ask that without the lock.
class UnpinnedRange : Pinned {
public:
    UnpinnedRange(ARef<shmem::File> memory, Pages pages, bool purged)
        : memory_{std::move(memory)}, pages_{packed(pages)}, purged_{purged} {}

    Pages pages() const {
        const u64 pages = pages_.load();
        return Pages{static_cast<u32>(pages & ~u32{0}), static_cast<u32>(pages >> 32)};
    }
    void set_pages(Pages pages) const { pages_.store(packed(pages)); }
    /// The contents have been taken away since it was unpinned.
    bool purged() const { return purged_.load(); }
    void set_purged(bool purged) const { purged_.store(purged); }
    /// Takes the contents away: the pages read as zeroes from now on.
    void purge() const;

private:
    static u64 packed(Pages pages) { return u64{pages.last()} << 32 | pages.first(); }

    ARef<shmem::File> memory_;
    Atomic<u64> pages_;  // The first in the lower half, the last in the upper.
    Atomic<bool> purged_;
};

/// All ranges that could be purged, of all areas.
class Reclaim : Pinned {
public:
    using Ranges = Lru<UnpinnedRange>;

    /// While the guard lives, no range is purged, and ranges come and go. Waits for a purge that is going on, which
    /// then stops early.
    MutexGuard<Ranges> lock() const [[clang::lifetimebound]];
    /// From now on `range` may be purged, as the last one, unless it is purged already.
    void add(Ranges& ranges, Box<Ranges::Entry>& range) const;
    /// `range` is not purged any more.
    void remove(Ranges& ranges, Box<Ranges::Entry>& range) const;
    /// `range` becomes smaller. The guard has been taken.
    void shrink(Ranges& ranges, const UnpinnedRange& range, Pages pages) const;

    /// How many pages could be purged.
    u64 count() const { return enabled_.load() ? pages_.load() : 0; }
    /// Purges what was unpinned first, up to about as many pages as are wanted. For the kernel's shrinker.
    Option<u64> free(reclaim::Request request) const;
    /// Purges all that there is, and says how many pages they were.
    u64 purge_all() const;

    bool enabled() const { return enabled_.load(); }
    void enable(bool enabled) const { enabled_.store(enabled); }

private:
    /// Purges the oldest range, and says how many pages it has; 0 where there is none.
    u64 purge_oldest(Ranges& ranges) const;

    MutexLocked<Ranges> ranges_;  // Not purged yet, in the order in which they were unpinned.
    Atomic<u64> pages_;           // Of all of `ranges_`.
    Atomic<u32> waiting_;         // How many want the lock.
    Atomic<bool> enabled_{true};  // The kernel may ask for memory.
};

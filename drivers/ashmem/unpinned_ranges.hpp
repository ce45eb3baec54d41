// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "reclaim.hpp"

#include <keel/memory/vec.hpp>

/// The unpinned pages of one area: ranges that do not overlap, by ascending first page. Everything else is pinned.
///
/// A range that is purged, or partly purged before it was joined with others, counts as purged as a whole.
class UnpinnedRanges {
public:
    /// Unpins `pages` of `memory`. `error::no_memory`, and then nothing has changed.
    Result<void> unpin(const ARef<shmem::File>& memory, Pages pages, const Reclaim& reclaim);
    /// Pins `pages`. True where some of them have been purged. `error::no_memory`, and then nothing has changed.
    Result<bool> pin(const ARef<shmem::File>& memory, Pages pages, const Reclaim& reclaim);
    /// None of `pages` is unpinned.
    bool all_pinned(Pages pages) const;
    /// Pins everything.
    void clear(const Reclaim& reclaim);

private:
    /// The place of the first range that does not end before `page`.
    usize first_from(u32 page) const;

    const UnpinnedRange& range(usize place) const [[clang::lifetimebound]] { return **ranges_[place]; }

    Vec<Box<Reclaim::Ranges::Entry>> ranges_;
};

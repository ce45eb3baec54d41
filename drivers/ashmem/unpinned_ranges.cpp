// SPDX-License-Identifier: GPL-2.0-only
#include "unpinned_ranges.hpp"

usize UnpinnedRanges::first_from(u32 page) const {
    const auto ranges = ranges_.span();
    usize below = 0;  // Ranges before this place end before `page`; those from `above` on do not.
    usize above = ranges.size();
    while (below < above) {
        const usize middle = below + (above - below) / 2;
        if ((**ranges[middle]).pages().last() < page)
            below = middle + 1;
        else
            above = middle;
    }
    return below;
}

bool UnpinnedRanges::all_pinned(Pages pages) const {
    const usize place = first_from(pages.first());
    return place == ranges_.size() || !range(place).pages().overlap(pages);
}

Result<void> UnpinnedRanges::unpin(const ARef<shmem::File>& memory, Pages pages, const Reclaim& reclaim) {
    const usize place = first_from(pages.first());
    usize end = place;
    Pages joined = pages;
    for (; end < ranges_.size(); ++end) {
        const Pages other = range(end).pages();
        if (!other.overlap(pages)) break;
        if (other.contain(pages)) return {};
        joined = joined.joined_with(other);
    }
    TRY(ranges_.reserve(1));  // Before anything changes.
    auto made = TRY(Reclaim::Ranges::Entry::make(memory, joined, false));

    auto purgeable = reclaim.lock();
    bool purged = false;
    for (; end > place; --end) {
        auto old = ranges_.remove(end - 1);
        reclaim.remove(*purgeable, old);
        purged |= (**old).purged();
    }
    (**made).set_purged(purged);
    reclaim.add(*purgeable, made);
    return ranges_.insert_reserved(place, std::move(made));
}

Result<bool> UnpinnedRanges::pin(const ARef<shmem::File>& memory, Pages pages, const Reclaim& reclaim) {
    usize place = first_from(pages.first());
    if (place == ranges_.size()) return false;
    const Pages first = range(place).pages();
    if (!first.overlap(pages)) return false;
    if (first.first() < pages.first() && first.last() > pages.last()) {
        // A hole in one range: what is behind it becomes a range of its own.
        TRY(ranges_.reserve(1));
        auto behind = TRY(Reclaim::Ranges::Entry::make(memory, Pages{pages.last() + 1, first.last()}, false));
        auto purgeable = reclaim.lock();
        const bool purged = range(place).purged();
        (**behind).set_purged(purged);
        reclaim.shrink(*purgeable, range(place), Pages{first.first(), pages.first() - 1});
        reclaim.add(*purgeable, behind);
        TRY(ranges_.insert_reserved(place + 1, std::move(behind)));
        return purged;
    }

    auto purgeable = reclaim.lock();
    bool purged = false;
    while (place < ranges_.size()) {
        auto& range = ranges_[place];
        const Pages old = (**range).pages();
        if (!old.overlap(pages)) break;
        purged |= (**range).purged();
        if (pages.contain(old)) {
            reclaim.remove(*purgeable, range);
            ranges_.remove(place);
        } else if (old.first() < pages.first()) {
            reclaim.shrink(*purgeable, **range, Pages{old.first(), pages.first() - 1});
            ++place;
        } else {
            reclaim.shrink(*purgeable, **range, Pages{pages.last() + 1, old.last()});
            break;
        }
    }
    return purged;
}

void UnpinnedRanges::clear(const Reclaim& reclaim) {
    if (ranges_.empty()) return;
    auto purgeable = reclaim.lock();
    for (auto& range : ranges_.span()) reclaim.remove(*purgeable, range);
    ranges_.clear();
}

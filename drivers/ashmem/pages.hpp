// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include "commands.hpp"

/// `size` bytes, rounded up to whole pages.
constexpr u64 whole_pages(u64 size) { return (size + c::PAGE_SIZE - 1) / c::PAGE_SIZE * c::PAGE_SIZE; }

/// Pages of an area that lie side by side, at least one.
class Pages {
public:
    constexpr Pages(u32 first, u32 last) : first_{first}, last_{last} {}

    /// The pages that `range` names in an area of `size` bytes. `error::invalid` where it names none, or some that
    /// are not there, or parts of pages.
    static Result<Pages> of(ByteRange range, u64 size) {
        if (size > ~u64{0} - (c::PAGE_SIZE - 1)) return error::invalid;
        const u64 end_of_area = whole_pages(size);
        if (range.offset >= end_of_area) return error::invalid;
        const u64 most = end_of_area - range.offset;
        const u64 length = range.length != 0 ? range.length : most;
        if (length > most || (range.offset | length) % c::PAGE_SIZE != 0) return error::invalid;
        const u64 end = range.offset + length;
        if (range.length != 0 && end > ~u32{0}) return error::invalid;
        const u64 last = end / c::PAGE_SIZE - 1;
        if (last > ~u32{0}) return error::invalid;
        return Pages{static_cast<u32>(range.offset / c::PAGE_SIZE), static_cast<u32>(last)};
    }

    constexpr u32 first() const { return first_; }
    constexpr u32 last() const { return last_; }
    constexpr u64 count() const { return u64{last_} - first_ + 1; }

    constexpr bool overlap(Pages others) const { return first_ <= others.last_ && others.first_ <= last_; }
    constexpr bool contain(Pages others) const { return first_ <= others.first_ && others.last_ <= last_; }
    constexpr Pages joined_with(Pages others) const {
        return Pages{first_ < others.first_ ? first_ : others.first_, last_ > others.last_ ? last_ : others.last_};
    }

private:
    u32 first_;
    u32 last_;
};

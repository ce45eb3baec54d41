// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/memory/foreign_bytes.hpp>

#include <utility>

namespace keel {

/// A large room of bytes, zero at first, that takes memory only where something was written: the content
/// of a disk. Many may read and write at once; what overlaps comes out mixed, as on a disk.
///
/// Pages are added by one atomic instruction and stay until the end, so no lock is needed.
///
/// C: include/linux/gfp.h, get_zeroed_page()
class SparseBytes {
public:
    static constexpr unsafe sends{"it is freed by any thread"};
    static constexpr unsafe syncs{"pages are added atomically, and their bytes are only copied"};
    static constexpr unsafe moves_empty{"the move leaves pages_ at null"};

    /// Room for `size` bytes. May sleep.
    static Result<SparseBytes> allocate(u64 size) {
        if (size == 0 || size > largest) return error::invalid;
        const u64 count = (size - 1) / page_bytes + 1;
        unsafe because{"kvzalloc returned room for this many pointers, all null, or null"};
        void* table = c::kvzalloc(count * sizeof(void*), c::GFP_KERNEL);
        if (!table) return error::no_memory;
        return SparseBytes{static_cast<u8**>(table), size};
    }

    SparseBytes(SparseBytes&& other) : pages_{std::exchange(other.pages_, nullptr)}, size_{other.size_} {}
    ~SparseBytes() {
        if (!pages_) return;
        unsafe because{"nobody else has this any more; each page came from get_zeroed_page, the table from kvzalloc"};
        for (u64 index = 0; index <= (size_ - 1) / page_bytes; ++index)
            if (pages_[index]) c::free_pages(reinterpret_cast<unsigned long>(pages_[index]), 0);
        c::kvfree(static_cast<void*>(pages_));
    }

    /// Copies what is at `position` to `to`. `error::range` where that is not all inside.
    Result<void> read(u64 position, ForeignBytes to) const {
        TRY(require_inside(position, to.size()));
        while (to.size() != 0) {
            const Place place = place_of(position, to.size());
            copy_out(place, to);
            to = to.after(place.size);
            position += place.size;
        }
        return {};
    }

    /// Copies `from` to `position`. May sleep, and waits for no other disk. `error::range`, `error::no_memory`.
    Result<void> write(u64 position, ForeignBytes from) const {
        TRY(require_inside(position, from.size()));
        while (from.size() != 0) {
            const Place place = place_of(position, from.size());
            TRY(copy_in(place, from));
            from = from.after(place.size);
            position += place.size;
        }
        return {};
    }

    /// Makes `size` bytes at `position` zero. `error::range`.
    Result<void> clear(u64 position, u64 size) const {
        TRY(require_inside(position, size));
        while (size != 0) {
            const Place place = place_of(position, size);
            unsafe because{"the place is inside of the page"};
            if (u8* page = page_at(place.page)) __builtin_memset(page + place.offset, 0, place.size);
            position += place.size;
            size -= place.size;
        }
        return {};
    }

private:
    static constexpr u64 page_bytes = c::PAGE_SIZE;
    static constexpr u64 largest = u64{1} << 44;

    /// A part of one page.
    struct Place {
        u64 page;
        usize offset;
        usize size;
    };

    SparseBytes(u8** pages, u64 size) : pages_{pages}, size_{size} {}

    Result<void> require_inside(u64 position, u64 size) const {
        if (position > size_ || size > size_ - position) return error::range;
        return {};
    }
    static Place place_of(u64 position, u64 wanted) {
        const u64 offset = position % page_bytes;
        const u64 rest = page_bytes - offset;
        return {position / page_bytes, offset, wanted < rest ? wanted : rest};
    }

    /// The page with this number, or null. The number is of a place inside.
    u8* page_at(u64 number) const {
        unsafe because{"the number is of a place inside, so the table has it"};
        return __atomic_load_n(&pages_[number], __ATOMIC_ACQUIRE);
    }
    void copy_out(Place place, ForeignBytes to) const {
        unsafe because{"the place is inside of the page, and no longer than `to`"};
        if (const u8* page = page_at(place.page))
            __builtin_memcpy(to.raw(), page + place.offset, place.size);
        else
            __builtin_memset(to.raw(), 0, place.size);
    }
    Result<void> copy_in(Place place, ForeignBytes from) const {
        u8* page = page_at(place.page);
        if (!page) page = add_page(place.page);
        if (!page) return error::no_memory;
        unsafe because{"the place is inside of the page, and no longer than `from`"};
        __builtin_memcpy(page + place.offset, from.raw(), place.size);
        return {};
    }
    /// The page with this number, made now or by somebody else in the meantime; null where memory is out.
    u8* add_page(u64 number) const {
        unsafe because{"the number is of a place inside; a page that came too late is nobody's and freed"};
        auto* made = reinterpret_cast<u8*>(c::get_zeroed_page(c::GFP_NOIO));
        if (!made) return nullptr;
        u8* there = nullptr;
        if (__atomic_compare_exchange_n(&pages_[number], &there, made, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
            return made;
        c::free_pages(reinterpret_cast<unsigned long>(made), 0);
        return there;
    }

    u8** pages_;
    u64 size_;
};

}  // namespace keel

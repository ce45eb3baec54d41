// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/drop.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/device.hpp>
#include <keel/dma/mapping.hpp>
#include <keel/dma/master.hpp>
#include <keel/dma/value.hpp>
#include <keel/memory/vec.hpp>

#include <type_traits>
#include <utility>

/// Scatter-gather tables: many pieces of memory, which a device sees as segments.
///
/// C: include/linux/scatterlist.h, include/linux/dma-mapping.h

namespace keel::dma {

/// A part of a device's bus that is memory: `length` bytes from `address` on.
struct Segment {
    Address address;
    u32 length;
};

/// A place in a table of segments, for range-for. At the end it traps when it is read or moved on.
class [[gsl::Pointer(c::scatterlist)]] SegmentIterator {
public:
    /// Contract: `next` is the first of `left` segments that are mapped while the result is used.
    SegmentIterator(c::scatterlist* next, u32 left, unsafe) : next_{next}, left_{left} {}

    Segment operator*() const {
        require_more();
        unsafe because{"it is not at the end, and the table is mapped"};
        return Segment{Address{c::sg_dma_address(next_)}, c::sg_dma_len(next_)};
    }
    void operator++() {
        require_more();
        --left_;
        unsafe because{"it was not at the end; behind the last there is null, which is not read"};
        next_ = c::sg_next(next_);
    }
    friend bool operator==(const SegmentIterator& a, const SegmentIterator& b) { return a.left_ == b.left_; }

private:
    void require_more() const {
        if (left_ == 0) __builtin_trap();
    }

    lt<'s', c::scatterlist*> next_;
    u32 left_;
};

/// The segments of a ScatterTable, in the order of its bytes.
class [[gsl::Pointer(c::scatterlist)]] Segments {
public:
    /// Contract: `first` is the first of `count` segments that are mapped while the result is used.
    Segments(c::scatterlist* first, u32 count, unsafe) : first_{first}, count_{count} {}

    /// At most as many as there are pieces, where an IOMMU or the bus joins them.
    u32 size() const { return count_; }

    lt<'s', SegmentIterator> begin() const { return SegmentIterator{first_, count_, unsafe{"all of these segments"}}; }
    lt<'s', SegmentIterator> end() const { return SegmentIterator{nullptr, 0, unsafe{"none are left at the end"}}; }

private:
    lt<'s', c::scatterlist*> first_;
    u32 count_;
};

/// A table whose pieces a device reaches, until this ends; whose turn it is, its holder knows.
///
/// C: sg_alloc_table(), dma_map_sgtable(), dma_unmap_sgtable(), sg_free_table()
template <Direction direction>
class ScatterMapping {
    static constexpr auto raw_direction = static_cast<c::dma_data_direction>(direction);

public:
    static constexpr unsafe sends{"a table is unmapped and freed by any thread, in any context"};
    static constexpr unsafe syncs{"a mapped table does not change, and the memory is not reached through it"};

    ScatterMapping(ScatterMapping&&) = default;
    ~ScatterMapping() {
        if (!device_) return;
        unsafe because{"map() allocated this table, and mapped it in this direction for the same device"};
        c::dma_unmap_sgtable((*device_).raw(), &table_, raw_direction, 0);
        c::sg_free_table(&table_);
    }

    /// See ScatterTable::map.
    ///
    /// Contract: the pieces live longer than the result. The CPU does not access them but between sync_for_cpu and
    /// sync_for_device.
    template <Buffer B>
    static lt<'d', Result<ScatterMapping>> map(lt<'d', Master> master, Vec<B>& pieces, unsafe) {
        c::device* const device = master.device().raw();
        const u32 longest = longest_segment(device);
        const u32 entries = TRY(entries_of(pieces, longest));
        c::sg_table table{};
        unsafe because{
            "the table has as many entries as fill() sets; it is freed where mapping fails, and not mapped then"};
        const int not_allocated = c::sg_alloc_table(&table, entries, c::GFP_KERNEL);
        if (not_allocated != 0) return Error::from_errno(not_allocated);
        fill(table.sgl, pieces, longest);
        const int not_mapped = c::dma_map_sgtable(device, &table, raw_direction, 0);
        if (not_mapped == 0) return ScatterMapping{master.device(), table};
        c::sg_free_table(&table);
        return Error::from_errno(not_mapped);
    }

    Segments segments() const [[clang::lifetimebound]] {
        return Segments{table_.sgl, table_.nents,
                        unsafe{"map() mapped the table, and *this, which is borrowed, unmaps it"}};
    }

    void sync_for_cpu() {
        unsafe because{"the device that map() mapped the table for is bound, and it is mapped as long as *this"};
        c::dma_sync_sgtable_for_cpu((*device_).raw(), &table_, raw_direction);
    }
    void sync_for_device() {
        unsafe because{"map() mapped the table for this device, which is bound while *this lives"};
        c::dma_sync_sgtable_for_device((*device_).raw(), &table_, raw_direction);
    }

private:
    ScatterMapping(lt<'d', const keel::Device&> device, c::sg_table table) : device_{device}, table_{table} {}

    static u32 longest_segment(c::device* device) {
        unsafe because{"it only reads what probe has set"};
        return c::dma_get_max_seg_size(device);
    }
    /// How many segments of at most `longest` bytes the pieces are.
    template <Buffer B>
    static Result<u32> entries_of(const Vec<B>& pieces, u32 longest) {
        u32 entries = 0;
        for (const B& piece : pieces.span()) {
            const usize bytes = Piece<B>::bytes(piece);
            if (bytes == 0) return error::invalid;
            const usize parts = (bytes - 1) / longest + 1;
            if (parts > 0x7fffffff - entries) return error::overflow;
            entries += static_cast<u32>(parts);
        }
        if (entries == 0) return error::invalid;
        return entries;
    }
    template <Buffer B>
    static void fill(c::scatterlist* entry, Vec<B>& pieces, u32 longest) {
        for (B& piece : pieces.span())
            entry = fill_piece(entry, Piece<B>::start(piece), Piece<B>::bytes(piece), longest);
    }
    /// Gives what comes behind the piece's last entry.
    static c::scatterlist* fill_piece(c::scatterlist* entry, const void* start, usize bytes, u32 longest) {
        for (usize done = 0; done < bytes; done += longest) {
            const usize left = bytes - done;
            const u32 part = left < longest ? static_cast<u32>(left) : longest;
            unsafe because{"entries_of() counted this entry, and the part lies inside of the piece"};
            c::sg_set_buf(entry, static_cast<const u8*>(start) + done, part);
            entry = c::sg_next(entry);
        }
        return entry;
    }

    lt<'d', Claim<const keel::Device>> device_;
    c::sg_table table_;
};

template <Direction direction, Buffer B>
class ScatterTableForCpu;

/// Pieces of memory that are the device's, all together: only their segments are to be had.
///
///     Vec<Box<Array<u8, 4096>>> pages;
///     ...
///     auto table = TRY(dma::map_table<dma::Direction::from_device>(bus_master, std::move(pages)));
///     for (const auto segment : table.segments()) TRY(ring.push(segment.address, segment.length));
///     ...                                                       // The device says that it is done.
///     auto filled = std::move(table).unmap();
///
/// A piece is what `dma::map` takes; one that is longer than the device's segments becomes several. Stop the device
/// before this ends, as that frees the pieces. To unmap is possible in any context.
template <Direction direction, Buffer B>
class ScatterTable {
public:
    ScatterTable(ScatterTable&&) = default;

    /// Hands the pieces to the device. May sleep. `error::invalid` where there is none, or one without bytes;
    /// `error::no_memory`, `error::io` where the device does not reach them. The pieces are gone then.
    static lt<'d', Result<ScatterTable>> map(lt<'d', Master> master, Vec<B> pieces) {
        auto mapping = ScatterMapping<direction>::map(
            master, pieces, unsafe{"the ScatterTable owns the pieces for longer, and shows them to nobody"});
        if (!mapping) return mapping.error();
        return ScatterTable{std::move(pieces), std::move(mapping).value()};
    }

    Segments segments() const [[clang::lifetimebound]] { return mapping_.segments(); }

    /// Takes the pieces back for a while: the device is done with them. Any context.
    ///
    /// C: dma_sync_sgtable_for_cpu()
    lt<'d', ScatterTableForCpu<direction, B>> sync_for_cpu() && {
        mapping_.sync_for_cpu();
        return ScatterTableForCpu<direction, B>{std::move(pieces_), std::move(mapping_)};
    }
    /// Takes them back for good: the device is done with them.
    Vec<B> unmap() && {
        drop(std::move(mapping_));
        return std::move(pieces_);
    }

private:
    friend ScatterTableForCpu<direction, B>;
    ScatterTable(Vec<B> pieces, lt<'d', ScatterMapping<direction>> mapping)
        : pieces_{std::move(pieces)}, mapping_{std::move(mapping)} {}

    Vec<B> pieces_;  // First: they are unmapped before they are freed.
    lt<'d', ScatterMapping<direction>> mapping_;
};

/// Mapped pieces while they are the CPU's. What came from the device is only read.
template <Direction direction, Buffer B>
class ScatterTableForCpu {
    using Element = Piece<B>::Element;
    using Writable = std::conditional_t<direction == Direction::from_device, const Element, Element>;

public:
    ScatterTableForCpu(ScatterTableForCpu&&) = default;

    /// How many pieces there are.
    usize size() const { return pieces_.size(); }
    /// One of them. Traps where `piece` is not below `size()`.
    Span<Writable> span(usize piece) [[clang::lifetimebound]] {
        if constexpr (direction == Direction::from_device) {
            const B& buffer = pieces_[piece];
            return Piece<B>::span(buffer);
        } else {
            return Piece<B>::span(pieces_[piece]);
        }
    }
    Span<const Element> span(usize piece) const [[clang::lifetimebound]] { return Piece<B>::span(pieces_[piece]); }

    /// Hands the pieces to the device again; their segments are the same. Any context.
    ///
    /// C: dma_sync_sgtable_for_device()
    lt<'d', ScatterTable<direction, B>> sync_for_device() && {
        mapping_.sync_for_device();
        return ScatterTable<direction, B>{std::move(pieces_), std::move(mapping_)};
    }
    /// Takes the pieces out. Any context.
    Vec<B> unmap() && {
        drop(std::move(mapping_));
        return std::move(pieces_);
    }

private:
    friend ScatterTable<direction, B>;
    ScatterTableForCpu(Vec<B> pieces, lt<'d', ScatterMapping<direction>> mapping)
        : pieces_{std::move(pieces)}, mapping_{std::move(mapping)} {}

    Vec<B> pieces_;  // First: they are unmapped before they are freed.
    lt<'d', ScatterMapping<direction>> mapping_;
};

/// Hands the pieces to the device, which reads them, writes them or does both, as `direction` says. See
/// ScatterTable::map. May sleep.
template <Direction direction, Transferable T>
[[clang::annotate("keel::from_bytes"),
  clang::annotate("keel::to_bytes")]] lt<'d', Result<ScatterTable<direction, Box<T>>>>
map_table(lt<'d', Master> master, Vec<Box<T>> pieces) {
    return ScatterTable<direction, Box<T>>::map(master, std::move(pieces));
}
template <Direction direction, Transferable T>
[[clang::annotate("keel::from_bytes"),
  clang::annotate("keel::to_bytes")]] lt<'d', Result<ScatterTable<direction, Vec<T>>>>
map_table(lt<'d', Master> master, Vec<Vec<T>> pieces) {
    return ScatterTable<direction, Vec<T>>::map(master, std::move(pieces));
}

}  // namespace keel::dma

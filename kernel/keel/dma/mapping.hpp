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
#include <keel/dma/master.hpp>
#include <keel/dma/value.hpp>
#include <keel/memory/box.hpp>
#include <keel/memory/vec.hpp>

#include <type_traits>
#include <utility>

/// Streaming DMA: a driver's own memory, which belongs in turns to the CPU and to a device. Whose turn it is, is a
/// type.
///
///     auto outgoing = TRY(dma::map<dma::Direction::to_device>(bus_master, std::move(packet)));  // A Vec<u8>.
///     registers->write(regs::Source::address(outgoing.address().value()));
///     ...                                                    // The device says that it is done.
///     Vec<u8> packet = std::move(outgoing).unmap();
///
/// A buffer that is used again stays mapped, and is handed to and fro:
///
///     auto filled = std::move(incoming).sync_for_cpu();      // `incoming` is gone: it is not the device's any more.
///     consume(filled.span());
///     ring.push(std::move(filled).sync_for_device());
///
/// The buffer is a Box or a Vec, memory from kmalloc. It is mapped as a whole and moved in, so no other data lies in
/// its cache lines: kmalloc gives no two of its pieces the same line on a machine where DMA goes past the caches. Small
/// buffers may be copied on the way (swiotlb), which is the kernel's affair.
///
/// That the device is done is what the driver knows from it; no type can. A device that goes on writing into a buffer
/// that was taken back writes to memory that others own.
///
/// C: include/linux/dma-mapping.h

namespace keel::dma {

/// Which way the bytes go.
enum class Direction : c::dma_data_direction {
    to_device = c::DMA_TO_DEVICE,
    from_device = c::DMA_FROM_DEVICE,
    bidirectional = c::DMA_BIDIRECTIONAL,
};

/// How the bytes of an owner are reached. Only a Box and a Vec own a piece of kmalloc as a whole.
template <class B>
class Piece {
public:
    static constexpr bool is_mappable = false;
};
template <Transferable T>
class Piece<Box<T>> {
    static_assert(sizeof(Value<T>) != 0, "a Value asks of T what a device may write and read");

public:
    static constexpr bool is_mappable = true;
    using Element = T;

    static void* start(Box<T>& buffer) { return &*buffer; }
    static usize bytes(const Box<T>&) { return sizeof(T); }
    static Span<T> span(Box<T>& buffer [[clang::lifetimebound]]) {
        return Span<T>{&*buffer, 1, unsafe{"a Box has one"}};
    }
    static Span<const T> span(const Box<T>& buffer [[clang::lifetimebound]]) {
        return Span<const T>{&*buffer, 1, unsafe{"a Box has just one"}};
    }
};
template <Transferable T>
class Piece<Vec<T>> {
    static_assert(sizeof(Value<T>) != 0, "a Value asks of T what a device may write and read");

public:
    static constexpr bool is_mappable = true;
    using Element = T;

    static void* start(Vec<T>& buffer) { return buffer.span().raw(); }
    static usize bytes(const Vec<T>& buffer) { return buffer.size() * sizeof(T); }
    static Span<T> span(Vec<T>& buffer [[clang::lifetimebound]]) { return buffer.span(); }
    static Span<const T> span(const Vec<T>& buffer [[clang::lifetimebound]]) { return buffer.span(); }
};

/// What may be mapped: a Box or a Vec of what is Transferable.
template <class B>
concept Buffer = Piece<B>::is_mappable;

/// Memory that a device reaches, until this ends; whose turn it is, its holder knows.
///
/// C: dma_map_single(), dma_unmap_single()
template <Direction direction>
class Mapping {
    static constexpr auto raw_direction = static_cast<c::dma_data_direction>(direction);

public:
    static constexpr unsafe sends{"memory is unmapped by any thread, in any context"};
    static constexpr unsafe syncs{"nothing of it changes, and the memory is not reached through it"};

    Mapping(Mapping&&) = default;
    ~Mapping() {
        if (!device_) return;
        unsafe because{"map() mapped as much in this direction for the same device"};
        c::dma_unmap_single_attrs((*device_).raw(), address_, size_, raw_direction, 0);
    }

    /// `error::no_memory` where the device does not reach the memory and there is no room to copy, or no room in its
    /// IOMMU; `error::invalid` for no bytes.
    ///
    /// Contract: `start` points to `size` bytes from kmalloc, which live longer than the result. The CPU does not
    /// access them but between sync_for_cpu and sync_for_device.
    static lt<'d', Result<Mapping>> map(lt<'d', Master> master, void* start, usize size, unsafe) {
        if (size == 0) return error::invalid;
        c::device* const device = master.device().raw();
        unsafe because{
            "by the contract the bytes are the device's; what the kernel answers is asked before it is used"};
        const auto address = c::dma_map_single_attrs(device, start, size, raw_direction, 0);
        const int failed = c::dma_mapping_error(device, address);
        if (failed != 0) return Error::from_errno(failed);
        return Mapping{master.device(), address, size};
    }

    Address address() const { return Address{address_}; }
    /// In bytes.
    usize size() const { return size_; }

    void sync_for_cpu() const {
        unsafe because{"the device that map() mapped it for is bound, and it is mapped as long as *this"};
        c::dma_sync_single_for_cpu((*device_).raw(), address_, size_, raw_direction);
    }
    void sync_for_device() const {
        unsafe because{"map() mapped it for this device, which is bound while *this lives"};
        c::dma_sync_single_for_device((*device_).raw(), address_, size_, raw_direction);
    }

private:
    Mapping(lt<'d', const keel::Device&> device, c::dma_addr_t address, usize size)
        : device_{device}, address_{address}, size_{size} {}

    lt<'d', Claim<const keel::Device>> device_;
    c::dma_addr_t address_;
    usize size_;
};

template <Direction direction, Buffer B>
class MappedForCpu;

/// A buffer that is the device's: only its address is to be had.
///
/// Stop the device before this ends, as that frees the buffer. Everything here may be called in any context.
template <Direction direction, Buffer B>
class Mapped {
public:
    Mapped(Mapped&&) = default;

    /// Hands `buffer` to the device. See Mapping::map for errors; the buffer is gone then.
    static lt<'d', Result<Mapped>> map(lt<'d', Master> master, B buffer) {
        auto mapping = Mapping<direction>::map(master, Piece<B>::start(buffer), Piece<B>::bytes(buffer),
                                               unsafe{"the Mapped owns the buffer for longer, and shows it to nobody"});
        if (!mapping) return mapping.error();
        return Mapped{std::move(buffer), std::move(mapping).value()};
    }

    Address address() const { return mapping_.address(); }
    /// In bytes.
    usize size() const { return mapping_.size(); }

    /// Takes the buffer back for a while: the device is done with it.
    ///
    /// C: dma_sync_single_for_cpu()
    lt<'d', MappedForCpu<direction, B>> sync_for_cpu() && {
        mapping_.sync_for_cpu();
        return MappedForCpu<direction, B>{std::move(buffer_), std::move(mapping_)};
    }
    /// Takes it back for good: the device is done with it.
    B unmap() && {
        drop(std::move(mapping_));
        return std::move(buffer_);
    }

private:
    friend MappedForCpu<direction, B>;
    Mapped(B buffer, lt<'d', Mapping<direction>> mapping) : buffer_{std::move(buffer)}, mapping_{std::move(mapping)} {}

    B buffer_;  // First: it is unmapped before it is freed.
    lt<'d', Mapping<direction>> mapping_;
};

/// A mapped buffer while it is the CPU's. What came from the device is only read.
template <Direction direction, Buffer B>
class MappedForCpu {
    using Element = Piece<B>::Element;
    using Writable = std::conditional_t<direction == Direction::from_device, const Element, Element>;

public:
    MappedForCpu(MappedForCpu&&) = default;

    Span<Writable> span() [[clang::lifetimebound]] {
        if constexpr (direction == Direction::from_device) {
            const B& buffer = buffer_;
            return Piece<B>::span(buffer);
        } else {
            return Piece<B>::span(buffer_);
        }
    }
    Span<const Element> span() const [[clang::lifetimebound]] { return Piece<B>::span(buffer_); }

    /// Hands the buffer to the device again. Any context.
    ///
    /// C: dma_sync_single_for_device()
    lt<'d', Mapped<direction, B>> sync_for_device() && {
        mapping_.sync_for_device();
        return Mapped<direction, B>{std::move(buffer_), std::move(mapping_)};
    }
    /// Takes the buffer out. Any context.
    B unmap() && {
        drop(std::move(mapping_));
        return std::move(buffer_);
    }

private:
    friend Mapped<direction, B>;
    MappedForCpu(B buffer, lt<'d', Mapping<direction>> mapping)
        : buffer_{std::move(buffer)}, mapping_{std::move(mapping)} {}

    B buffer_;  // First: it is unmapped before it is freed.
    lt<'d', Mapping<direction>> mapping_;
};

/// Hands `buffer` to the device, which reads it, writes it or does both, as `direction` says. See Mapped::map. Any
/// context.
template <Direction direction, Transferable T>
[[clang::annotate("keel::from_bytes")]] [[clang::annotate("keel::to_bytes")]] lt<'d', Result<Mapped<direction, Box<T>>>>
map(lt<'d', Master> master, Box<T> buffer) {
    return Mapped<direction, Box<T>>::map(master, std::move(buffer));
}
template <Direction direction, Transferable T>
[[clang::annotate("keel::from_bytes")]] [[clang::annotate("keel::to_bytes")]] lt<'d', Result<Mapped<direction, Vec<T>>>>
map(lt<'d', Master> master, Vec<T> buffer) {
    return Mapped<direction, Vec<T>>::map(master, std::move(buffer));
}

}  // namespace keel::dma

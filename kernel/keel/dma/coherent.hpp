// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/device.hpp>
#include <keel/dma/master.hpp>
#include <keel/dma/value.hpp>
#include <keel/fs/user.hpp>

#include <utility>

namespace keel::dma {

template <Transferable T, usize count>
class CoherentBox;

/// `count` values in memory that the CPU and a device share. Starts as zeroes. Values are loaded and
/// stored one by one: there are no references into memory that a device changes.
///
///     auto ring = TRY((dma::Coherent<Descriptor, 256>::allocate(bus_master)));
///     ring.store(0, Descriptor{.address = packet.address().value(), .flags = 0});
///     registers->write(regs::Ring::address(ring.address().value()));
///
/// Stop the device before this ends: what it still writes then goes to memory that others own.
///
/// C: include/linux/dma-mapping.h, dma_alloc_attrs()
template <Transferable T, usize count>
class [[clang::annotate("keel::from_bytes")]] [[clang::annotate("keel::to_bytes")]] Coherent {
    static_assert(count > 0 && count <= 0x7fffffff / sizeof(T));

public:
    static constexpr unsafe sends{"the buffer is freed by any thread that may sleep"};
    static constexpr unsafe syncs{"values are loaded and stored one by one; the device does so at any time too"};

    Coherent(Coherent&&) = default;
    ~Coherent() {
        if (!device_) return;
        unsafe because{"allocate() allocated it with the same size for the same device"};
        c::dma_free_attrs((*device_).raw(), sizeof(T) * count, values_, handle_, 0);
    }

    /// May sleep. `error::no_memory`.
    static lt<'d', Result<Coherent>> allocate(lt<'d', Master> master) {
        c::dma_addr_t handle = 0;
        unsafe because{"dma_alloc_attrs returned zeroed memory of this size, or null, which is asked first"};
        void* values =
            c::dma_alloc_attrs(master.device().raw(), sizeof(T) * count, &handle, c::GFP_KERNEL | c::__GFP_ZERO, 0);
        if (!values) return error::no_memory;
        return Coherent{master.device(), static_cast<T*>(values), handle};
    }

    static constexpr usize size() { return count; }
    Address address() const { return Address{handle_}; }
    /// Of the value at `index`. Traps where that is not below `size()`.
    Address address_of(usize index) const {
        require(index, 1);
        u64 address = 0;
        static_cast<void>(__builtin_add_overflow(handle_, index * sizeof(T), &address));  // The buffer ends below 2^64.
        return Address{address};
    }

    /// Traps where `index` is not below `size()`.
    T load(usize index) const {
        return Value<T>::load(range(index, 1), unsafe{"a value of this buffer, in which the device may write"});
    }
    void store(usize index, T value) const {
        Value<T>::store(range(index, 1), value, unsafe{"no reference to a published value is given out"});
    }

    /// Copies `amount` values from `start` on to user space. May sleep. Traps where they are not all inside.
    Result<void> copy_to(user::Writer& writer, usize start, usize amount) const {
        return writer.write_raw(range(start, amount), amount * sizeof(T),
                                unsafe{"range() has compared both with the size"});
    }
    /// Fills `amount` values from `start` on from user space. May sleep. Traps where they are not all inside.
    Result<void> copy_from(user::Reader& reader, usize start, usize amount) const {
        return reader.read_raw(range(start, amount), amount * sizeof(T),
                               unsafe{"as many values are there, or range() traps"});
    }

private:
    friend CoherentBox<T, count>;

    Coherent(lt<'d', const keel::Device&> device, T* values, c::dma_addr_t handle)
        : device_{device}, values_{values}, handle_{handle} {}

    static void require(usize start, usize amount) {
        if (start > count || amount > count - start) __builtin_trap();
    }
    T* range(usize start, usize amount) const {
        require(start, amount);
        unsafe because{"the range was just compared with the size"};
        return values_ + start;
    }

    lt<'d', Claim<const keel::Device>> device_;
    T* values_;
    c::dma_addr_t handle_;
};

/// The same memory before a device knows of it: it is the CPU's alone, so there are references into it. `publish()`
/// ends that, and gives what has an address.
///
///     auto box = TRY((dma::CoherentBox<Descriptor, 256>::allocate(bus_master)));
///     for (auto& descriptor : box.span()) descriptor.flags = regs::owned_by_driver;
///     const auto ring = std::move(box).publish();
///     registers->write(regs::Ring::address(ring.address().value()));
///
/// C: include/linux/dma-mapping.h, dma_alloc_attrs()
template <Transferable T, usize count>
class [[clang::annotate("keel::from_bytes")]] [[clang::annotate("keel::to_bytes")]] CoherentBox {
public:
    CoherentBox(CoherentBox&&) = default;

    /// All zeroes. May sleep. `error::no_memory`.
    static lt<'d', Result<CoherentBox>> allocate(lt<'d', Master> master) {
        return CoherentBox{TRY((Coherent<T, count>::allocate(master)))};
    }

    static constexpr usize size() { return count; }

    /// Traps where `index` is not below `size()`.
    T& operator[](usize index) [[clang::lifetimebound]] { return span()[index]; }
    Span<T> span() [[clang::lifetimebound]] {
        return Span<T>{memory_.values_, count, unsafe{"no device has the address, and *this is borrowed exclusively"}};
    }
    Span<const T> span() const [[clang::lifetimebound]] {
        return Span<const T>{memory_.values_, count,
                             unsafe{"no device has the address, so nobody writes while *this is borrowed"}};
    }

    /// Any context. What was written is there for the device by the next write to one of its registers that is not
    /// relaxed.
    lt<'d', Coherent<T, count>> publish() && { return std::move(memory_); }

private:
    explicit CoherentBox(lt<'d', Coherent<T, count>> memory) : memory_{std::move(memory)} {}

    lt<'d', Coherent<T, count>> memory_;
};

}  // namespace keel::dma

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/bus/pci.hpp>
#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/plain_bytes.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/fs/user.hpp>

namespace keel::dma {

/// Where a device finds a buffer: an address on its bus.
class Address {
public:
    explicit constexpr Address(u64 value) : value_{value} {}
    constexpr u64 value() const { return value_; }

private:
    u64 value_;
};

/// What may be stored where a device reads it and loaded where a device wrote it: every bit pattern is
/// a value, and no byte is padding that would carry kernel memory out.
template <class T>
concept Transferable = PlainBytes<T>;

/// `count` values in memory that the CPU and a device share. Starts as zeroes. Values are loaded and
/// stored one by one: there are no references into memory that a device changes.
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
        c::dma_free_attrs(&(*device_).raw()->dev, sizeof(T) * count, values_, handle_, 0);
    }

    /// May sleep. The bus master proves that the device may reach memory at all.
    static lt<'d', Result<Coherent>> allocate(const lt<'d', pci::BusMaster>& master) {
        c::dma_addr_t handle = 0;
        unsafe because{"dma_alloc_attrs returned zeroed memory of this size, or null, which is asked first"};
        void* values =
            c::dma_alloc_attrs(&master.device().raw()->dev, sizeof(T) * count, &handle, c::GFP_KERNEL | c::__GFP_ZERO, 0);
        if (!values) return error::no_memory;
        return Coherent{master.device(), static_cast<T*>(values), handle};
    }

    static constexpr usize size() { return count; }
    Address address() const { return Address{handle_}; }

    /// Traps where `index` is not below `size()`.
    T load(usize index) const {
        require(index, 1);
        unsafe because{"the index was just compared with the size"};
        return __atomic_load_n(values_ + index, __ATOMIC_RELAXED);
    }
    void store(usize index, T value) const {
        require(index, 1);
        unsafe because{"the index was just compared with the size"};
        __atomic_store_n(values_ + index, value, __ATOMIC_RELAXED);
    }

    /// Copies `amount` values from `start` on to user space. May sleep. Traps where they are not all inside.
    Result<void> copy_to(user::Writer& writer, usize start, usize amount) const {
        require(start, amount);
        unsafe because{"the range was just compared with the size"};
        return writer.write_raw(values_ + start, amount * sizeof(T), unsafe{"the same range"});
    }
    /// Fills `amount` values from `start` on from user space. May sleep. Traps where they are not all inside.
    Result<void> copy_from(user::Reader& reader, usize start, usize amount) const {
        require(start, amount);
        unsafe because{"the range was just compared with the size"};
        return reader.read_raw(values_ + start, amount * sizeof(T), unsafe{"the same range"});
    }

private:
    Coherent(lt<'d', const pci::BoundDevice&> device, T* values, c::dma_addr_t handle)
        : device_{device}, values_{values}, handle_{handle} {}

    static void require(usize start, usize amount) {
        if (start > count || amount > count - start) __builtin_trap();
    }

    lt<'d', Claim<const pci::BoundDevice>> device_;
    T* values_;
    c::dma_addr_t handle_;
};

}  // namespace keel::dma

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/device.hpp>
#include <keel/dma/master.hpp>
#include <keel/dma/value.hpp>

namespace keel::dma {

template <Transferable T, usize alignment, usize boundary>
class Pool;

/// One value of a Pool, which goes back when this ends. Everything here may be called in any context.
template <Transferable T, usize alignment, usize boundary>
class PoolItem {
public:
    static constexpr unsafe sends{"an item goes back by any thread, in any context"};
    static constexpr unsafe moves_empty{"the move empties the Claim, and what is left has nothing to give back"};
    static constexpr unsafe syncs{"a value is loaded and stored as a whole; its device does so at any time too"};

    PoolItem(PoolItem&&) = default;
    ~PoolItem() {
        if (!pool_) return;
        unsafe because{"this pool gave it, and is there: its Pool is borrowed; the kernel locks what is const here"};
        c::dma_pool_free(const_cast<c::dma_pool*>(&*pool_), value_, address_);
    }

    Address address() const { return Address{address_}; }
    T load() const { return Value<T>::load(value_, unsafe{"the pool gave room for a T, as zeroes"}); }
    void store(T value) const {
        Value<T>::store(value_, value, unsafe{"the pool gave room for a T, and nobody gets a reference to it"});
    }

private:
    friend Pool<T, alignment, boundary>;
    PoolItem(lt<'p', const c::dma_pool&> pool, T* value, c::dma_addr_t address)
        : pool_{pool}, value_{value}, address_{address} {}

    lt<'p', Claim<const c::dma_pool>> pool_;
    T* value_;
    c::dma_addr_t address_;
};

/// Where small values that a device shares come from, many to a page: descriptors, command blocks. None of them crosses
/// a multiple of `boundary`, where that is not 0.
///
///     using Descriptors = dma::Pool<Descriptor, 16>;
///     auto pool = TRY(make_box<Descriptors>(TRY(Descriptors::create(bus_master, "descriptors"))));
///     auto first = TRY(pool->allocate());
///     first.store(Descriptor{.next = 0, .buffer = buffer.address().value()});
///
/// The items borrow the pool: what owns both has the pool in a Box, declared above them. Stop the device before items
/// end.
///
/// C: include/linux/dmapool.h, dma_pool_create()
template <Transferable T, usize alignment = alignof(T), usize boundary = 0>
class [[clang::annotate("keel::from_bytes")]] [[clang::annotate("keel::to_bytes")]] Pool {
    static_assert(alignment >= alignof(T) && (alignment & (alignment - 1)) == 0,
                  "an alignment is a power of two, and at least T's");
    static_assert(boundary == 0 || (boundary >= sizeof(T) && (boundary & (boundary - 1)) == 0),
                  "a boundary is a power of two, and a T fits below it");
    static_assert(0x7fffffff / sizeof(T) != 0, "a T is smaller than 2 GiB");

public:
    static constexpr unsafe sends{"a pool is destroyed by any thread that may sleep"};
    static constexpr unsafe syncs{"the kernel locks a pool"};

    using Item = PoolItem<T, alignment, boundary>;

    Pool(Pool&&) = default;
    ~Pool() {
        if (!device_) return;
        unsafe because{"create() made it, and each item borrowed it and has ended"};
        c::dma_pool_destroy(pool_);
    }

    /// May sleep. `error::no_memory`. `name` is what the device's file `pools` in /sys shows.
    static lt<'d', Result<Pool>> create(lt<'d', Master> master, Literal name) {
        unsafe because{"the device is bound while the Master is borrowed; the kernel copies the name"};
        c::dma_pool* const pool = c::dma_pool_create(name.raw(), master.device().raw(), sizeof(T), alignment, boundary);
        if (!pool) return error::no_memory;
        return Pool{master.device(), pool};
    }

    /// A value of zeroes. May sleep. `error::no_memory`.
    Result<Item> allocate() const [[clang::lifetimebound]] { return allocate_with<c::GFP_KERNEL>(); }
    /// The same in any context, from what the kernel keeps for it.
    Result<Item> allocate_atomic() const [[clang::lifetimebound]] { return allocate_with<c::GFP_ATOMIC>(); }

private:
    Pool(lt<'d', const keel::Device&> device, c::dma_pool* pool) : device_{device}, pool_{pool} {}

    template <c::gfp_t flags>
    Result<Item> allocate_with() const [[clang::lifetimebound]] {
        c::dma_addr_t address = 0;
        unsafe because{"the pool is there; it gives zeroed room for a T, or null, which is asked before it is used"};
        void* const value = c::dma_pool_alloc(pool_, flags | c::__GFP_ZERO, &address);
        if (!value) return error::no_memory;
        return Item{*pool_, static_cast<T*>(value), address};
    }

    lt<'d', Claim<const keel::Device>> device_;
    c::dma_pool* pool_;
};

}  // namespace keel::dma

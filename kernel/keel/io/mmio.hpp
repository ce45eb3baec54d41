// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/io/register.hpp>

namespace keel {

/// A window of `window_size` bytes onto the registers of a device, which somebody else keeps mapped.
///
/// A register outside of the window, a read of a write-only one and a write to a read-only one do not
/// compile. Each access is one instruction, ordered as readl() and writel() are. Any context.
///
/// C: include/asm-generic/io.h
template <usize window_size>
class [[gsl::Pointer(const u8)]] Mmio {
public:
    static constexpr usize size = window_size;
    static constexpr unsafe sends{"a device's registers answer to every CPU"};
    static constexpr unsafe syncs{"each access is one instruction"};

    /// Contract: `base` maps at least `size` bytes for as long as what the Mmio is said to borrow.
    Mmio(void* base, unsafe) : base_{base} {}

    template <Readable R>
    Value<R> read() const {
        static_assert(inside<R>(), "the register lies outside of the window");
        return Value<R>{load<typename R::width>(R::offset)};
    }

    /// Writes all bits; those that `value` says nothing about become 0.
    template <Writable R>
    void write(Value<R> value) const {
        static_assert(inside<R>(), "the register lies outside of the window");
        store<typename R::width>(R::offset, value.raw());
    }

    /// Reads, changes the bits that `value` speaks about, writes. Not atomic: lock where others do so too.
    template <class R>
        requires(Readable<R> && Writable<R>)
    void update(Value<R> value) const {
        using Raw = typename R::width;
        const Raw old = read<R>().raw();
        write(Value<R>{static_cast<Raw>((old & ~value.mask()) | value.raw())});
    }

private:
    template <class R>
    static constexpr bool inside() {
        return sizeof(typename R::width) <= window_size && R::offset <= window_size - sizeof(typename R::width);
    }

    template <class Raw>
    Raw load(usize offset) const {
        unsafe because{"inside<R>() was asserted by the caller, and the window is mapped"};
        const void* address = static_cast<const u8*>(base_) + offset;
        if constexpr (sizeof(Raw) == 1)
            return c::readb(address);
        else if constexpr (sizeof(Raw) == 2)
            return c::readw(address);
        else if constexpr (sizeof(Raw) == 4)
            return c::readl(address);
        else
            return c::readq(address);
    }
    template <class Raw>
    void store(usize offset, Raw value) const {
        unsafe because{"inside<R>() was asserted by the caller, and the window is mapped"};
        void* address = static_cast<u8*>(base_) + offset;
        if constexpr (sizeof(Raw) == 1)
            c::writeb(value, address);
        else if constexpr (sizeof(Raw) == 2)
            c::writew(value, address);
        else if constexpr (sizeof(Raw) == 4)
            c::writel(value, address);
        else
            c::writeq(value, address);
    }

    void* base_;
};

}  // namespace keel

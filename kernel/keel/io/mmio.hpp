// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/io/window.hpp>

namespace keel {

namespace io {

/// Registers that are mapped into memory. Each access is one instruction, ordered as readl() and writel()
/// order it: after the memory that was written before, and before the memory that is read afterwards.
struct MappedOrdered {
    using Base = void*;
    static constexpr usize widest = 8;

    template <class Raw>
    static Raw load(Base base, usize offset, unsafe) {
        unsafe because{"the base is mapped, and the offset inside, by the contract"};
        const void* address = static_cast<const u8*>(base) + offset;
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
    static void store(Base base, usize offset, Raw value, unsafe) {
        unsafe because{"the base is mapped, and the offset inside, by the contract"};
        void* address = static_cast<u8*>(base) + offset;
        if constexpr (sizeof(Raw) == 1)
            c::writeb(value, address);
        else if constexpr (sizeof(Raw) == 2)
            c::writew(value, address);
        else if constexpr (sizeof(Raw) == 4)
            c::writel(value, address);
        else
            c::writeq(value, address);
    }
};

/// The same, ordered only among themselves: for a row of registers before the one access that needs order.
struct MappedRelaxed {
    using Base = void*;
    static constexpr usize widest = 8;

    template <class Raw>
    static Raw load(Base base, usize offset, unsafe) {
        unsafe because{"the base is mapped, and the offset inside, by the contract"};
        const void* address = static_cast<const u8*>(base) + offset;
        if constexpr (sizeof(Raw) == 1)
            return c::readb_relaxed(address);
        else if constexpr (sizeof(Raw) == 2)
            return c::readw_relaxed(address);
        else if constexpr (sizeof(Raw) == 4)
            return c::readl_relaxed(address);
        else
            return c::readq_relaxed(address);
    }
    template <class Raw>
    static void store(Base base, usize offset, Raw value, unsafe) {
        unsafe because{"the base is mapped, and the offset inside, by the contract"};
        void* address = static_cast<u8*>(base) + offset;
        if constexpr (sizeof(Raw) == 1)
            c::writeb_relaxed(value, address);
        else if constexpr (sizeof(Raw) == 2)
            c::writew_relaxed(value, address);
        else if constexpr (sizeof(Raw) == 4)
            c::writel_relaxed(value, address);
        else
            c::writeq_relaxed(value, address);
    }
};

}  // namespace io

/// A window onto mapped registers of a device. Any context. C: include/asm-generic/io.h
template <usize window_size>
using Mmio = io::Window<io::MappedOrdered, window_size>;

/// The same with accesses that are ordered among themselves only. Any context. C: readl_relaxed()
template <usize window_size>
using RelaxedMmio = io::Window<io::MappedRelaxed, window_size>;

}  // namespace keel

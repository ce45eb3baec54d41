// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/io/window.hpp>

namespace keel::io {

/// Plain memory that is accessed register by register.
struct PlainMemory {
    using Base = void*;
    static constexpr usize widest = 8;

    template <class Raw>
    static Raw load(Base base, usize offset, unsafe) {
        unsafe because{"the offset is inside by the contract, and a multiple of the width"};
        return __atomic_load_n(reinterpret_cast<const Raw*>(static_cast<const u8*>(base) + offset), __ATOMIC_RELAXED);
    }
    template <class Raw>
    static void store(Base base, usize offset, Raw value, unsafe) {
        unsafe because{"the offset is inside by the contract, and a multiple of the width"};
        __atomic_store_n(reinterpret_cast<Raw*>(static_cast<u8*>(base) + offset), value, __ATOMIC_RELAXED);
    }
};

/// `size` bytes in place of a device, all zero at first: code for any window is tested on it, and a table of
/// registers that is kept in memory is described like a device's.
///
///     const io::Memory<0x100> memory;
///     reset(memory.window());
///     require(memory.window().read<Status>()[Status::ready]);
///
/// Any context.
template <usize size>
class Memory : Pinned {
    struct Bytes {
        alignas(8) u8 bytes[size];
    };

public:
    using Window = io::Window<PlainMemory, size>;

    static constexpr unsafe sends{"bytes that are accessed one register at a time"};
    static constexpr unsafe syncs{"bytes that are accessed one register at a time"};

    constexpr Memory() = default;

    Window window() const [[clang::lifetimebound]] {
        return Window{bytes_.raw(), unsafe{"it has as many bytes, and is borrowed"}};
    }

private:
    Opaque<Bytes> bytes_;
};

}  // namespace keel::io

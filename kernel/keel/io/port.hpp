// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/io/window.hpp>

#include <utility>

namespace keel::io {

/// The ports of x86, which carry at most 32 bits.
struct Port {
    using Base = u16;
    static constexpr usize widest = 4;

    template <class Raw>
    static Raw load(Base base, usize offset, unsafe) {
        const auto port = static_cast<u16>(base + offset);
        unsafe because{"the port belongs to the driver by the contract"};
        if constexpr (sizeof(Raw) == 1)
            return c::inb(port);
        else if constexpr (sizeof(Raw) == 2)
            return c::inw(port);
        else
            return c::inl(port);
    }
    template <class Raw>
    static void store(Base base, usize offset, Raw value, unsafe) {
        const auto port = static_cast<u16>(base + offset);
        unsafe because{"the port belongs to the driver by the contract"};
        if constexpr (sizeof(Raw) == 1)
            c::outb(value, port);
        else if constexpr (sizeof(Raw) == 2)
            c::outw(value, port);
        else
            c::outl(value, port);
    }
};

/// `size` ports that no other driver has claimed.
///
///     const auto ports = TRY(io::Ports<8>::claim(0x3f8, "serial"));
///     ports.window().write(Scratch::all(0x5a));
///
/// C: include/linux/ioport.h, request_region()
template <usize size>
class Ports {
    static_assert(size > 0 && size <= 0x10000);

public:
    using Window = io::Window<Port, size>;

    static constexpr unsafe moves_empty{"the move leaves claimed_ at false"};
    static constexpr unsafe sends{"release_region may be called by any thread that may sleep"};
    static constexpr unsafe syncs{"each access is one instruction"};

    Ports(Ports&& other) : first_{other.first_}, claimed_{std::exchange(other.claimed_, false)} {}
    ~Ports() {
        if (!claimed_) return;
        unsafe because{"claim() claimed them"};
        c::release_region(first_, size);
    }

    /// May sleep. `error::busy` where somebody else has one of them. `name` is what /proc/ioports shows.
    static Result<Ports> claim(u16 first, Literal name) {
        if (size > usize{0x10000} - first) return error::invalid;
        unsafe because{"the name lives as long as the module, which gives the region back before it goes"};
        if (!c::request_region(first, size, name.raw())) return error::busy;
        return Ports{first};
    }

    Window window() const [[clang::lifetimebound]] {
        return Window{first_, unsafe{"claim() claimed this many ports, and *this is borrowed"}};
    }

private:
    explicit Ports(u16 first) : first_{first}, claimed_{true} {}

    u16 first_;
    bool claimed_;
};

}  // namespace keel::io

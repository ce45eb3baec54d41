// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/io/register.hpp>

#include <concepts>

namespace keel::io {

/// A way to reach registers: what a window's `Base` is, how much it carries in one access, and how.
///
///     using Base = void*;
///     static constexpr usize widest = 8;  // Bytes of the widest access.
///     template <class Raw> static Raw load(Base, usize offset, unsafe);            // Contract: the offset lies
///     template <class Raw> static void store(Base, usize offset, Raw, unsafe);     // inside of what Base reaches.
template <class P>
concept Path = requires(typename P::Base base, unsigned int raw) {
    { P::widest } -> std::convertible_to<usize>;
    { P::template load<unsigned int>(base, 0, unsafe{"only its type is asked"}) } -> std::same_as<unsigned int>;
    P::template store<unsigned int>(base, 0, raw, unsafe{"only its type is asked"});
};

/// A window of `window_size` bytes onto registers, which somebody else keeps reachable. Where they are, in a
/// BAR, in configuration space, in plain memory of a test, is a matter of `P`: code that is written for any
/// window works for all of them.
///
///     template <class Window>
///     bool is_ready(const Window& window) { return window.template read<Status>()[Status::ready]; }
///
/// What a window cannot do does not compile: a register outside of it, a read of a write-only one, a write
/// to a read-only one, a width that the path does not carry, a block that does not have the register.
/// An index that only the running driver knows is compared, and traps where there is no such register.
template <Path P, usize window_size>
class [[gsl::Pointer(const u8)]] Window {
public:
    static constexpr usize size = window_size;
    static constexpr unsafe sends{"a device's registers answer to every CPU"};
    static constexpr unsafe syncs{"each access is one access of the path, which any number of threads may make"};

    /// Contract: `base` reaches at least `size` bytes for as long as what the window is said to borrow.
    Window(typename P::Base base, unsafe) : base_{base} {}

    template <Readable R, class Block = Here>
        requires(!Repeated<R>)
    Value<R> read() const {
        return load<R>(place<R, Block, 0>());
    }
    /// Register number `index` of an array; traps where there is none.
    template <Readable R, class Block = Here>
        requires Repeated<R>
    Value<R> read(usize index) const {
        return load<R>(place_of<R, Block>(index));
    }
    /// The same where the number is known when it is compiled.
    template <Readable R, usize index, class Block = Here>
        requires Repeated<R>
    Value<R> read_at() const {
        return load<R>(place<R, Block, index>());
    }

    /// Writes all bits; those that `value` says nothing about become 0.
    template <class Block = Here, Writable R>
        requires(!Repeated<R>)
    void write(Value<R> value) const {
        store<R>(place<R, Block, 0>(), value);
    }
    template <class Block = Here, Writable R>
        requires Repeated<R>
    void write(usize index, Value<R> value) const {
        store<R>(place_of<R, Block>(index), value);
    }
    template <usize index, class Block = Here, Writable R>
        requires Repeated<R>
    void write_at(Value<R> value) const {
        store<R>(place<R, Block, index>(), value);
    }

    /// Reads, changes the bits that `value` speaks about, writes. Not atomic: lock where others do so too.
    template <class Block = Here, class R>
        requires(Readable<R> && Writable<R> && !Repeated<R>)
    void update(Value<R> value) const {
        using Raw = typename R::width;
        const Raw old = read<R, Block>().raw();
        write<Block>(Value<R>{static_cast<Raw>((old & ~value.mask()) | value.raw())});
    }

private:
    template <class R>
    static consteval usize span_of() {
        if constexpr (Repeated<R>)
            return (R::count - 1) * R::stride + sizeof(typename R::width);
        else
            return sizeof(typename R::width);
    }
    template <class R, class Block>
    static consteval usize start_of() {
        using Raw = typename R::width;
        static_assert(PlaceOf<Block, R>, "the register is not in this block, or needs to be told in which");
        if constexpr (PlaceOf<Block, R>) {
            constexpr usize start = Block::base + R::offset;
            static_assert(start >= R::offset, "the register lies outside of the window");  // The sum went round.
            static_assert(start % sizeof(Raw) == 0, "a register lies at a multiple of its width");
            static_assert(span_of<R>() <= window_size && start <= window_size - span_of<R>(),
                          "the register lies outside of the window");
            static_assert(sizeof(Raw) <= P::widest, "the path does not carry registers of this width");
            return start;
        } else {
            return 0;
        }
    }
    template <class R, class Block, usize index>
    static consteval usize place() {
        if constexpr (Repeated<R>) {
            static_assert(index < R::count, "the array has no such register");
            return start_of<R, Block>() + index * R::stride;
        } else {
            return start_of<R, Block>();
        }
    }
    template <class R, class Block>
    static usize place_of(usize index) {
        if (index >= R::count) __builtin_trap();
        return start_of<R, Block>() + index * R::stride;
    }

    template <class R>
    Value<R> load(usize offset) const {
        return Value<R>{P::template load<typename R::width>(base_, offset, unsafe{"start_of() asserted that it is inside"})};
    }
    template <class R>
    void store(usize offset, Value<R> value) const {
        P::template store<typename R::width>(base_, offset, value.raw(), unsafe{"start_of() asserted that it is inside"});
    }

    typename P::Base base_;
};

}  // namespace keel::io

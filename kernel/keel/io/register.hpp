// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/types.hpp>

#include <concepts>

/// Registers as a data sheet describes them: a type with width, offset and rights, and a constant for
/// each field.
///
///     struct Status : Register<u32, 0x20> {
///         static constexpr Field<Status, bool, 0> computing{};
///         static constexpr Field<Status, bool, 7> interrupt_when_done{};
///     };
///
///     if (bar.read<Status>()[Status::computing]) ...
///     bar.write(Status::interrupt_when_done(true));

namespace keel {

enum class Access { read_write, read_only, write_only };

/// Base of a register: `width` is the type of one access, `offset` counts bytes from the window's start.
template <std::unsigned_integral Width, usize register_offset, Access rights = Access::read_write>
struct Register {
    using width = Width;
    static constexpr usize offset = register_offset;
    static constexpr Access access = rights;
    static_assert(offset % sizeof(Width) == 0, "a register lies at a multiple of its width");
};

template <class R>
concept Readable = requires { R::offset; } && R::access != Access::write_only;
template <class R>
concept Writable = requires { R::offset; } && R::access != Access::read_only;

template <class R, class T, unsigned low, unsigned high>
struct Field;

/// The content of register `R`, or the part of it that some of its fields make up.
template <class R>
class Value {
public:
    using Raw = typename R::width;

    explicit constexpr Value(Raw raw) : raw_{raw}, mask_{static_cast<Raw>(~Raw{0})} {}
    /// Contract of the caller: `raw` has no bit outside of `mask`; used by Field.
    constexpr Value(Raw raw, Raw mask) : raw_{static_cast<Raw>(raw & mask)}, mask_{mask} {}

    constexpr Raw raw() const { return raw_; }
    /// The bits that this value says something about.
    constexpr Raw mask() const { return mask_; }

    template <class T, unsigned low, unsigned high>
    constexpr T operator[](Field<R, T, low, high> field) const {
        return field.from(raw_);
    }

    friend constexpr Value operator|(Value a, Value b) {
        return Value{static_cast<Raw>(a.raw_ | b.raw_), static_cast<Raw>(a.mask_ | b.mask_)};
    }

private:
    Raw raw_;
    Raw mask_;
};

/// Bits `low` to `high` of register `R`, both counted, as a `T`. A number has exactly the field's width.
template <class R, class T, unsigned low, unsigned high = low>
struct Field {
    static constexpr unsigned bits = high - low + 1;
    static_assert(low <= high);
    static_assert(std::same_as<T, bool> ? bits == 1 : bits == sizeof(T) * 8, "the field's type has the field's width");

    /// The value of the register that has this field at `value`, and says nothing about the others.
    template <class Register = R>
    constexpr Value<Register> operator()(T value) const {
        using Raw = typename Register::width;
        static_assert(high < sizeof(Raw) * 8, "the field ends inside of the register");
        return Value<Register>{static_cast<Raw>(static_cast<Raw>(value) << low), mask<Raw>()};
    }

    template <class Raw>
    static constexpr Raw mask() {
        if constexpr (bits == sizeof(Raw) * 8)
            return static_cast<Raw>(~Raw{0});
        else
            return static_cast<Raw>(((Raw{1} << bits) - 1) << low);
    }
    template <class Raw>
    static constexpr T from(Raw raw) {
        static_assert(high < sizeof(Raw) * 8, "the field ends inside of the register");
        return static_cast<T>((raw & mask<Raw>()) >> low);
    }
};

}  // namespace keel

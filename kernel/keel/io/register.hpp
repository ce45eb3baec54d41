// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/bounded.hpp>
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
///
/// A register may stand for several, and another struct at the same offset is the same register with other
/// fields:
///
///     struct Slot : RegisterArray<u32, 0x100, 16, 8> {};            // 16 of them, 8 bytes apart.
///     bar.read<Slot>(index); bar.read_at<Slot, 3>();
///
///     struct Engine {};                                             // Whatever has such a block of registers.
///     struct Halt : RelativeRegister<Engine, u32, 0x10> {...};      // Its place in the block.
///     struct Graphics : Engine { static constexpr usize base = 0x4000; };
///     bar.write<Graphics>(Halt::now(true));

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

/// `register_count` registers of one kind, `register_stride` bytes from one to the next.
template <std::unsigned_integral Width, usize first_offset, usize register_count, usize register_stride = sizeof(Width),
          Access rights = Access::read_write>
struct RegisterArray : Register<Width, first_offset, rights> {
    static constexpr usize count = register_count;
    static constexpr usize stride = register_stride;
    static_assert(count > 0 && stride >= sizeof(Width) && stride % sizeof(Width) == 0, "the registers do not overlap");
    static_assert(count - 1 <= (~usize{0} - sizeof(Width)) / stride, "the array ends where an offset still can");
};

/// A register of a block that a device has several of. `offset` counts from the start of the block; the
/// blocks derive from `Block`, and say where they begin: `static constexpr usize base`.
template <class Block, std::unsigned_integral Width, usize block_offset, Access rights = Access::read_write>
struct RelativeRegister : Register<Width, block_offset, rights> {
    using RelativeTo = Block;
};

/// The place of registers that belong to no block: the window's own start.
struct Here {
    static constexpr usize base = 0;
};

/// A place where a register `R` is: the block that it says it belongs to, or the window itself.
template <class Block, class R>
concept PlaceOf = (requires { typename R::RelativeTo; } && std::derived_from<Block, typename R::RelativeTo>) ||
                  (!requires { typename R::RelativeTo; } && std::same_as<Block, Here>);

template <class R>
concept Repeated = requires { R::stride; };
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

/// How many bits values of type `T` have.
template <class T>
consteval unsigned bits_of() {
    if constexpr (std::same_as<T, bool>)
        return 1;
    else if constexpr (std::unsigned_integral<T>)
        return static_cast<unsigned>(sizeof(T) * 8);
    else
        return T::width;
}

/// Bits `low` to `high` of register `R`, both counted, as a `T`: bool, an unsigned integer or a Bounded,
/// which has exactly the field's width.
template <class R, class T, unsigned low, unsigned high = low>
struct Field {
    static constexpr unsigned bits = high - low + 1;
    static_assert(low <= high);
    static_assert(bits == bits_of<T>(), "the field's type has the field's width");

    /// The value of the register that has this field at `value`, and says nothing about the others.
    template <class Register = R>
    constexpr Value<Register> operator()(T value) const {
        using Raw = typename Register::width;
        static_assert(high < sizeof(Raw) * 8, "the field ends inside of the register");
        return Value<Register>{static_cast<Raw>(number<Raw>(value) << low), mask<Raw>()};
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
        const auto number = static_cast<Raw>((raw & mask<Raw>()) >> low);
        if constexpr (std::unsigned_integral<T>)
            return static_cast<T>(number);
        else
            return T::low_bits_of(number);
    }

private:
    template <class Raw>
    static constexpr Raw number(T value) {
        if constexpr (std::unsigned_integral<T>)
            return static_cast<Raw>(value);
        else
            return static_cast<Raw>(value.value());
    }
};

}  // namespace keel

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/error.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <concepts>
#include <type_traits>

/// Log lines with `{}` for each value, checked and translated for printk when they are compiled.
///
///     device.info("factorial of {} is {:#x}", n, answer);
///
/// Between the braces stands nothing, or `:` and then `#`, `0`, a width and `x`, each optional:
/// `{:#x}`, `{:08x}`, `{:5}`. `{{` and `}}` are braces. What is refused is refused by the compiler: too
/// few or too many values, a specification that the value's type has no use for, a line over 250 bytes.

namespace keel {

namespace format {

/// What printk is told about one value.
struct Conversion {
    char length;  // 'h' for int, 'l', 'q' for long long; 's' for text; 'e' for an error.
    bool negative;
};

/// The conversion for values of type `T`; no member `value` where there is none.
template <class T>
struct ConversionOf {};
template <std::integral T>
struct ConversionOf<T> {
    static constexpr bool is_long = std::same_as<T, long> || std::same_as<T, unsigned long>;
    static constexpr Conversion value{sizeof(T) <= sizeof(int) ? 'h' : is_long ? 'l' : 'q', std::is_signed_v<T>};
};
template <>
struct ConversionOf<bool> {
    static constexpr Conversion value{'s', false};
};
template <>
struct ConversionOf<Literal> {
    static constexpr Conversion value{'s', false};
};
template <>
struct ConversionOf<Error> {
    static constexpr Conversion value{'e', false};
};

template <class T>
concept Printable = requires { ConversionOf<std::remove_cvref_t<T>>::value; };

template <std::integral T>
constexpr auto argument(T value) {
    if constexpr (sizeof(T) <= sizeof(int))
        return static_cast<std::conditional_t<std::is_signed_v<T>, int, unsigned int>>(value);
    else
        return value;
}
constexpr const char* argument(bool value) { return value ? "true" : "false"; }
constexpr const char* argument(Literal value) { return value.raw(); }
inline const void* argument(Error error) {
    unsafe because{"%pe prints an error number that is dressed as a pointer, and never follows it"};
    return reinterpret_cast<const void*>(static_cast<isize>(error.to_errno()));
}

/// A failed check of a format is a call of this: it is not constexpr, and its name is the message.
inline void the_format_does_not_fit(const char* /*why*/) {}

/// A checked format, as printk wants it.
template <class... Values>
class Format {
public:
    template <usize size>
    consteval Format(const char (&text)[size]) {
        translate(Span<const char>{text}.part(0, size - 1));
    }

    constexpr const char* raw() const { return text_.elements; }
    /// Byte `at` of it, from 0 on; zero behind its end.
    constexpr char letter(usize at) const { return text_[at]; }

private:
    consteval void translate(Span<const char> text) {
        const Array<Conversion, sizeof...(Values) + 1> conversions{{ConversionOf<Values>::value..., Conversion{}}};
        usize next = 0;
        for (usize at = 0; at < text.size(); ++at) {
            const char letter = text[at];
            const char after = at + 1 < text.size() ? text[at + 1] : '\0';
            if (letter == '{' && after == '{') {
                put('{');
                ++at;
            } else if (letter == '}') {
                if (after != '}') the_format_does_not_fit("a single }; write }} for a brace");
                put('}');
                ++at;
            } else if (letter == '{') {
                if (next == sizeof...(Values)) the_format_does_not_fit("there are more {} than values");
                at = convert(text, at + 1, conversions[next++]);
            } else {
                if (letter == '%') put('%');
                put(letter);
            }
        }
        if (next != sizeof...(Values)) the_format_does_not_fit("there are more values than {}");
        put('\n');
        text_[length_] = '\0';
    }

    /// Translates what stands after a `{`, from `at` on; the place of its `}`.
    consteval usize convert(Span<const char> text, usize at, Conversion conversion) {
        const auto letter = [text](usize place) { return place < text.size() ? text[place] : '\0'; };
        put('%');
        bool hexadecimal = false;
        bool flags = false;
        if (letter(at) == ':') {
            for (++at; letter(at) == '#' || (letter(at) >= '0' && letter(at) <= '9'); ++at) {
                put(letter(at));
                flags = true;
            }
            if (letter(at) == 'x') {
                hexadecimal = true;
                ++at;
            }
        }
        if (letter(at) != '}') the_format_does_not_fit("after { comes }, or : with #, 0, a width and x");
        const bool number = conversion.length != 's' && conversion.length != 'e';
        if (!number && (hexadecimal || flags)) the_format_does_not_fit("only numbers have a width or x");
        if (conversion.length == 'e') {
            put('p');
            put('e');
            return at;
        }
        if (conversion.length == 'l' || conversion.length == 'q') put('l');
        if (conversion.length == 'q') put('l');
        put(!number ? 's' : hexadecimal ? 'x' : conversion.negative ? 'd' : 'u');
        return at;
    }

    consteval void put(char letter) {
        if (length_ + 2 > text_.size()) the_format_does_not_fit("the line is longer than 250 bytes");
        text_[length_++] = letter;
    }

    Array<char, 252> text_{};
    usize length_ = 0;
};

}  // namespace format

/// The type of a format parameter beside values of types `Values`.
template <class... Values>
using FormatFor = std::type_identity_t<format::Format<std::remove_cvref_t<Values>...>>;

}  // namespace keel

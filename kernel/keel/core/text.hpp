// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/format.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>

namespace keel {

/// At most `capacity` letters, in place, with a zero behind them: names that user space gives.
///
///     Text<266> path{Literal{"dev/ashmem/"}.letters()};
///     path.append(name.letters());  // What does not fit is cut off.
template <usize capacity>
class Text {
public:
    constexpr Text() = default;
    explicit constexpr Text(Span<const char> letters) { append(letters); }

    /// Adds `letters` up to their first zero, or up to where the room ends.
    constexpr void append(Span<const char> letters) {
        for (const char letter : letters) {
            if (letter == '\0' || size_ == capacity) return;
            letters_[size_++] = letter;
        }
    }

    constexpr usize size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr Span<const char> letters() const { return with_zero().part(0, size_); }
    /// The letters and the zero behind them.
    constexpr Span<const char> with_zero() const { return Span<const char>{letters_}.part(0, size_ + 1); }
    /// For the C side: a string with a zero at its end.
    constexpr const char* raw() const { return letters_.elements; }

private:
    Array<char, capacity + 1> letters_{};
    usize size_ = 0;
};

namespace format {
template <usize capacity>
struct ConversionOf<Text<capacity>> {
    static constexpr Conversion value{'s', false};
};
template <usize capacity>
constexpr const char* argument(const Text<capacity>& value) {
    return value.raw();
}
}  // namespace format

}  // namespace keel

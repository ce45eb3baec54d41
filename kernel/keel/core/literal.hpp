// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

namespace keel {

/// Text that lives as long as the module: a string literal.
class Literal {
public:
    static constexpr unsafe sends{"nobody changes a literal"};
    static constexpr unsafe syncs{"nobody changes a literal"};

    template <usize size>
    consteval Literal(const char (&text)[size]) : text_{text}, size_{size - 1} {}

    /// The letters, without the zero behind them.
    constexpr Span<const char> letters() const {
        return Span<const char>{text_, size_, unsafe{"a literal is never freed, and this is its size"}};
    }
    /// For the C side: a string with a zero at its end.
    constexpr const char* raw() const { return text_; }

private:
    const char* text_;
    usize size_;
};

}  // namespace keel

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/format.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/text.hpp>
#include <keel/core/unsafe.hpp>

namespace keel::fs {

/// Where a file of /proc gets its text from, line by line.
///
///     void describe(fs::TextOutput& to) const { to.line("size:\t{}", size_); }
///
/// What is too long for the reader's buffer is asked for again by the kernel, with a larger one.
///
/// C: include/linux/seq_file.h
class TextOutput : Pinned {
public:
    /// Contract: `file` is what a show operation was given, and this ends before that returns.
    TextOutput(c::seq_file* file, unsafe) : file_{file} {}

    /// Adds a line; its end need not be written. Any context.
    template <format::Printable... Values>
    void line(const FormatFor<Values...>& text, const Values&... values) {
        unsafe because{"the format was translated for exactly these values, and the show operation is running"};
        c::seq_printf(file_, text.raw(), format::argument(values)...);
    }

private:
    c::seq_file* file_;
};

}  // namespace keel::fs

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/format.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

/// Lines in the kernel's log that belong to no device. Where there is one, its own functions say more:
/// `device.info(...)`.
///
///     log::info("{} disks of {} MiB", count, size);
///
/// Any context. C: include/linux/printk.h, include/linux/kern_levels.h

namespace keel::log {

/// A checked format behind the mark of its level: byte 1, and a digit.
template <char level, class... Values>
class Line {
public:
    template <usize size>
    consteval Line(const char (&text)[size]) {
        const format::Format<Values...> format{text};
        text_[0] = '\1';
        text_[1] = level;
        for (usize at = 0; at + 2 < text_.size(); ++at) text_[at + 2] = format.letter(at);
    }

    constexpr const char* raw() const { return text_.elements; }

private:
    Array<char, 254> text_{};
};

template <char level, class... Values>
using LineFor = std::type_identity_t<Line<level, std::remove_cvref_t<Values>...>>;

template <format::Printable... Values>
void emergency(const LineFor<'0', Values...>& line, const Values&... values) {
    unsafe because{"the format was translated for exactly these values"};
    c::_printk(line.raw(), format::argument(values)...);
}
template <format::Printable... Values>
void alert(const LineFor<'1', Values...>& line, const Values&... values) {
    unsafe because{"the format was translated for exactly these values"};
    c::_printk(line.raw(), format::argument(values)...);
}
template <format::Printable... Values>
void critical(const LineFor<'2', Values...>& line, const Values&... values) {
    unsafe because{"the format was translated for exactly these values"};
    c::_printk(line.raw(), format::argument(values)...);
}
template <format::Printable... Values>
void error(const LineFor<'3', Values...>& line, const Values&... values) {
    unsafe because{"the format was translated for exactly these values"};
    c::_printk(line.raw(), format::argument(values)...);
}
template <format::Printable... Values>
void warning(const LineFor<'4', Values...>& line, const Values&... values) {
    unsafe because{"the format was translated for exactly these values"};
    c::_printk(line.raw(), format::argument(values)...);
}
template <format::Printable... Values>
void notice(const LineFor<'5', Values...>& line, const Values&... values) {
    unsafe because{"the format was translated for exactly these values"};
    c::_printk(line.raw(), format::argument(values)...);
}
template <format::Printable... Values>
void info(const LineFor<'6', Values...>& line, const Values&... values) {
    unsafe because{"the format was translated for exactly these values"};
    c::_printk(line.raw(), format::argument(values)...);
}
template <format::Printable... Values>
void debug(const LineFor<'7', Values...>& line, const Values&... values) {
    unsafe because{"the format was translated for exactly these values"};
    c::_printk(line.raw(), format::argument(values)...);
}

}  // namespace keel::log

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/format.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/unsafe.hpp>

namespace keel {

/// A device of any bus, with the log lines that carry its name.
///
/// It is never constructed: `const Device&` is the kernel's own `struct device`.
///
/// C: include/linux/device.h, include/linux/dev_printk.h
class Device : Pinned {
public:
    static constexpr unsafe sends{"a struct device belongs to no thread"};
    static constexpr unsafe syncs{"the driver core locks struct device, and printing only reads its name"};

    Device() = delete;

    /// Contract: `device` is a live device for as long as the result is used.
    static lt<'a', const Device&> from(c::device* device, unsafe) {
        unsafe because{"a Device is nothing but a struct device, which lives by the contract"};
        return *reinterpret_cast<const Device*>(device);
    }

    /// For ARef. To give a count back may sleep: the last one frees the device.
    static void count_up(const Device& device) {
        unsafe because{"the caller has the device, so it is there"};
        c::get_device(device.raw());
    }
    /// Contract: gives back one count that the caller holds.
    static void count_down(const Device& device, unsafe) {
        unsafe because{"by the contract the count is the caller's"};
        c::put_device(device.raw());
    }

    /// The C side of it, for unsafe code.
    c::device* raw() const { return device_.raw(); }

    /// One line in the kernel's log at the level of the name. Any context.
    template <format::Printable... Values>
    void emergency(const FormatFor<Values...>& format, const Values&... values) const {
        unsafe because{"the format was translated for exactly these values"};
        c::_dev_emerg(raw(), format.raw(), format::argument(values)...);
    }
    template <format::Printable... Values>
    void alert(const FormatFor<Values...>& format, const Values&... values) const {
        unsafe because{"the format was translated for exactly these values"};
        c::_dev_alert(raw(), format.raw(), format::argument(values)...);
    }
    template <format::Printable... Values>
    void critical(const FormatFor<Values...>& format, const Values&... values) const {
        unsafe because{"the format was translated for exactly these values"};
        c::_dev_crit(raw(), format.raw(), format::argument(values)...);
    }
    template <format::Printable... Values>
    void error(const FormatFor<Values...>& format, const Values&... values) const {
        unsafe because{"the format was translated for exactly these values"};
        c::_dev_err(raw(), format.raw(), format::argument(values)...);
    }
    template <format::Printable... Values>
    void warning(const FormatFor<Values...>& format, const Values&... values) const {
        unsafe because{"the format was translated for exactly these values"};
        c::_dev_warn(raw(), format.raw(), format::argument(values)...);
    }
    template <format::Printable... Values>
    void notice(const FormatFor<Values...>& format, const Values&... values) const {
        unsafe because{"the format was translated for exactly these values"};
        c::_dev_notice(raw(), format.raw(), format::argument(values)...);
    }
    template <format::Printable... Values>
    void info(const FormatFor<Values...>& format, const Values&... values) const {
        unsafe because{"the format was translated for exactly these values"};
        c::_dev_info(raw(), format.raw(), format::argument(values)...);
    }
    /// In the log, but on a console only where its level is raised to 8. Always compiled in.
    template <format::Printable... Values>
    void debug(const FormatFor<Values...>& format, const Values&... values) const {
        unsafe because{"the format was translated for exactly these values"};
        c::_dev_printk(c::KERN_DEBUG, raw(), format.raw(), format::argument(values)...);
    }

private:
    Opaque<c::device> device_;
};
static_assert(sizeof(Device) == sizeof(c::device), "a Device is nothing but a struct device");

}  // namespace keel

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/result.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/device.hpp>

#include <utility>

/// The lines of a reset controller that belong to a device. A device has a line for itself (Line), or several devices
/// share one (Released).
///
/// C: include/linux/reset.h

namespace keel::reset {

/// A reset line that no other driver has.
///
///     auto line = TRY(reset::Line::get(device, "core"));
///     TRY(line.assert_reset());
///     time::sleep(time::microseconds(10));
///     TRY(line.release());
///
/// It stays as it was left when this ends. An optional one that the device does not have does nothing, and that
/// succeeds. All may sleep.
///
/// C: reset_control_get_exclusive(), reset_control_assert(), reset_control_deassert(), reset_control_reset()
class Line {
public:
    static constexpr unsafe moves_empty{"a moved-from Line has no control"};
    static constexpr unsafe sends{"a reset control is given up by any thread that may sleep"};
    static constexpr unsafe syncs{"a reset controller's functions may be called by several threads at once"};

    Line(Line&& other) : control_{std::exchange(other.control_, nullptr)} {}
    ~Line() {
        if (!control_) return;
        unsafe because{"get() or get_optional() got it"};
        c::reset_control_put(control_);
    }

    /// The line that the device knows as `name`. `error::no_entry` where it has none, `error::busy` where another
    /// driver has it, EPROBE_DEFER where the controller's own driver is not there yet.
    static Result<Line> get(const Device& device, Literal name) {
        unsafe because{"the device is there while it is referred to"};
        return taken(c::reset_control_get_exclusive(device.raw(), name.raw()));
    }
    /// The same, but no error where the device has no such line.
    static Result<Line> get_optional(const Device& device, Literal name) {
        unsafe because{"who refers to the device keeps it; null is a control without a line"};
        return taken(c::reset_control_get_optional_exclusive(device.raw(), name.raw()));
    }

    bool is_present() const { return control_ != nullptr; }

    /// Holds the device in reset.
    Result<void> assert_reset() const {
        unsafe because{"the control is ours, or null, which does nothing"};
        return Result<void>::from_errno(c::reset_control_assert(control_));
    }
    /// Lets the device run.
    Result<void> release() const {
        unsafe because{"it is a control of ours or null, of which nothing is asked"};
        return Result<void>::from_errno(c::reset_control_deassert(control_));
    }
    /// One pulse, of the length that the controller knows. `error::not_supported` (ENOTSUPP in the kernel) where it
    /// knows none.
    Result<void> pulse() const {
        unsafe because{"null is a line that is not there; any other control is ours"};
        return Result<void>::from_errno(c::reset_control_reset(control_));
    }

private:
    explicit Line(c::reset_control* control) : control_{control} {}

    static Result<Line> taken(c::reset_control* control) {
        if (c::IS_ERR(control)) return Error::from_errno(c::PTR_ERR(control));
        return Line{control};
    }

    c::reset_control* control_;
};

/// A device that is out of reset while this lives, on a line that others may share: it is asserted again when none of
/// them is left. A step of probe that fails later gives it up.
///
///     auto running = TRY(reset::Released::get(device, "bus"));
///
/// All may sleep. C: reset_control_get_shared(), reset_control_deassert()
class Released {
public:
    static constexpr unsafe moves_empty{"a moved-from Released has no control"};
    static constexpr unsafe sends{"any thread that may sleep gives a shared line up"};
    static constexpr unsafe syncs{"a const Released& can only be asked whether there is a line"};

    Released(Released&& other) : control_{std::exchange(other.control_, nullptr)} {}
    ~Released() {
        if (!control_) return;
        unsafe because{"released() counted itself once; a line that stays released harms nobody"};
        static_cast<void>(c::reset_control_assert(control_));
        c::reset_control_put(control_);
    }

    /// The line that the device knows as `name`, deasserted. Errors are those of Line::get().
    static Result<Released> get(const Device& device, Literal name) {
        unsafe because{"the device is there as long as the reference is"};
        return released(c::reset_control_get_shared(device.raw(), name.raw()));
    }
    /// The same, but no error where the device has no such line.
    static Result<Released> get_optional(const Device& device, Literal name) {
        unsafe because{"the reference keeps the device; null is a control without a line"};
        return released(c::reset_control_get_optional_shared(device.raw(), name.raw()));
    }

    bool is_present() const { return control_ != nullptr; }

private:
    explicit Released(c::reset_control* control) : control_{control} {}

    static Result<Released> released(c::reset_control* control) {
        if (c::IS_ERR(control)) return Error::from_errno(c::PTR_ERR(control));
        unsafe because{"the caller just got the control; one that stays asserted is put back"};
        const int failed = c::reset_control_deassert(control);
        if (failed != 0) {
            c::reset_control_put(control);
            return Error::from_errno(failed);
        }
        return Released{control};
    }

    c::reset_control* control_;
};

}  // namespace keel::reset

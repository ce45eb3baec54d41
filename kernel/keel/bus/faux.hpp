// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/result.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/device.hpp>

#include <utility>

/// Devices of no bus and no hardware: what a module without a device hangs its files, firmware and children on.
///
/// From Linux 6.14 on; to include this for an older kernel is an error.
///
/// C: include/linux/device/faux.h

static_assert(keel::c::LINUX_VERSION_CODE >= 0x060e00,
              "keel/bus/faux.hpp: this kernel has no faux devices, which are in Linux from 6.14 on");

namespace keel::faux {

/// A faux device while this lives: /sys/devices/faux/NAME.
///
///     auto device = TRY(faux::Registration::create("keel-example"));
///     device.device().info("here");
///
/// C: faux_device_create(), faux_device_destroy()
class Registration {
public:
    static constexpr unsafe moves_empty{"the move leaves device_ at null"};
    static constexpr unsafe sends{"a faux device is destroyed by any thread that may sleep"};
    static constexpr unsafe syncs{"what it gives is a const Device&, which is Sync"};

    Registration(Registration&& other) : device_{std::exchange(other.device_, nullptr)} {}
    ~Registration() {
        if (!device_) return;
        unsafe because{"create() made it, and all that borrow it have ended"};
        c::end_faux_device(device_);
    }

    /// May sleep. `error::no_device` where it cannot be made: there is one of that name, or no memory.
    static Result<Registration> create(Literal name) { return made(name, nullptr); }
    /// The same below `parent`, on which the kernel keeps a count.
    static Result<Registration> create_below(const Device& parent, Literal name) { return made(name, parent.raw()); }

    const Device& device() const [[clang::lifetimebound]] {
        return Device::from(device_, unsafe{"create() made it, and it is there until *this ends"});
    }

private:
    explicit Registration(c::device* device) : device_{device} {}

    static Result<Registration> made(Literal name, c::device* parent) {
        unsafe because{"the name is copied; the parent is null or referred to by the caller"};
        c::device* device = c::make_faux_device(name.raw(), parent);
        if (!device) return error::no_device;
        return Registration{device};
    }

    c::device* device_;
};

}  // namespace keel::faux

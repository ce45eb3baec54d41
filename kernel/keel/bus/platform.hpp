// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/bus/platform_ids.hpp>
#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/attributes.hpp>
#include <keel/device/device.hpp>
#include <keel/dma/master.hpp>
#include <keel/io/mmio.hpp>
#include <keel/memory/box.hpp>

#include <concepts>
#include <utility>

/// Platform devices, which no bus finds by itself: firmware (ACPI, a device tree) or a board's code says that they are
/// there, and what belongs to them. By the context a driver meets them in, and what it can get from them.
///
///     class Driver : Pinned {
///     public:
///         static constexpr ModuleInformation module{.name = "keel-example", .author = "...", .description = "..."};
///         static constexpr platform::IdTable ids{platform::Acpi{"KEEL0001"}, platform::Compatible{"keel,example"}};
///
///         static Result<Box<Driver>> probe(const platform::CoreDevice& device) {
///             auto registers = TRY(device.map<Mmio<0x100>>(0, "keel-example"));
///             auto line = TRY(device.interrupt(0));
///             ...
///         }
///     };
///     template struct keel::Module<Driver>;
///
/// The order of members is the order of lifetimes: kernel/tests/vm/platform is this as a whole driver.
///
/// C: include/linux/platform_device.h

namespace keel::platform {

/// A platform device that a driver knows about. It is never constructed: it is the kernel's `struct platform_device`.
class Device : Pinned {
public:
    static constexpr unsafe syncs{"what is offered here only reads what was set before the device was registered"};

    Device() = delete;

    /// The device as every bus has it: for log lines, properties, clocks and supplies.
    const keel::Device& device() const [[clang::lifetimebound]] {
        unsafe because{"the struct device is a part of the struct platform_device"};
        return keel::Device::from(&raw()->dev, unsafe{"it lives as long as *this"});
    }

    /// The C side of it, for unsafe code.
    c::platform_device* raw() const { return device_.raw(); }

private:
    Opaque<c::platform_device> device_;
};

/// A platform device while this driver is bound to it: between the start of probe and the end of remove.
class BoundDevice : public Device {};

static_assert(sizeof(BoundDevice) == sizeof(c::platform_device), "it is nothing but a struct platform_device");

/// One of the device's memory regions, claimed as a whole, with its first `size` bytes mapped while this lives.
///
/// C: platform_get_resource(), request_mem_region(), ioremap()
template <usize size>
class Mapping {
public:
    static constexpr unsafe sends{"a mapping is undone by any thread"};
    static constexpr unsafe syncs{"the window is Sync"};

    Mapping(Mapping&&) = default;
    ~Mapping() {
        if (!device_) return;
        unsafe because{"map() claimed the region and mapped it, and all that borrow the window have ended"};
        c::iounmap(base_);
        c::release_mem_region(start_, length_);
    }

    const Mmio<size>& operator*() const [[clang::lifetimebound]] { return window_; }
    const Mmio<size>* operator->() const [[clang::lifetimebound]] { return &window_; }

    /// Region number `index`, from 0 on. May sleep. `error::no_such_device_or_address` where the device has no such
    /// region or it is smaller than the window, `error::busy` where somebody else has claimed a part of it.
    /// `name` is what /proc/iomem shows.
    static lt<'d', Result<Mapping>> map(lt<'d', const BoundDevice&> device, unsigned int index, Literal name) {
        unsafe because{"the region is claimed before it is mapped, and given back where mapping fails"};
        const c::resource* region = c::platform_get_resource(device.raw(), c::IORESOURCE_MEM, index);
        if (!region || c::resource_size(region) < size) return error::no_such_device_or_address;
        const u64 start = region->start;
        const u64 length = c::resource_size(region);
        if (!c::request_mem_region(start, length, name.raw())) return error::busy;
        void* base = c::ioremap(start, size);
        if (!base) {
            c::release_mem_region(start, length);
            return error::no_memory;
        }
        return Mapping{device, base, start, length};
    }

private:
    Mapping(lt<'d', const BoundDevice&> device, void* base, u64 start, u64 length)
        : device_{device},
          base_{base},
          start_{start},
          length_{length},
          window_{base, unsafe{"map() mapped this many bytes and *this unmaps them"}} {}

    lt<'d', Claim<const BoundDevice>> device_;
    void* base_;
    u64 start_;
    u64 length_;
    lt<'d', Mmio<size>> window_;
};

/// One interrupt line of the device, for irq::Registration. There is nothing to give back.
///
/// C: platform_get_irq()
class Interrupt {
public:
    static constexpr unsafe sends{"nothing but a line's number, which is the same on each CPU"};
    static constexpr unsafe syncs{"the number never changes"};

    Interrupt(Interrupt&&) = default;

    /// The number by which the kernel knows the line.
    unsigned int number() const { return number_; }

private:
    friend class CoreDevice;
    Interrupt(lt<'d', const BoundDevice&> device, unsigned int number) : device_{device}, number_{number} {}

    lt<'d', Claim<const BoundDevice>> device_;  // No handler stays longer than the binding.
    unsigned int number_;
};

/// A platform device inside of probe, where the driver core holds the device's lock.
class CoreDevice : public BoundDevice {
public:
    /// Contract: the driver core is calling probe for `device`, and the result is used for no longer than
    /// the binding lasts.
    static lt<'a', const CoreDevice&> from(c::platform_device* device, unsafe) {
        unsafe because{"a CoreDevice is nothing but a struct platform_device, which lives by the contract"};
        return *reinterpret_cast<const CoreDevice*>(device);
    }

    /// Maps region `index` as a `Window`, which is an Mmio; see Mapping::map. May sleep.
    template <class Window>
    Result<Mapping<Window::size>> map(unsigned int index, Literal name) const [[clang::lifetimebound]] {
        return Mapping<Window::size>::map(*this, index, name);
    }

    /// Interrupt number `index` of the device, from 0 on. May sleep. `error::no_such_device_or_address` where it has
    /// no such line, EPROBE_DEFER where the interrupt controller's driver is not there yet: probe returns that, and is
    /// called again. The kernel logs what fails.
    Result<Interrupt> interrupt(unsigned int index) const [[clang::lifetimebound]] {
        unsafe because{"a CoreDevice is bound to this driver, whose probe is running"};
        const int number = c::platform_get_irq(raw(), index);
        if (number < 0) return Error::from_errno(number);
        return Interrupt{*this, static_cast<unsigned int>(number)};
    }

    /// Says that the device can address memory below 2 to the power of `bits`, 1 to 64, and gives what memory for it is
    /// asked with. May sleep. `error::io` where the machine has no such memory.
    template <unsigned bits>
    Result<dma::Master> set_dma_mask() const [[clang::lifetimebound]] {
        TRY(dma::set_mask<bits>(device(), unsafe{"a platform device is a CoreDevice inside of probe only"}));
        return dma::Master{device(), unsafe{"the line above set its mask; on this bus nothing else is needed"}};
    }
    /// See dma::set_max_segment_size.
    void set_dma_max_segment_size(u32 bytes) const {
        dma::set_max_segment_size(device(), bytes, unsafe{"probe is running; the platform bus gives each device dma_parms"});
    }
};

static_assert(sizeof(CoreDevice) == sizeof(c::platform_device), "it is nothing but a struct platform_device");

/// What a platform driver has: `ids`, and `probe`, which makes the object that lives as long as the binding.
template <class D>
concept Driver = requires(const CoreDevice& device) {
    D::ids.names;
    { D::probe(device) } -> std::same_as<Result<Box<D>>>;
};

/// Registers `D` with the platform bus, and turns the bus's calls into objects that begin and end.
template <class D>
struct DriverAdapter {
    static Result<void> add_driver() {
        static_assert(Driver<D>, "a platform driver has `ids` and a static `probe(const platform::CoreDevice&)`");
        unsafe because{"the structure is static and complete; the module unregisters it before it goes"};
        return Result<void>::from_errno(
            c::register_platform_driver(registered_.driver.raw(), &c::__this_module, D::module.name.raw()));
    }
    static void remove_driver() {
        unsafe because{"add_driver registered it"};
        c::platform_driver_unregister(registered_.driver.raw());
    }

    template <class Text>
    static constexpr void add_aliases(Text& text) {
        D::ids.add_aliases(text);
    }

private:
    static int probe(c::platform_device* raw) {
        auto driver = D::probe(CoreDevice::from(raw, unsafe{"the driver core binds the device to us, and holds its lock meanwhile"}));
        if (!driver) return driver.error().to_errno();
        unsafe because{"the driver core calls this with a device that it binds to us, and holds its lock"};
        c::platform_set_drvdata(raw, std::move(driver).value().release());
        return 0;
    }
    static void remove(c::platform_device* raw) {
        unsafe because{"the driver core calls this once for a device that probe has bound"};
        Box<D> driver{static_cast<D*>(c::platform_get_drvdata(raw)), unsafe{"probe stored what release() gave up"}};
    }

    struct Registered {
        static constexpr unsafe syncs{"the driver core alone changes it, under locks of its own"};
        Opaque<c::platform_driver> driver{initial()};
    };
    static constexpr c::platform_driver initial() {
        c::platform_driver driver{};
        driver.probe = &probe;
        driver.remove = &remove;
        driver.driver.name = D::module.name.raw();
        driver.driver.dev_groups = sysfs::groups_of<D>();
        driver.driver.acpi_match_table = D::ids.acpi_table();
        driver.driver.of_match_table = D::ids.compatible_table();
        driver.id_table = D::ids.name_table();
        return driver;
    }
    static constinit inline Registered registered_{};
};

}  // namespace keel::platform

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/attributes.hpp>
#include <keel/device/device.hpp>
#include <keel/dma/master.hpp>
#include <keel/io/config_space.hpp>
#include <keel/io/mmio.hpp>
#include <keel/memory/box.hpp>

#include <concepts>
#include <utility>

/// PCI devices, by the context a driver meets them in, and what a driver can get from them.
///
/// C: include/linux/pci.h

namespace keel::pci {

/// A PCI function that a driver knows about. It is never constructed: it is the kernel's own `struct pci_dev`.
class Device : Pinned {
public:
    static constexpr unsafe syncs{"what is offered here only reads what the PCI core set before probe"};

    Device() = delete;

    /// The device as every bus has it, with the log lines.
    const keel::Device& device() const [[clang::lifetimebound]] {
        unsafe because{"the struct device is a part of the struct pci_dev"};
        return keel::Device::from(&raw()->dev, unsafe{"it lives as long as *this"});
    }

    /// The C side of it, for unsafe code.
    c::pci_dev* raw() const { return device_.raw(); }

private:
    Opaque<c::pci_dev> device_;
};

/// A PCI function while this driver is bound to it: between the start of probe and the end of remove.
class BoundDevice : public Device {
public:
    using Configuration = io::Window<io::PciConfiguration, 256>;

    /// The configuration space. Bits that the PCI core keeps, of the command register and the BARs, are its own:
    /// read them, and use the functions here to change them.
    Configuration configuration() const [[clang::lifetimebound]] {
        return Configuration{raw(), unsafe{"every function has 256 bytes, and this one is bound while *this is borrowed"}};
    }
};

static_assert(sizeof(BoundDevice) == sizeof(c::pci_dev), "a PCI device is nothing but a struct pci_dev");

/// The right to let the device reach memory by itself; dropping it takes the right away.
///
/// C: pci_set_master(), pci_clear_master()
class BusMaster {
public:
    static constexpr unsafe sends{"pci_clear_master may be called by any thread"};
    static constexpr unsafe syncs{"it is a capability: nothing is changed through a const BusMaster"};

    explicit BusMaster(lt<'d', const BoundDevice&> device) : device_{device} {
        unsafe because{"the device is bound to this driver"};
        c::pci_set_master(device.raw());
    }
    BusMaster(BusMaster&&) = default;
    ~BusMaster() {
        if (!device_) return;
        unsafe because{"the device is still bound: this borrows it"};
        c::pci_clear_master((*device_).raw());
    }

    lt<'d', const BoundDevice&> device() const { return *device_; }

    operator lt<'d', dma::Master>() const {
        return dma::Master{(*device_).device(), unsafe{"this lets it reach memory; the mask is of 32 bits where probe says nothing"}};
    }

private:
    lt<'d', Claim<const BoundDevice>> device_;
};

/// The registers behind BAR `bar`, its first `size` bytes, claimed and mapped while this lives.
///
/// C: pci_request_region(), pci_iomap()
template <int bar, usize size>
class Mapping {
    static_assert(bar >= 0 && bar < 6, "a PCI function has BARs 0 to 5");

public:
    static constexpr unsafe sends{"a mapping is undone by any thread"};
    static constexpr unsafe syncs{"the window is Sync"};

    Mapping(Mapping&&) = default;
    ~Mapping() {
        if (!device_) return;
        unsafe because{"map() claimed the region and mapped it, and all that borrow the window have ended"};
        c::pci_iounmap((*device_).raw(), base_);
        c::pci_release_region((*device_).raw(), bar);
    }

    const Mmio<size>& operator*() const [[clang::lifetimebound]] { return window_; }
    const Mmio<size>* operator->() const [[clang::lifetimebound]] { return &window_; }

    /// May sleep. `error::no_such_device_or_address` where the BAR is smaller than the window or is no
    /// memory, `error::busy` where somebody else has claimed it. `name` is what /proc/iomem shows.
    static lt<'d', Result<Mapping>> map(lt<'d', const BoundDevice&> device, const char* name) {
        unsafe because{"the region is claimed before it is mapped, and given back where mapping fails"};
        if (!(c::pci_resource_flags(device.raw(), bar) & c::IORESOURCE_MEM)) return error::no_such_device_or_address;
        if (c::pci_resource_len(device.raw(), bar) < size) return error::no_such_device_or_address;
        const int claimed = c::pci_request_region(device.raw(), bar, name);
        if (claimed != 0) return Error::from_errno(claimed);
        void* base = c::pci_iomap(device.raw(), bar, size);
        if (!base) {
            c::pci_release_region(device.raw(), bar);
            return error::no_memory;
        }
        return Mapping{device, base};
    }

private:
    Mapping(lt<'d', const BoundDevice&> device, void* base)
        : device_{device}, base_{base}, window_{base, unsafe{"map() mapped this many bytes and *this unmaps them"}} {}

    lt<'d', Claim<const BoundDevice>> device_;
    void* base_;
    lt<'d', Mmio<size>> window_;
};

/// One interrupt line of the device, MSI or MSI-X where there is one, else the shared pin.
///
/// C: pci_alloc_irq_vectors(), pci_irq_vector()
class Vector {
public:
    static constexpr unsafe sends{"a vector is given back by any thread"};

    Vector(Vector&&) = default;
    ~Vector() {
        if (!device_) return;
        unsafe because{"allocate() allocated it, and its handler is gone: the Registration owns the Vector"};
        c::pci_free_irq_vectors((*device_).raw());
    }

    /// The number by which the kernel knows the line.
    unsigned int number() const { return number_; }

    /// May sleep. `error::no_space` where the device or the machine has no line left.
    static lt<'d', Result<Vector>> allocate(lt<'d', const BoundDevice&> device) {
        unsafe because{"the device is bound to this driver, and the vector is freed by the one Vector made here"};
        const int count = c::pci_alloc_irq_vectors(device.raw(), 1, 1, c::PCI_IRQ_MSI | c::PCI_IRQ_MSIX);
        if (count < 0) return Error::from_errno(count);
        const int number = c::pci_irq_vector(device.raw(), 0);
        if (number < 0) {
            c::pci_free_irq_vectors(device.raw());
            return Error::from_errno(number);
        }
        return Vector{device, static_cast<unsigned int>(number)};
    }

private:
    Vector(lt<'d', const BoundDevice&> device, unsigned int number)
        : device_{device}, number_{number} {}

    lt<'d', Claim<const BoundDevice>> device_;
    unsigned int number_;
};

/// The device answers to accesses of its memory while this lives.
///
/// C: pci_enable_device_mem(), pci_disable_device()
class Enabled {
public:
    static constexpr unsafe sends{"a device is disabled by any thread"};

    Enabled(Enabled&&) = default;
    ~Enabled() {
        if (!device_) return;
        unsafe because{"enable() enabled it"};
        c::pci_disable_device((*device_).raw());
    }

    /// Maps BAR `bar` as a `Window`, which is an Mmio; see Mapping::map. May sleep.
    template <int bar, class Window>
    lt<'d', Result<Mapping<bar, Window::size>>> map(const char* name) const {
        return Mapping<bar, Window::size>::map(*device_, name);
    }
    /// See Vector::allocate. May sleep.
    lt<'d', Result<Vector>> allocate_vector() const { return Vector::allocate(*device_); }
    lt<'d', BusMaster> become_bus_master() const { return BusMaster{*device_}; }

private:
    friend class CoreDevice;
    explicit Enabled(lt<'d', const BoundDevice&> device) : device_{device} {}

    lt<'d', Claim<const BoundDevice>> device_;
};

/// A PCI function inside of probe, where the driver core holds the device's lock: only here it is
/// enabled and told how much memory it can address.
class CoreDevice : public BoundDevice {
public:
    /// Contract: the driver core is calling probe for `device`, and the result is used for no longer than
    /// the binding lasts.
    static lt<'a', const CoreDevice&> from(c::pci_dev* device, unsafe) {
        unsafe because{"a CoreDevice is nothing but a struct pci_dev, which lives by the contract"};
        return *reinterpret_cast<const CoreDevice*>(device);
    }

    /// May sleep.
    Result<Enabled> enable_memory() const [[clang::lifetimebound]] {
        unsafe because{"a CoreDevice is bound to this driver, whose probe is running"};
        const int failed = c::pci_enable_device_mem(raw());
        if (failed != 0) return Error::from_errno(failed);
        return Enabled{*this};
    }

    /// Says that the device can address memory below 2 to the power of `bits`, 1 to 64; 32 where nothing is said.
    /// May sleep.
    template <unsigned bits>
    Result<void> set_dma_mask() const {
        return dma::set_mask<bits>(device(), unsafe{"a PCI function is a CoreDevice inside of probe only"});
    }
    /// See dma::set_max_segment_size.
    void set_dma_max_segment_size(u32 bytes) const {
        dma::set_max_segment_size(device(), bytes, unsafe{"a CoreDevice is in probe, and each struct pci_dev has dma_parms"});
    }
};

static_assert(sizeof(CoreDevice) == sizeof(c::pci_dev), "a PCI device is nothing but a struct pci_dev");

/// Which devices a driver is for.
struct Id {
    u16 vendor;
    u16 device;
};

template <class Driver>
struct DriverAdapter;

/// The list of them, as the kernel wants it: with an empty entry at the end.
template <usize count>
struct IdTable {
    template <class Driver>
    using Adapter = DriverAdapter<Driver>;

    Array<c::pci_device_id, count + 1> entries;

    static constexpr usize size() { return count; }

    template <class... Ids>
    consteval IdTable(Ids... ids) : entries{{entry(ids)..., c::pci_device_id{}}} {}

private:
    static consteval c::pci_device_id entry(Id id) {
        c::pci_device_id result{};
        result.vendor = id.vendor;
        result.device = id.device;
        result.subvendor = static_cast<u32>(c::PCI_ANY_ID);
        result.subdevice = static_cast<u32>(c::PCI_ANY_ID);
        return result;
    }
};
template <class... Ids>
IdTable(Ids...) -> IdTable<sizeof...(Ids)>;

/// What a PCI driver has: `ids`, and `probe`, which makes the object that lives as long as the binding.
template <class D>
concept Driver = requires(const CoreDevice& device) {
    D::ids.entries;
    { D::probe(device) } -> std::same_as<Result<Box<D>>>;
};

/// Registers `D` with the PCI bus, and turns the bus's calls into objects that begin and end.
template <class D>
struct DriverAdapter {
    static Result<void> add_driver() {
        static_assert(Driver<D>, "a PCI driver has `ids` and a static `probe(const pci::CoreDevice&)`");
        unsafe because{"the structure is static and complete; the module unregisters it before it goes"};
        return Result<void>::from_errno(
            c::__pci_register_driver(registered_.driver.raw(), &c::__this_module, D::module.name.raw()));
    }
    static void remove_driver() {
        unsafe because{"add_driver registered it"};
        c::pci_unregister_driver(registered_.driver.raw());
    }

    /// Tells user space to load the module for these devices. Format: scripts/mod/file2alias.c, do_pci_entry
    template <class Text>
    static constexpr void add_aliases(Text& text) {
        for (usize index = 0; index < D::ids.size(); ++index) {
            Array<char, 36> alias{{"pci:v0000VVVVd0000DDDDsv*sd*bc*sc*i"}};
            alias[35] = '*';
            put_hex(alias, 9, D::ids.entries[index].vendor);
            put_hex(alias, 18, D::ids.entries[index].device);
            text.add("alias", Span<const char>{alias});
        }
    }

private:
    static int probe(c::pci_dev* raw, const c::pci_device_id*) {
        auto driver = D::probe(CoreDevice::from(raw, unsafe{"the driver core binds the device to us, and holds its lock meanwhile"}));
        if (!driver) return driver.error().to_errno();
        unsafe because{"the driver core calls this with a device that it binds to us, and holds its lock"};
        c::pci_set_drvdata(raw, std::move(driver).value().release());
        return 0;
    }
    static void remove(c::pci_dev* raw) {
        unsafe because{"the driver core calls this once for a device that probe has bound"};
        Box<D> driver{static_cast<D*>(c::pci_get_drvdata(raw)), unsafe{"probe stored what release() gave up"}};
    }

    static constexpr void put_hex(Array<char, 36>& text, usize at, u32 value) {
        const Array<char, 17> digits{{"0123456789ABCDEF"}};
        for (usize digit = 0; digit < 4; ++digit) text[at + digit] = digits[value >> (12 - 4 * digit) & 15];
    }

    struct Registered {
        static constexpr unsafe syncs{"the PCI core alone changes it, under locks of its own"};
        Opaque<c::pci_driver> driver{initial()};
    };
    static constexpr c::pci_driver initial() {
        c::pci_driver driver{};
        driver.name = D::module.name.raw();
        driver.id_table = D::ids.entries.elements;
        driver.probe = &probe;
        driver.remove = &remove;
        driver.dev_groups = sysfs::groups_of<D>();
        return driver;
    }
    static constinit inline Registered registered_{};
};

}  // namespace keel::pci

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/device/attributes.hpp>
#include <keel/device/device.hpp>
#include <keel/memory/box.hpp>
#include <keel/sync/completion.hpp>

#include <concepts>
#include <utility>

/// Devices that a driver makes of a part of its own, for another driver to bind to: one PCI function that is a network
/// card and a storage controller.
///
///     // In the driver that has the hardware. `Engine` is what the other driver gets to see.
///     using Part = auxiliary::Registration<Engine>;
///     auto part = TRY(Part::create(device.device(), {"keel_card", "engine"}, 0, Engine{...}));
///
///     class EngineDriver : Pinned {
///     public:
///         static constexpr auxiliary::Name name{"keel_card", "engine"};
///         static constexpr auxiliary::IdTable ids{auxiliary::Id{"keel_card.engine"}};
///         static Result<Box<EngineDriver>> probe(const auxiliary::CoreDevice& device) {
///             const auto engine = TRY(device.data<Engine>());
///             ...
///         }
///     };
///     auto driver = TRY(auxiliary::Driver::add<EngineDriver>());
///
/// As a module of its own such a driver has `module` in place of `name`: `template struct keel::Module<EngineDriver>;`.
///
/// C: include/linux/auxiliary_bus.h

namespace keel::auxiliary {

/// The devices that a module has registered under a name: "MODULE.NAME".
struct Id {
    Literal text;

    template <usize size>
    consteval Id(const char (&text)[size]) : text{text} {
        static_assert(size > 1 && size <= sizeof(c::auxiliary_device_id::name), "such an id has 1 to 39 letters");
    }
};

template <class D>
struct DriverAdapter;

/// Which devices a driver is for.
template <usize count>
class IdTable {
public:
    template <class D>
    using Adapter = DriverAdapter<D>;

    Array<c::auxiliary_device_id, count + 1> names{};

    template <std::same_as<Id>... Ids>
    consteval IdTable(Ids... ids) {
        usize at = 0;
        (put(names[at++].name, ids.text), ...);
    }

    /// Tells user space to load the module for these devices. Format: scripts/mod/file2alias.c, do_auxiliary_entry
    template <class Text>
    constexpr void add_aliases(Text& text) const {
        for (usize at = 0; at < count; ++at) {
            constexpr Literal bus{"auxiliary:"};
            Array<char, 64> alias{};
            usize size = 0;
            for (const char letter : bus.letters()) alias[size++] = letter;
            for (const char letter : Span<const char>{names[at].name}) {
                if (letter == '\0') break;
                alias[size++] = letter;
            }
            text.add("alias", Span<const char>{alias}.part(0, size));
        }
    }

private:
    template <usize size>
    static consteval void put(char (&place)[size], Literal text) {
        for (usize at = 0; at < size && at < text.letters().size(); ++at) place[at] = text.letters()[at];
    }
};
template <std::same_as<Id>... Ids>
IdTable(Ids...) -> IdTable<sizeof...(Ids)>;

/// Under which name a part is registered: its devices are MODULE.PART.NUMBER.
struct Name {
    Literal module;
    Literal part;
};

/// A part that a driver has registered, with the `T` that it shows the part's driver.
///
/// It ends before the parent's binding does. The `T` is only seen by drivers of the same module. So it borrows
/// nothing that could end, and several threads may use it.
///
/// C: auxiliary_device_init(), auxiliary_device_add(), auxiliary_device_delete(), auxiliary_device_uninit()
template <class T>
class [[gsl::Pointer(const keel::Device)]] Registration : requires_send<T>, requires_sync<T> {
    struct Node : Pinned, requires_static<T> {
        explicit Node(T data) : data{std::move(data)} {}

        Opaque<c::auxiliary_device> device;
        Completion forgotten;
        T data;
    };

public:
    static constexpr unsafe moves_empty{"a moved-from Registration has no node"};
    static constexpr unsafe sends{"any thread that may sleep may take the part away"};
    static constexpr unsafe syncs{"what it gives is a const T&, and T is asked to be Sync"};

    Registration(Registration&& other) : node_{std::exchange(other.node_, nullptr)} {}
    /// Unbinds the part's driver, and waits until nobody knows the device any more.
    ~Registration() {
        if (!node_) return;
        unsafe because{"create() registered the device; the driver core unbinds it"};
        c::auxiliary_device_delete(node_->device.raw());
        forget(node_);
    }

    /// Makes a device below `parent`, with `data` for its driver, which may be bound before this returns. May sleep.
    /// `error::exists` where the name has a device of this number, `error::no_memory`.
    static lt<'d', Result<Registration>> create(lt<'d', const keel::Device&> parent, Name name, u32 number, T data) {
        auto made = TRY(make_box<Node>(std::move(data)));
        Node* const node = std::move(made).release();
        unsafe because{"the node stays where it is until forget(); the kernel keeps a count on the parent"};
        c::auxiliary_device* device = node->device.raw();
        device->name = name.part.raw();
        device->id = number;
        device->dev.parent = parent.raw();
        device->dev.release = &on_release;
        // It cannot fail: the device has a name and a parent.
        if (c::auxiliary_device_init(device) != 0) __builtin_trap();
        const int failed = c::__auxiliary_device_add(device, name.module.raw());
        if (failed != 0) {
            forget(node);
            return Error::from_errno(failed);
        }
        return Registration{node};
    }

    const T& data() const [[clang::lifetimebound]] {
        unsafe because{"create() made the node, and *this ends it"};
        return node_->data;
    }

    /// What the part that `device` is shows; null where it is not one of this type and module.
    ///
    /// Contract: `device` is registered for as long as the result is used.
    static const T* find(c::auxiliary_device* device, unsafe) {
        unsafe because{"the function is of this class alone, so that a device which has it is in one of its nodes"};
        if (device->dev.release != &on_release) return nullptr;
        return &reinterpret_cast<const Node*>(reinterpret_cast<const u8*>(device) - __builtin_offsetof(Node, device))
                    ->data;
    }

private:
    explicit Registration(lt<'d', Node*> node) : node_{node} {}

    static void on_release(c::device* device) {
        unsafe because{"the driver core calls this once, for a device of a node, which forget() ends only afterwards"};
        const auto* node =
            reinterpret_cast<const Node*>(reinterpret_cast<const u8*>(device) - __builtin_offsetof(Node, device) -
                                          __builtin_offsetof(c::auxiliary_device, dev));
        node->forgotten.complete();
    }
    /// Gives back the first count. Others may have one too (ARef), and the function that the last one calls is of this
    /// module: so it is waited for.
    static void forget(Node* node) {
        unsafe because{"create() released the node, and the device is not registered"};
        c::auxiliary_device_uninit(node->device.raw());
        node->forgotten.wait();
        Box<Node> ended{node, unsafe{"nobody has a count on its device"}};
    }

    lt<'d', Node*> node_;  // It ends before the binding of the parent does.
};

/// A part that a driver knows about. It is never constructed: it is the kernel's `struct auxiliary_device`.
class Device : Pinned {
public:
    static constexpr unsafe syncs{"what is offered here was set before the device was registered"};

    Device() = delete;

    /// The device as every bus has it: for log lines, properties, clocks and supplies.
    const keel::Device& device() const [[clang::lifetimebound]] {
        unsafe because{"the struct device is a part of the struct auxiliary_device"};
        return keel::Device::from(&raw()->dev, unsafe{"the struct auxiliary_device outlives the reference to it"});
    }
    /// The number under which it was registered.
    u32 number() const {
        unsafe because{"nobody changes the number of a registered device"};
        return raw()->id;
    }

    /// The C side of it, for unsafe code.
    c::auxiliary_device* raw() const { return device_.raw(); }

private:
    Opaque<c::auxiliary_device> device_;
};

/// A part while this driver is bound to it.
class BoundDevice : public Device {
public:
    /// What the part's Registration shows. `error::invalid` where it was registered with something else than a `T`, or
    /// by another module. Any context.
    template <class T>
    Result<Claim<const T>> data() const [[clang::lifetimebound]] {
        const T* shown = Registration<T>::find(raw(), unsafe{"a bound device is unbound before it is taken away"});
        if (!shown) return error::invalid;
        unsafe because{"the Registration ends its T only when this driver has been unbound"};
        return Claim<const T>{*shown};
    }
};

/// A part inside of probe.
class CoreDevice : public BoundDevice {
public:
    /// Contract: the driver core is calling probe for `device`, and the result is used for no longer than the binding
    /// lasts.
    static lt<'a', const CoreDevice&> from(c::auxiliary_device* device, unsafe) {
        unsafe because{"a CoreDevice is nothing but a struct auxiliary_device, which lives by the contract"};
        return *reinterpret_cast<const CoreDevice*>(device);
    }
};

static_assert(sizeof(CoreDevice) == sizeof(c::auxiliary_device), "it is nothing but a struct auxiliary_device");

/// What such a driver has: `ids`, and `probe`, which makes the object that lives as long as the binding.
template <class D>
concept AnyDriver = requires(const CoreDevice& device) {
    D::ids.names;
    { D::probe(device) } -> std::same_as<Result<Box<D>>>;
};

namespace detail {

/// Turns the bus's calls into objects that begin and end.
template <class D>
struct Calls {
    static_assert(AnyDriver<D>, "an auxiliary driver has `ids` and a static `probe(const auxiliary::CoreDevice&)`");

    static constexpr c::auxiliary_driver table(const char* name) {
        c::auxiliary_driver driver{};
        driver.probe = &probe;
        driver.remove = &remove;
        driver.name = name;
        driver.driver.dev_groups = sysfs::groups_of<D>();
        driver.id_table = D::ids.names.elements;
        return driver;
    }

private:
    static int probe(c::auxiliary_device* raw, const c::auxiliary_device_id*) {
        auto driver = D::probe(
            CoreDevice::from(raw, unsafe{"the driver core binds the part to us, and holds its lock meanwhile"}));
        if (!driver) return driver.error().to_errno();
        unsafe because{"the driver core calls this with a part that it binds to us"};
        c::dev_set_drvdata(&raw->dev, std::move(driver).value().release());
        return 0;
    }
    static void remove(c::auxiliary_device* raw) {
        unsafe because{"the driver core calls this once for a part that probe has bound"};
        Box<D> driver{static_cast<D*>(c::dev_get_drvdata(&raw->dev)), unsafe{"probe stored what a Box had released"}};
    }
};

}  // namespace detail

/// For Module: registers `D` with the auxiliary bus, under the module's name.
template <class D>
struct DriverAdapter {
    static Result<void> add_driver() {
        unsafe because{"the table is static and complete, and unregistered when the module goes"};
        return Result<void>::from_errno(
            c::__auxiliary_driver_register(registered_.driver.raw(), &c::__this_module, D::module.name.raw()));
    }
    static void remove_driver() {
        unsafe because{"a module ends only after add_driver has succeeded"};
        c::auxiliary_driver_unregister(registered_.driver.raw());
    }

    template <class Text>
    static constexpr void add_aliases(Text& text) {
        D::ids.add_aliases(text);
    }

private:
    struct Registered {
        static constexpr unsafe syncs{"the driver core alone changes it, under locks of its own"};
        Opaque<c::auxiliary_driver> driver{detail::Calls<D>::table(nullptr)};
    };
    static constinit inline Registered registered_{};
};

/// A driver that is registered while this lives, for modules that have another one too. Its end unbinds its devices.
///
/// C: auxiliary_driver_register(), auxiliary_driver_unregister()
class Driver {
    struct Node : Pinned {
        explicit Node(c::auxiliary_driver table) : driver{table} {}

        Opaque<c::auxiliary_driver> driver;
    };

public:
    static constexpr unsafe moves_empty{"a moved-from Driver has no node"};
    static constexpr unsafe sends{"a driver is unregistered by any thread that may sleep"};
    static constexpr unsafe syncs{"a const Driver& can do nothing"};

    Driver(Driver&& other) : node_{std::exchange(other.node_, nullptr)} {}
    ~Driver() {
        if (!node_) return;
        unsafe because{"add() registered the node; when this returns, none of its calls runs or comes"};
        c::auxiliary_driver_unregister(node_->driver.raw());
        Box<Node> ended{node_, unsafe{"add() released it, and the bus has forgotten it"}};
    }

    /// Binds a `D` to what is there, and to what comes. May sleep. `error::busy` where there is one of its name.
    template <class D>
    static Result<Driver> add() {
        auto node = TRY(make_box<Node>(detail::Calls<D>::table(D::name.part.raw())));
        unsafe because{"the structure is complete, and stays where it is until it is unregistered"};
        const int failed = c::__auxiliary_driver_register(node->driver.raw(), &c::__this_module, D::name.module.raw());
        if (failed != 0) return Error::from_errno(failed);
        return Driver{std::move(node).release()};
    }

private:
    explicit Driver(Node* node) : node_{node} {}

    Node* node_;
};

}  // namespace keel::auxiliary

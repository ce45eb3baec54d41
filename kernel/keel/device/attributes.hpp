// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/core/value_text.hpp>

/// The files that a driver has in the directory of each of its devices in /sys, as types:
///
///     struct Period : sysfs::Attribute<u32> { static constexpr Literal name{"period_us"}; };
///
///     using Attributes = sysfs::Attributes<Period, ...>;  // In the class of the driver, of any bus.
///     u32 show(Period) const;                             // What has `show` can be read; or a Result<u32>.
///     Result<void> store(Period period) const;            // What has `store` can be written: `period.value`.
///
/// A file holds one value: an integer, a bool, or text (Literal), which is only shown. The files come when probe has
/// succeeded, and are gone, with all calls that ran, before the driver's object ends. All may sleep.
///
/// C: include/linux/device.h, struct device_attribute and dev_groups

namespace keel::sysfs {

template <class T>
struct Attribute {
    using Value = T;
    T value{};
};
template <>
struct Attribute<Literal> {
    using Value = Literal;
};

namespace detail {

template <class Driver, class A>
concept Shows = requires(const Driver& driver, A attribute) { driver.show(attribute); };
template <class Driver, class A>
concept Stores = requires(const Driver& driver, A attribute) { driver.store(attribute); };

/// The file of attribute `A` of the devices that a `Driver` is bound to.
template <class Driver, class A>
struct File {
    static_assert(Shows<Driver, A> || Stores<Driver, A>, "the driver has neither `show` nor `store` for this attribute");

    static isize show(c::device* device, c::device_attribute*, char* page) {
        return with_driver(device, [&](const Driver& driver) -> isize {
            const Result<typename A::Value> shown = driver.show(A{});
            if (!shown) return shown.error().to_errno();
            return keel::detail::print_value(page, shown.value(), unsafe{"sysfs passes a page"});
        });
    }
    static isize store(c::device* device, c::device_attribute*, const char* page, usize size) {
        return with_driver(device, [&](const Driver& driver) -> isize {
            const auto value = keel::detail::parse_value<typename A::Value>(page, unsafe{"sysfs ends the text with a zero"});
            if (!value) return value.error().to_errno();
            A attribute{};
            attribute.value = value.value();
            const Result<void> outcome = driver.store(attribute);
            return outcome ? static_cast<isize>(size) : outcome.error().to_errno();
        });
    }

    template <class Use>
    static isize with_driver(c::device* device, Use use) {
        unsafe because{"the driver core makes the files after probe stored the object, and takes them away before remove"};
        return use(*static_cast<const Driver*>(c::dev_get_drvdata(device)));
    }

    struct Shared {
        static constexpr unsafe syncs{"sysfs only reads it"};
        Opaque<c::device_attribute> attribute{initial()};
    };
    static consteval c::device_attribute initial() {
        c::device_attribute attribute{};
        attribute.attr.name = A::name.raw();
        if constexpr (Shows<Driver, A>) {
            attribute.attr.mode |= 0444;
            attribute.show = &show;
        }
        if constexpr (Stores<Driver, A>) {
            attribute.attr.mode |= 0200;
            attribute.store = &store;
        }
        return attribute;
    }
    static constinit inline Shared shared{};

    static consteval c::attribute* entry() {
        unsafe because{"the address of a part of a static object"};
        return &shared.attribute.raw()->attr;
    }
};

}  // namespace detail

/// The files of a driver's devices, in the order in which they are made.
template <class... Listed>
struct Attributes {
    /// The tables for the driver core. Files are read and written by any thread, several at a time.
    template <class Driver>
    struct Table : requires_send<Driver>, requires_sync<Driver> {
        struct Entries {
            static constexpr unsafe syncs{"sysfs only reads it"};
            Opaque<Array<c::attribute*, sizeof...(Listed) + 1>> pointers{{{detail::File<Driver, Listed>::entry()..., nullptr}}};
        };
        static constinit inline Entries entries{};

        static consteval c::attribute_group group() {
            c::attribute_group result{};
            unsafe because{"the address of a static table"};
            result.attrs = entries.pointers.raw()->elements;
            return result;
        }
        static constexpr c::attribute_group only = group();

        struct Groups {
            static constexpr unsafe syncs{"the driver core only reads it"};
            Opaque<Array<const c::attribute_group*, 2>> pointers{{{&only, nullptr}}};
        };
        static constinit inline Groups groups{};

        static consteval const c::attribute_group** raw() {
            unsafe because{"the address of a static table"};
            return groups.pointers.raw()->elements;
        }
    };
};

/// A driver that has `Attributes`.
template <class Driver>
concept HasAttributes = requires { typename Driver::Attributes; };

/// Its tables, or null where it has none.
template <class Driver>
consteval auto groups_of() {
    if constexpr (HasAttributes<Driver>)
        return Driver::Attributes::template Table<Driver>::raw();
    else
        return nullptr;
}

}  // namespace keel::sysfs

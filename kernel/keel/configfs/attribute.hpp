// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/core/value_text.hpp>

/// The files in a directory of configfs, as types:
///
///     struct Size : configfs::Attribute<u64> { static constexpr Literal name{"size"}; };
///
/// What has `show(Size) const` can be read, what has `store(Size) const` can be written; the value that user
/// space wrote is `size.value`, in the form of keel/core/value_text.hpp.
///
/// C: include/linux/configfs.h

namespace keel::configfs {

template <class T>
struct Attribute {
    using Value = T;
    T value{};
};

/// Text is only shown.
template <>
struct Attribute<Literal> {
    using Value = Literal;
};

namespace detail {

template <class Target, class A>
concept Shows = requires(const Target& target, A attribute) { target.show(attribute); };
template <class Target, class A>
concept Stores = requires(const Target& target, A attribute) { target.store(attribute); };

/// The file of attribute `A` in the directories that `Finder` finds a target for.
template <class Finder, class A>
struct File {
    using Target = typename Finder::Target;

    static isize show(c::config_item* item, char* page) {
        const Target& target = Finder::target_of(item);
        const typename A::Value value = target.show(A{});
        return keel::detail::print_value(page, value, unsafe{"configfs passes a page"});
    }
    static isize store(c::config_item* item, const char* page, usize size) {
        const Target& target = Finder::target_of(item);
        const auto value = keel::detail::parse_value<typename A::Value>(page, unsafe{"configfs ends the text with a zero"});
        if (!value) return value.error().to_errno();
        A attribute{};
        attribute.value = value.value();
        const Result<void> outcome = target.store(attribute);
        return outcome ? static_cast<isize>(size) : outcome.error().to_errno();
    }

    struct Shared {
        static constexpr unsafe syncs{"configfs only reads it"};
        Opaque<c::configfs_attribute> attribute{initial()};
    };
    static consteval c::configfs_attribute initial() {
        c::configfs_attribute attribute{};
        attribute.ca_name = A::name.raw();
        attribute.ca_owner = &c::__this_module;
        if constexpr (Shows<Target, A>) {
            attribute.ca_mode |= 0444;
            attribute.show = &show;
        }
        if constexpr (Stores<Target, A>) {
            attribute.ca_mode |= 0200;
            attribute.store = &store;
        }
        return attribute;
    }
    static constinit inline Shared shared{};
};

}  // namespace detail

/// The files of a directory, in the order in which they are listed.
template <class... Listed>
struct Attributes {
    /// A table that ends with null, for the C side.
    template <class Finder>
    struct Table {
        struct Shared {
            static constexpr unsafe syncs{"configfs only reads it"};
            Opaque<Array<c::configfs_attribute*, sizeof...(Listed) + 1>> pointers{
                {{detail::File<Finder, Listed>::shared.attribute.raw()..., nullptr}}};
        };
        static constinit inline Shared shared{};
    };
};

}  // namespace keel::configfs

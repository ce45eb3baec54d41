// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <concepts>

/// Parameters that are given when the module is loaded, and can be read in /sys/module afterwards:
///
///     struct Devices : module::Parameter<u32> {
///         static constexpr Literal name{"nr_devices"};
///         static constexpr Literal description{"Number of devices to make at once"};
///         static constexpr u32 initial = 1;
///     };
///     using Parameters = module::Parameters<Devices, ...>;  // In the module's class.
///     const u32 count = module::parameter<Devices>();
///
/// C: include/linux/moduleparam.h

namespace keel::module {

/// The types that a parameter may have: u32, u64 and bool.
template <class T>
concept ParameterType = std::same_as<T, u32> || std::same_as<T, u64> || std::same_as<T, bool>;

template <ParameterType T>
struct Parameter {
    using Value = T;
};

namespace detail {

template <class P>
struct Stored {
    static constexpr unsafe syncs{"written before the module starts, and only read from then on"};
    Opaque<typename P::Value> value{typename P::Value{P::initial}};
};
template <class P>
constinit inline Stored<P> stored{};

template <ParameterType T>
struct Kind {
    static constexpr Literal name{"uint"};
    static consteval const c::kernel_param_ops* calls() { return &c::param_ops_uint; }
};
template <>
struct Kind<u64> {
    static constexpr Literal name{"ulong"};
    static consteval const c::kernel_param_ops* calls() { return &c::param_ops_ulong; }
};
template <>
struct Kind<bool> {
    static constexpr Literal name{"bool"};
    static consteval const c::kernel_param_ops* calls() { return &c::param_ops_bool; }
};

template <class P>
constexpr c::kernel_param entry() {
    c::kernel_param result{
        .name = P::name.raw(), .mod = &c::__this_module, .ops = Kind<typename P::Value>::calls(), .perm = 0444,
        .level = -1, .flags = 0, .keel_filler_0{}, .arg = stored<P>.value.raw()};
    return result;
}

}  // namespace detail

/// The value that was given, or the initial one.
template <class P>
typename P::Value parameter() {
    unsafe because{"the loader wrote it before the module started"};
    return *detail::stored<P>.value.raw();
}

/// The parameters of a module.
template <class... Listed>
struct Parameters {
    /// `parm` and `parmtype` lines, as modinfo shows them: NAME:TEXT.
    template <class Text>
    static constexpr void add_to(Text& text) {
        (text.add_pair(Literal{"parmtype"}, Listed::name, detail::Kind<typename Listed::Value>::name), ...);
        (text.add_pair(Literal{"parm"}, Listed::name, Listed::description), ...);
    }

    /// A use of the table, so that it becomes a part of the module.
    static void require_table() { static_cast<void>(&table); }

    struct Table {
        static constexpr unsafe syncs{"the loader only reads it"};
        Array<c::kernel_param, sizeof...(Listed)> entries{{detail::entry<Listed>()...}};
    };
    // The loader looks for this section. It is one array, as templates would put several into it.
    [[gnu::section("__param"), gnu::used]] static constinit inline const Table table{};
};

}  // namespace keel::module

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/format.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/memory/box.hpp>

#include <utility>

/// The identity of a system on chip: a directory /sys/devices/socN with a file for each text.
///
///     auto identity = TRY(soc::Registration::create({.machine = "My board", .revision = soc::Text::of("{}.{}", major, minor)}));
///
/// Kernels without SOC_BUS need the module keel_soc_bus: see drivers/soc_sample.
///
/// C: include/linux/sys_soc.h

namespace keel::soc {

/// Up to 63 bytes. An empty one is not shown.
class Text {
public:
    constexpr Text() = default;
    template <usize size>
    consteval Text(const char (&text)[size]) {
        static_assert(size <= capacity, "a text of an identity has at most 63 bytes");
        for (usize at = 0; at < size; ++at) text_[at] = text[at];
    }

    /// What a log line would say, without its end; cut off after 63 bytes.
    template <class... Values>
        requires(format::Printable<Values> && ...)
    static Text of(FormatFor<Values...> format, const Values&... values) {
        Text text;
        unsafe because{"the format was checked against these values, and the size is that of the buffer"};
        const int length = c::scnprintf(text.text_.elements, capacity, format.raw(), format::argument(values)...);
        if (length > 0 && text.text_[static_cast<usize>(length) - 1] == '\n') text.text_[static_cast<usize>(length) - 1] = '\0';
        return text;
    }

    constexpr bool empty() const { return text_[0] == '\0'; }
    /// For the C side: ends with a zero.
    constexpr const char* raw() const [[clang::lifetimebound]] { return text_.elements; }

private:
    static constexpr usize capacity = 64;

    Array<char, capacity> text_{};
};

/// What is known of a system on chip. Without `machine` a kernel with a device tree shows the tree's model.
struct Identity {
    Text machine;
    Text family;
    Text revision;
    Text serial_number;
    Text soc_id;
};

/// An identity in /sys, while this lives.
///
/// C: soc_device_register(), soc_device_unregister()
class Registration {
public:
    static constexpr unsafe sends{"any thread that may sleep may take the device away"};
    static constexpr unsafe syncs{"nothing can be done with it but to end it"};
    static constexpr unsafe moves_empty{"the move leaves device_ at null"};

    Registration(Registration&& other) : node_{std::move(other.node_)}, device_{std::exchange(other.device_, nullptr)} {}
    ~Registration() {
        if (!device_) return;
        unsafe because{"create() registered it; when this returns, nobody reads the texts any more"};
        c::unregister_soc(device_);
    }

    /// May sleep. `error::no_device` before the bus is there.
    static Result<Registration> create(const Identity& identity) {
        auto node = TRY(make_box<Node>(identity));
        c::soc_device* device = nullptr;
        {
            unsafe because{"the texts and the table stay where they are until the device is gone"};
            device = c::register_soc(node->attributes.raw());
        }
        if (!device) return error::no_device;
        if (c::IS_ERR(device)) return Error::from_errno(c::PTR_ERR(device));
        return Registration{std::move(node), device};
    }

private:
    /// The texts, and the table that points at them.
    struct Node : Pinned {
        explicit Node(const Identity& from) : identity{from} {
            c::soc_device_attribute table{};
            table.machine = shown(identity.machine);
            table.family = shown(identity.family);
            table.revision = shown(identity.revision);
            table.serial_number = shown(identity.serial_number);
            table.soc_id = shown(identity.soc_id);
            unsafe because{"nobody else knows the table yet, and the texts are as pinned as it is"};
            *attributes.raw() = table;
        }
        static const char* shown(const Text& text [[clang::lifetimebound]]) { return text.empty() ? nullptr : text.raw(); }

        const Identity identity;
        Opaque<c::soc_device_attribute> attributes;
    };

    Registration(Box<Node> node, c::soc_device* device) : node_{std::move(node)}, device_{device} {}

    Box<Node> node_;
    c::soc_device* device_;
};

}  // namespace keel::soc

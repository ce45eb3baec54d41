// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>

#include <concepts>

/// Which devices a platform driver is for, in one list:
///
///     static constexpr platform::IdTable ids{platform::Acpi{"KEEL0001"}, platform::Compatible{"keel,example"},
///                                            platform::Name{"keel-example"}};
///
/// C: include/linux/mod_devicetable.h, struct acpi_device_id, struct of_device_id, struct platform_device_id

namespace keel::platform {

/// A device that a table of ACPI names by its hardware id, `_HID` or `_CID`.
struct Acpi {
    Literal id;

    template <usize size>
    consteval Acpi(const char (&text)[size]) : id{text} {
        static_assert(size > 1 && size <= sizeof(c::acpi_device_id::id), "an ACPI id has 1 to 15 letters");
    }
};

/// A device that a device tree calls `compatible` with this; or ACPI, in a device with the id PRP0001.
struct Compatible {
    Literal text;

    template <usize size>
    consteval Compatible(const char (&text)[size]) : text{text} {
        static_assert(size > 1 && size <= sizeof(c::of_device_id::compatible), "`compatible` has 1 to 127 letters");
    }
};

/// A device that code of a board has registered under this name.
struct Name {
    Literal text;

    template <usize size>
    consteval Name(const char (&text)[size]) : text{text} {
        static_assert(size > 1 && size <= sizeof(c::platform_device_id::name), "such a name has 1 to 23 letters");
    }
};

template <class Id>
concept AnyId = std::same_as<Id, Acpi> || std::same_as<Id, Compatible> || std::same_as<Id, Name>;

template <class Driver>
struct DriverAdapter;

/// The list, as the kernel wants it: a table for each kind, with an empty entry at its end.
template <usize acpi_count, usize compatible_count, usize name_count>
class IdTable {
public:
    template <class Driver>
    using Adapter = DriverAdapter<Driver>;

    Array<c::acpi_device_id, acpi_count + 1> acpi{};
    Array<c::of_device_id, compatible_count + 1> compatible{};
    Array<c::platform_device_id, name_count + 1> names{};

    template <AnyId... Ids>
    consteval IdTable(Ids... ids) {
        usize at[3]{};
        (add(ids, at), ...);
    }

    /// For the C side; null where there is no such entry.
    constexpr const c::acpi_device_id* acpi_table() const { return acpi_count > 0 ? acpi.elements : nullptr; }
    constexpr const c::of_device_id* compatible_table() const {
        return compatible_count > 0 ? compatible.elements : nullptr;
    }
    constexpr const c::platform_device_id* name_table() const { return name_count > 0 ? names.elements : nullptr; }

    /// Tells user space to load the module for these devices. Format: scripts/mod/file2alias.c, do_acpi_entry,
    /// do_of_entry, do_platform_entry
    template <class Text>
    constexpr void add_aliases(Text& text) const {
        for (usize at = 0; at < acpi_count; ++at) add_alias(text, "acpi*:", Span<const u8>{acpi[at].id}, ":*");
        for (usize at = 0; at < compatible_count; ++at) {
            add_alias(text, "of:N*T*C", Span<const char>{compatible[at].compatible}, "");
            add_alias(text, "of:N*T*C", Span<const char>{compatible[at].compatible}, "C*");
        }
        for (usize at = 0; at < name_count; ++at) add_alias(text, "platform:", Span<const char>{names[at].name}, "");
    }

private:
    consteval void add(Acpi id, usize (&at)[3]) { put(acpi[at[0]++].id, id.id); }
    consteval void add(Compatible id, usize (&at)[3]) { put(compatible[at[1]++].compatible, id.text); }
    consteval void add(Name id, usize (&at)[3]) { put(names[at[2]++].name, id.text); }

    template <class Letter, usize size>
    static consteval void put(Letter (&place)[size], Literal text) {
        for (usize at = 0; at < size && at < text.letters().size(); ++at) place[at] = static_cast<Letter>(text.letters()[at]);
    }

    template <class Text, class Letter>
    static constexpr void add_alias(Text& text, Literal before, Span<const Letter> id, Literal after) {
        Array<char, 160> alias{};
        usize size = 0;
        for (const char letter : before.letters()) alias[size++] = letter;
        for (const Letter letter : id) {
            if (letter == 0) break;
            alias[size++] = static_cast<char>(letter);
        }
        for (const char letter : after.letters()) alias[size++] = letter;
        text.add("alias", Span<const char>{alias}.part(0, size));
    }
};
template <AnyId... Ids>
IdTable(Ids...) -> IdTable<(usize{std::same_as<Ids, Acpi>} + ... + 0), (usize{std::same_as<Ids, Compatible>} + ... + 0),
                           (usize{std::same_as<Ids, Name>} + ... + 0)>;

}  // namespace keel::platform

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/io/window.hpp>

namespace keel::io {

/// The configuration space of a PCI function, in accesses of at most 32 bits. A function that is gone reads
/// as all ones, as the bus does it. Any context.
///
/// C: include/linux/pci.h, pci_read_config_dword()
struct PciConfiguration {
    using Base = c::pci_dev*;
    static constexpr usize widest = 4;

    template <class Raw>
    static Raw load(Base device, usize offset, unsafe) {
        Raw value{};
        int failed = 0;
        unsafe because{"the device is there by the contract; where an access fails, the value is set to all ones"};
        if constexpr (sizeof(Raw) == 1)
            failed = c::pci_read_config_byte(device, static_cast<int>(offset), &value);
        else if constexpr (sizeof(Raw) == 2)
            failed = c::pci_read_config_word(device, static_cast<int>(offset), &value);
        else
            failed = c::pci_read_config_dword(device, static_cast<int>(offset), &value);
        return failed != 0 ? static_cast<Raw>(~Raw{0}) : value;
    }
    template <class Raw>
    static void store(Base device, usize offset, Raw value, unsafe) {
        unsafe because{"the device is there by the contract; a write to one that is gone goes nowhere"};
        if constexpr (sizeof(Raw) == 1)
            static_cast<void>(c::pci_write_config_byte(device, static_cast<int>(offset), value));
        else if constexpr (sizeof(Raw) == 2)
            static_cast<void>(c::pci_write_config_word(device, static_cast<int>(offset), value));
        else
            static_cast<void>(c::pci_write_config_dword(device, static_cast<int>(offset), value));
    }
};

}  // namespace keel::io

// SPDX-License-Identifier: GPL-2.0-only

/// @name@: a PCI driver with registers and files in /sys. It drives QEMU's edu device until you change that.

#include <keel/bus/pci.hpp>
#include <keel/module.hpp>
#include <keel/sync/mutex_locked.hpp>

using namespace keel;

/// The registers, as the data sheet has them.
namespace regs {
struct Identification : Register<u32, 0x00, Access::read_only> {
    static constexpr Field<Identification, u8, 24, 31> major{};
    static constexpr Field<Identification, u8, 16, 23> minor{};
    static constexpr Field<Identification, u8, 0, 7> magic{};
};
/// Reads back with every bit turned.
struct Liveness : Register<u32, 0x04> {
    static constexpr Field<Liveness, u32, 0, 31> value{};
};
using Window = Mmio<0x100>;
}  // namespace regs

struct Revision : sysfs::Attribute<u8> {
    static constexpr Literal name{"major"};
};
struct Turned : sysfs::Attribute<u32> {
    static constexpr Literal name{"turned"};
};

class @Name@ : Pinned {
    // 'd' is the life of the binding: as long as the device is this driver's.
    using Registers = pci::Mapping<0, regs::Window::size>;

public:
    static constexpr ModuleInformation module{
        .name = "@name@",
        .author = "The author",
        .description = "A PCI driver in memory-safe C++",
    };
    static constexpr pci::IdTable ids{pci::Id{.vendor = 0x1234, .device = 0x11e8}};
    using Attributes = sysfs::Attributes<Revision, Turned>;

    static Result<Box<@Name@>> probe(const pci::CoreDevice& device) {
        auto enabled = TRY(device.enable_memory());
        auto registers = TRY((enabled.map<0, regs::Window>("@name@")));
        const auto identification = registers->read<regs::Identification>();
        if (identification[regs::Identification::magic] != 0xed) {
            device.device().error("unknown identification {:#010x}", identification.raw());
            return error::no_device;
        }
        device.device().info("version {}.{}", identification[regs::Identification::major], identification[regs::Identification::minor]);
        return make_box<@Name@>(std::move(enabled), std::move(registers));
    }

    @Name@(lt<'d', pci::Enabled> enabled, lt<'d', Registers> registers)
        : enabled_{std::move(enabled)}, registers_{std::move(registers)} {}

    u8 show(Revision) const { return registers_->read<regs::Identification>()[regs::Identification::major]; }
    u32 show(Turned) const { return registers_->read<regs::Liveness>()[regs::Liveness::value]; }
    Result<void> store(Turned turned) const {
        registers_->write(regs::Liveness::value(turned.value));
        return {};
    }

private:
    // Ends in the opposite order: the registers are given back before the device is turned off.
    lt<'d', pci::Enabled> enabled_;
    lt<'d', Registers> registers_;
};

template struct keel::Module<@Name@>;

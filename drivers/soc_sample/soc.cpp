// SPDX-License-Identifier: GPL-2.0-only

/// A platform driver to start from: registers, an interrupt, a clock, properties, files in /sys, log lines, and an identity
/// in /sys/devices/soc0. docs/tutorial goes through it line by line.

#include "chip.hpp"

#include <keel/device/clock.hpp>
#include <keel/device/properties.hpp>
#include <keel/module.hpp>

struct Interrupts : sysfs::Attribute<u64> {
    static constexpr Literal name{"interrupts"};
};
struct Period : sysfs::Attribute<u16> {
    static constexpr Literal name{"period_us"};
};

class SocDriver : Pinned {
    // 'd' is the life of the binding, 'c' that of the chip.
    using Handler = irq::Registration<lt<'d', platform::Interrupt>, lt<'d', Chip>>;

public:
    static constexpr ModuleInformation module{
        .name = "keel-soc",
        .author = "The Keel project",
        .description = "SoC sample, in memory-safe C++",
    };
    static constexpr platform::IdTable ids{platform::Acpi{"LNUXBEEF"}, platform::Compatible{"test,keel-device"}};
    using Attributes = sysfs::Attributes<Interrupts, Period>;

    static Result<Box<SocDriver>> probe(const platform::CoreDevice& device) {
        const auto& generic = device.device();
        generic.debug("probe");
        const u32 period = TRY(property::read_or<u32>(generic, "keel,period-us", 1000));
        if (period == 0 || period > 0xffff) {
            generic.error("keel,period-us is {}, and this hardware counts from 1 to 65535", period);
            return error::invalid;
        }
        auto clock = TRY(start_clock(generic));
        auto registers = TRY(device.map<regs::Window>(0, "keel-soc"));
        const auto part = registers->read<regs::Identity>()[regs::Identity::part];
        if (part != regs::acme15) {
            generic.error("this is no ACME15: its part number is {:#06x}", part);
            return error::no_device;
        }

        auto chip = TRY(make_box<Chip>(std::move(registers), static_cast<u16>(period)));
        auto line = TRY(device.interrupt(0));
        auto handler = TRY(Handler::request(std::move(line), "keel-soc", *chip));
        auto identity = TRY(soc::Registration::create(chip->identity()));
        generic.info("ACME15, every {} us", period);
        return make_box<SocDriver>(std::move(clock), std::move(chip), std::move(handler), std::move(identity));
    }

    SocDriver(Option<clk::Enabled> clock, lt<'c', Box<lt<'d', Chip>>> chip, lt<'c', Handler> handler, soc::Registration identity)
        : clock_{std::move(clock)}, chip_{std::move(chip)}, handler_{std::move(handler)}, identity_{std::move(identity)} {}

    u64 show(Interrupts) const { return chip_->interrupts(); }
    u16 show(Period) const { return chip_->period(); }
    Result<void> store(Period period) const {
        if (period.value == 0) return error::invalid;
        chip_->set_period(period.value);
        return {};
    }

private:
    /// Boards without a clock of that name have one that always runs.
    static Result<Option<clk::Enabled>> start_clock(const Device& device) {
        auto clock = clk::Enabled::get(device, "bus");
        if (clock) return Option<clk::Enabled>{std::move(clock).value()};
        if (clock.error() != error::no_entry) return clock.error();
        return Option<clk::Enabled>{};
    }

    // Ends in the opposite order: first the identity and the handler, then the chip stops, last its clock.
    Option<clk::Enabled> clock_;
    Box<lt<'d', Chip>> chip_;
    lt<&SocDriver::chip_, Handler> handler_;
    soc::Registration identity_;
};

template struct keel::Module<SocDriver>;

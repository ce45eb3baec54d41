// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// A platform driver with all that a device may have: registers, an interrupt, a clock, a supply, properties, files.
#include <keel/bus/platform.hpp>
#include <keel/device/clock.hpp>
#include <keel/device/properties.hpp>
#include <keel/device/regulator.hpp>
#include <keel/irq/registration.hpp>
#include <keel/module.hpp>
#include <keel/sync/atomic.hpp>

using namespace keel;

struct Period : sysfs::Attribute<u32> {
    static constexpr Literal name{"period"};
};
struct Offset : sysfs::Attribute<i32> {
    static constexpr Literal name{"offset"};
};
struct Kind : sysfs::Attribute<Literal> {
    static constexpr Literal name{"kind"};
};
struct Kick : sysfs::Attribute<bool> {
    static constexpr Literal name{"kick"};
};

struct Control : Register<u32, 0x0> {
    static constexpr Field<Control, bool, 0> on{};
};

/// What the handler and the files share.
class Engine : Pinned {
public:
    using Registers = platform::Mapping<0x40>;

    explicit Engine(lt<'d', Registers> registers) : registers_{std::move(registers)} {}

    irq::Outcome on_irq(irq::Context&) const {
        if (!registers_->read<Control>()[Control::on]) return irq::Outcome::not_ours;
        interrupts_.fetch_add(1);
        return irq::Outcome::handled;
    }
    u32 interrupts() const { return interrupts_.load(); }

private:
    lt<'d', Registers> registers_;
    Atomic<u32> interrupts_;
};

class Example : Pinned {
    using Handler = irq::Registration<lt<'d', platform::Interrupt>, lt<'d', Engine>>;

public:
    static constexpr ModuleInformation module{.name = "example", .author = "nobody", .description = "nothing"};
    static constexpr platform::IdTable ids{platform::Acpi{"KEEL0001"}, platform::Compatible{"keel,example"},
                                           platform::Compatible{"keel,other"}, platform::Name{"example"}};
    using Attributes = sysfs::Attributes<Period, Offset, Kind, Kick>;

    static Result<Box<Example>> probe(const platform::CoreDevice& device) {
        TRY(device.set_dma_mask<32>());
        const auto& generic = device.device();
        const u32 period = TRY(property::read_or<u32>(generic, "period", 5));
        const auto gains = TRY((property::read_array<u16, 3>(generic, "gains")));
        const auto mode = TRY(property::find_text(generic, "modes", "fast"));
        if (mode > 3 || gains[0] == 0 || !property::is_present(generic, "keel")) return error::invalid;
        auto supply = TRY(regulator::Enabled::get(generic, "vdd"));
        TRY(supply.set_microvolts(1'000'000, 2'000'000));
        if (TRY(supply.microvolts()) == 0) return error::io;
        auto clock = TRY(clk::Enabled::get(generic, "bus"));
        TRY(clock.set_rate_hz(clock.rate_hz()));
        auto registers = TRY(device.map<Mmio<0x40>>(0, "example"));
        auto engine = TRY(make_box<Engine>(std::move(registers)));
        auto handler = TRY(Handler::request(TRY(device.interrupt(0)), "example", *engine));
        return make_box<Example>(period, std::move(supply), std::move(clock), std::move(engine), std::move(handler));
    }

    Example(u32 period, regulator::Enabled supply, clk::Enabled clock, lt<'e', Box<lt<'d', Engine>>> engine,
            lt<'e', Handler> handler)
        : period_{period},
          supply_{std::move(supply)},
          clock_{std::move(clock)},
          engine_{std::move(engine)},
          handler_{std::move(handler)} {}

    u32 show(Period) const { return period_.load(); }
    Result<void> store(Period period) const {
        if (period.value == 0) return error::invalid;
        period_.store(period.value);
        return {};
    }
    Result<i32> show(Offset) const {
        if (engine_->interrupts() == 0) return error::again;
        return -3;
    }
    Literal show(Kind) const { return "example"; }
    Result<void> store(Kick) const { return {}; }

private:
    Atomic<u32> period_;
    regulator::Enabled supply_;
    clk::Enabled clock_;
    Box<lt<'d', Engine>> engine_;
    lt<&Example::engine_, Handler> handler_;
};

template struct keel::Module<Example>;

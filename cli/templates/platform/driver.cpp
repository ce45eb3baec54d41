// SPDX-License-Identifier: GPL-2.0-only

/// @name@: a platform driver with registers, an interrupt, a property and files in /sys.

#include <keel/bus/platform.hpp>
#include <keel/device/properties.hpp>
#include <keel/irq/registration.hpp>
#include <keel/module.hpp>
#include <keel/sync/atomic.hpp>

using namespace keel;

/// The registers, as the data sheet has them.
namespace regs {
struct Identity : Register<u32, 0x00, Access::read_only> {
    static constexpr Field<Identity, u16, 0, 15> part{};
    static constexpr Field<Identity, u16, 16, 31> revision{};
};
struct Control : Register<u32, 0x04> {
    static constexpr Field<Control, bool, 0> enabled{};
    static constexpr Field<Control, u16, 16, 31> period{};  // In microseconds.
};
using Window = Mmio<0x08>;
inline constexpr u16 part = 0x1234;
}  // namespace regs

/// The hardware, shared by the interrupt handler and the files in /sys. It runs while this lives.
class Hardware : Pinned {
public:
    // 'd' is the life of the binding: as long as the device is this driver's.
    using Registers = platform::Mapping<regs::Window::size>;

    Hardware(lt<'d', Registers> registers, u16 period) : registers_{std::move(registers)} { set_period(period); }
    ~Hardware() { registers_->write(regs::Control::enabled(false)); }

    irq::Outcome on_irq(irq::Context&) const {
        interrupts_.fetch_add(1);
        return irq::Outcome::handled;
    }
    u64 interrupts() const { return interrupts_.load(); }
    u16 period() const { return registers_->read<regs::Control>()[regs::Control::period]; }
    void set_period(u16 period) const { registers_->write(regs::Control::enabled(true) | regs::Control::period(period)); }

private:
    lt<'d', Registers> registers_;
    Atomic<u64> interrupts_;
};

struct Interrupts : sysfs::Attribute<u64> {
    static constexpr Literal name{"interrupts"};
};
struct Period : sysfs::Attribute<u16> {
    static constexpr Literal name{"period_us"};
};

class @Name@ : Pinned {
    // 'h' is the life of the hardware's object.
    using Handler = irq::Registration<lt<'d', platform::Interrupt>, lt<'d', Hardware>>;

public:
    static constexpr ModuleInformation module{
        .name = "@name@",
        .author = "The author",
        .description = "A platform driver in memory-safe C++",
    };
    static constexpr platform::IdTable ids{platform::Acpi{"KEEL0001"}, platform::Compatible{"keel,@name@"}};
    using Attributes = sysfs::Attributes<Interrupts, Period>;

    static Result<Box<@Name@>> probe(const platform::CoreDevice& device) {
        const auto& generic = device.device();
        const u16 period = TRY(property::read_or<u16>(generic, "keel,period-us", 1000));
        auto registers = TRY(device.map<regs::Window>(0, "@name@"));
        const auto identity = registers->read<regs::Identity>();
        if (identity[regs::Identity::part] != regs::part) {
            generic.error("unknown part {:#06x}", identity[regs::Identity::part]);
            return error::no_device;
        }
        auto hardware = TRY(make_box<Hardware>(std::move(registers), period));
        auto line = TRY(device.interrupt(0));
        auto handler = TRY(Handler::request(std::move(line), "@name@", *hardware));
        generic.info("revision {}, every {} us", identity[regs::Identity::revision], period);
        return make_box<@Name@>(std::move(hardware), std::move(handler));
    }

    @Name@(lt<'h', Box<lt<'d', Hardware>>> hardware, lt<'h', Handler> handler)
        : hardware_{std::move(hardware)}, handler_{std::move(handler)} {}

    u64 show(Interrupts) const { return hardware_->interrupts(); }
    u16 show(Period) const { return hardware_->period(); }
    Result<void> store(Period period) const {
        if (period.value == 0) return error::invalid;
        hardware_->set_period(period.value);
        return {};
    }

private:
    // Ends in the opposite order: first no handler runs any more, then the hardware stops.
    Box<lt<'d', Hardware>> hardware_;
    lt<&@Name@::hardware_, Handler> handler_;
};

template struct keel::Module<@Name@>;

// SPDX-License-Identifier: GPL-2.0-only
#include <keel/bus/platform.hpp>
#include <keel/device/clock.hpp>
#include <keel/device/properties.hpp>
#include <keel/device/regulator.hpp>
#include <keel/module.hpp>
#include <keel/sync/atomic.hpp>

/// A driver of the device that board.c makes. Its files say what probe found; files.sh looks at them.

using namespace keel;

struct Period : sysfs::Attribute<u32> {
    static constexpr Literal name{"period_us"};
};
struct Offset : sysfs::Attribute<i32> {
    static constexpr Literal name{"offset"};
};
struct Properties : sysfs::Attribute<bool> {
    static constexpr Literal name{"properties"};
};
struct Missing : sysfs::Attribute<bool> {
    static constexpr Literal name{"missing"};
};
struct Kind : sysfs::Attribute<Literal> {
    static constexpr Literal name{"kind"};
};

class PlatformTest : Pinned {
public:
    static constexpr ModuleInformation module{
        .name = "keel-platform-test", .author = "The Keel authors", .description = "Test of platform drivers"};
    static constexpr platform::IdTable ids{platform::Name{"keel-platform"}, platform::Acpi{"KEEL0001"},
                                           platform::Compatible{"keel,platform"}};
    using Attributes = sysfs::Attributes<Period, Offset, Properties, Missing, Kind>;

    static Result<Box<PlatformTest>> probe(const platform::CoreDevice& device) {
        const auto& generic = device.device();
        generic.info("keel: probe");
        auto registers = TRY(device.map<Mmio<0x100>>(0, "keel-platform-test"));
        const u32 period = TRY(property::read<u32>(generic, "keel,period-us"));
        const auto gains = TRY((property::read_array<u16, 3>(generic, "keel,gains")));
        const bool found = gains[0] == 3 && gains[2] == 7 && property::is_present(generic, "keel,inverted") &&
                           TRY(property::find_text(generic, "keel,modes", "fast")) == 1 &&
                           TRY(property::read_or<u32>(generic, "keel,other", 9)) == 9;
        const bool missing = property::read<u32>(generic, "keel,other").error() == error::invalid &&
                             property::read_array<u16, 4>(generic, "keel,gains").error() == error::overflow &&
                             property::find_text(generic, "keel,modes", "wild").error() == error::no_data &&
                             device.map<Mmio<0x10>>(1, "none").error() == error::no_such_device_or_address &&
                             device.map<Mmio<0x2000>>(0, "large").error() == error::no_such_device_or_address &&
                             device.map<Mmio<0x10>>(0, "twice").error() == error::busy &&
                             device.interrupt(0).error() == error::no_such_device_or_address &&
                             clk::Enabled::get(generic, "none").error() == error::no_entry &&
                             regulator::Enabled::get(generic, "none").error() == error::no_device;
        return make_box<PlatformTest>(std::move(registers), period, found, missing);
    }

    PlatformTest(lt<'d', platform::Mapping<0x100>> registers, u32 period, bool found, bool missing)
        : registers_{std::move(registers)}, period_{period}, found_{found}, missing_{missing} {}

    u32 show(Period) const { return period_.load(); }
    Result<void> store(Period period) const {
        if (period.value == 0) return error::invalid;
        period_.store(period.value);
        return {};
    }
    Result<i32> show(Offset) const { return -3; }
    bool show(Properties) const { return found_; }
    bool show(Missing) const { return missing_; }
    Literal show(Kind) const { return "test"; }

private:
    lt<'d', platform::Mapping<0x100>> registers_;
    Atomic<u32> period_;
    const bool found_;
    const bool missing_;
};

template struct keel::Module<PlatformTest>;

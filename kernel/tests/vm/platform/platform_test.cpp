// SPDX-License-Identifier: GPL-2.0-only
#include <keel/bus/platform.hpp>
#include <keel/device/clock.hpp>
#include <keel/device/properties.hpp>
#include <keel/device/regulator.hpp>
#include <keel/dma/coherent.hpp>
#include <keel/dma/mapping.hpp>
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
struct Memory : sysfs::Attribute<bool> {
    static constexpr Literal name{"memory"};
};
struct Kind : sysfs::Attribute<Literal> {
    static constexpr Literal name{"kind"};
};

class PlatformTest : Pinned {
    using Ring = dma::Coherent<u64, 16>;
    using Page = dma::Mapped<dma::Direction::from_device, Box<Array<u8, 4096>>>;

public:
    static constexpr ModuleInformation module{
        .name = "keel-platform-test", .author = "The Keel authors", .description = "Test of platform drivers"};
    static constexpr platform::IdTable ids{platform::Name{"keel-platform"}, platform::Acpi{"KEEL0001"},
                                           platform::Compatible{"keel,platform"}};
    using Attributes = sysfs::Attributes<Period, Offset, Properties, Missing, Memory, Kind>;

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
        const auto master = TRY(device.set_dma_mask<32>());
        device.set_dma_max_segment_size(0x1000);
        auto ring = TRY(Ring::allocate(master));
        auto page = TRY((dma::map<dma::Direction::from_device>(master, TRY((make_box<Array<u8, 4096>>())))));
        return make_box<PlatformTest>(std::move(registers), std::move(ring), std::move(page), period, found, missing);
    }

    PlatformTest(lt<'d', platform::Mapping<0x100>> registers, lt<'d', Ring> ring, lt<'d', Page> page, u32 period,
                 bool found, bool missing)
        : registers_{std::move(registers)},
          ring_{std::move(ring)},
          page_{std::move(page)},
          period_{period},
          found_{found},
          missing_{missing} {}

    u32 show(Period) const { return period_.load(); }
    Result<void> store(Period period) const {
        if (period.value == 0) return error::invalid;
        period_.store(period.value);
        return {};
    }
    Result<i32> show(Offset) const { return -3; }
    bool show(Properties) const { return found_; }
    bool show(Missing) const { return missing_; }
    /// Nothing is at the other end: this is that both are there, and below what the mask says.
    bool show(Memory) const {
        ring_.store(15, 0x123456789);
        return ring_.load(15) == 0x123456789 && ring_.load(0) == 0 && ring_.address_of(15).value() >> 32 == 0 &&
               page_.address().value() >> 32 == 0 && page_.size() == 4096;
    }
    Literal show(Kind) const { return "test"; }

private:
    lt<'d', platform::Mapping<0x100>> registers_;
    lt<'d', Ring> ring_;
    lt<'d', Page> page_;
    Atomic<u32> period_;
    const bool found_;
    const bool missing_;
};

template struct keel::Module<PlatformTest>;

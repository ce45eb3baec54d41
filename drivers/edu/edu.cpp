// SPDX-License-Identifier: GPL-2.0-only

/// QEMU's `edu` device: it computes factorials, turns bits, and moves bytes by DMA. Each device is a file
/// /dev/keel-eduN, whose calls uapi.h describes.

#include "engine.hpp"

#include <keel/core/numbers.hpp>
#include <keel/memory/box.hpp>
#include <keel/misc/device.hpp>
#include <keel/module.hpp>

namespace {
constinit Numbers numbers;
}

class EduDriver : Pinned {
    // 'd' is the life of the binding, 'e' that of the engine.
    using Handler = irq::Registration<lt<'d', pci::Vector>, lt<'d', Engine>>;
    using File = misc::Registration<lt<'d', Engine>>;

public:
    static constexpr ModuleInformation module{
        .name = "keel-edu",
        .author = "The Keel project",
        .description = "QEMU edu device, in memory-safe C++",
    };
    static constexpr pci::IdTable ids{pci::Id{.vendor = 0x1234, .device = 0x11e8}};

    static Result<Box<EduDriver>> probe(const pci::CoreDevice& device) {
        TRY(device.set_dma_mask<28>());  // The device drops the bits above.
        auto enabled = TRY(device.enable_memory());
        auto registers = TRY((enabled.map<0, regs::Window>("keel-edu")));
        const auto identification = registers->read<regs::Identification>();
        if (identification[regs::Identification::magic] != 0xed) {
            device.device().error("this is no edu device: its identification is {:#010x}", identification.raw());
            return error::no_device;
        }

        auto bus_master = enabled.become_bus_master();
        auto bounce = TRY(Engine::Bounce::allocate(bus_master));
        auto engine = TRY(make_box<Engine>(std::move(registers), std::move(bounce)));
        auto vector = TRY(enabled.allocate_vector());
        auto handler = TRY(Handler::request(std::move(vector), "keel-edu", *engine));
        auto number = TRY(numbers.take());
        auto file = TRY(File::create("keel-edu", number.value(), *engine));

        return make_box<EduDriver>(std::move(enabled), std::move(engine), std::move(bus_master), std::move(handler),
                                   std::move(number), std::move(file));
    }

    EduDriver(lt<'d', pci::Enabled> enabled, lt<'e', Box<lt<'d', Engine>>> engine, lt<'d', pci::BusMaster> bus_master,
              lt<'e', Handler> handler, lt<'d', Numbers::Number> number, lt<'e', File> file)
        : enabled_{std::move(enabled)},
          engine_{std::move(engine)},
          bus_master_{std::move(bus_master)},
          handler_{std::move(handler)},
          number_{std::move(number)},
          file_{std::move(file)} {}

private:
    // Ends in the opposite order: first nobody calls the engine any more, then the device does not reach
    // memory any more, and only then does the engine free the buffer.
    lt<'d', pci::Enabled> enabled_;
    Box<lt<'d', Engine>> engine_;
    lt<'d', pci::BusMaster> bus_master_;
    lt<&EduDriver::engine_, Handler> handler_;
    lt<'d', Numbers::Number> number_;
    lt<&EduDriver::engine_, File> file_;
};

template struct keel::Module<EduDriver>;

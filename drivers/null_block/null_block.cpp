// SPDX-License-Identifier: GPL-2.0-only

/// Disks that do nothing, or keep what is written in memory: for measuring the block layer and for testing what
/// stands on it. They are made in configfs, or when the module is loaded, as those of null_blk are; see README.md.

#include "device.hpp"

#include <keel/configfs/subsystem.hpp>
#include <keel/core/numbers.hpp>
#include <keel/module.hpp>
#include <keel/module/parameter.hpp>

namespace files {

struct Features : configfs::Attribute<Literal> {
    static constexpr Literal name{"features"};
};

}  // namespace files

/// The directory of configfs in which devices are made.
class Devices : Pinned {
public:
    using Item = Device;
    using Attributes = configfs::Attributes<files::Features>;

    Literal show(files::Features) const {
        return "blocksize,completion_nsec,discard,home_node,hw_queue_depth,irqmode,max_sectors,memory_backed,no_sched,"
               "poll_queues,power,rotational,size,submit_queues,virt_boundary,zero_reads";
    }
    Result<Box<Device>> make(Span<const char> name) const {
        return make_box<Device>(TRY(block::DiskName::from(name)), Settings{});
    }
};

/// What is made when the module is loaded. The names are those of null_blk.
namespace parameters {

struct DeviceCount : module::Parameter<u32> {
    static constexpr Literal name{"nr_devices"};
    static constexpr Literal description{"Number of devices to make when the module is loaded, at most 8"};
    static constexpr u32 initial = 1;
};
struct Gigabytes : module::Parameter<u32> {
    static constexpr Literal name{"gb"};
    static constexpr Literal description{"Size of a device in GB"};
    static constexpr u32 initial = 250;
};
struct BlockSize : module::Parameter<u32> {
    static constexpr Literal name{"bs"};
    static constexpr Literal description{"Block size in bytes"};
    static constexpr u32 initial = 512;
};
struct IrqMode : module::Parameter<u32> {
    static constexpr Literal name{"irqmode"};
    static constexpr Literal description{"How requests end: 0 at once, 1 in a softirq, 2 by a timer"};
    static constexpr u32 initial = 0;
};
struct CompletionTime : module::Parameter<u64> {
    static constexpr Literal name{"completion_nsec"};
    static constexpr Literal description{"Time until the timer of irqmode 2, in ns"};
    static constexpr u64 initial = 10'000;
};
struct Depth : module::Parameter<u32> {
    static constexpr Literal name{"hw_queue_depth"};
    static constexpr Literal description{"Requests on the way at once, for each queue"};
    static constexpr u32 initial = 64;
};
struct SubmitQueues : module::Parameter<u32> {
    static constexpr Literal name{"submit_queues"};
    static constexpr Literal description{"Number of queues"};
    static constexpr u32 initial = 1;
};
struct PollQueues : module::Parameter<u32> {
    static constexpr Literal name{"poll_queues"};
    static constexpr Literal description{"Number of queues that are polled"};
    static constexpr u32 initial = 0;
};
struct MemoryBacked : module::Parameter<bool> {
    static constexpr Literal name{"memory_backed"};
    static constexpr Literal description{"Keep what is written"};
    static constexpr bool initial = false;
};

}  // namespace parameters

class NullBlock : Pinned {
    using Directory = configfs::Subsystem<Devices>;
    static constexpr u32 most_devices = 8;
    using Made = Array<Option<Box<Device>>, most_devices>;

public:
    static constexpr ModuleInformation module{
        .name = "keel-null-block",
        .author = "The Keel project",
        .description = "Null block device, in memory-safe C++",
    };
    using Parameters = keel::module::Parameters<
        parameters::DeviceCount, parameters::Gigabytes, parameters::BlockSize, parameters::IrqMode,
        parameters::CompletionTime, parameters::Depth, parameters::SubmitQueues, parameters::PollQueues,
        parameters::MemoryBacked>;

    static Result<Box<NullBlock>> start() {
        Made made{};
        const u32 count = keel::module::parameter<parameters::DeviceCount>();
        if (count > most_devices) return error::invalid;
        for (u32 number = 0; number < count; ++number) {
            auto device = TRY(make_box<Device>(TRY(block::DiskName::numbered("knullb", number)), TRY(settings())));
            TRY(device->power_on());
            made[number] = std::move(device);
        }
        auto devices = TRY(make_box<Devices>());
        auto directory = TRY(Directory::create("knullb", *devices));
        return make_box<NullBlock>(std::move(made), std::move(devices), std::move(directory));
    }

    NullBlock(Made made, lt<'d', Box<Devices>> devices, lt<'d', Directory> directory)
        : made_{std::move(made)}, devices_{std::move(devices)}, directory_{std::move(directory)} {}

private:
    /// What the parameters say; `error::invalid` where configfs would refuse it too.
    static Result<Settings> settings() {
        Settings settings;
        settings.megabytes = u64{keel::module::parameter<parameters::Gigabytes>()} << 10;
        settings.completion_nanoseconds = keel::module::parameter<parameters::CompletionTime>();
        settings.block_bytes = keel::module::parameter<parameters::BlockSize>();
        settings.irq_mode = keel::module::parameter<parameters::IrqMode>();
        settings.depth = keel::module::parameter<parameters::Depth>();
        settings.submit_queues = keel::module::parameter<parameters::SubmitQueues>();
        settings.poll_queues = keel::module::parameter<parameters::PollQueues>();
        settings.memory_backed = keel::module::parameter<parameters::MemoryBacked>();
        const bool allowed = files::Size::allows(settings.megabytes) && files::BlockSize::allows(settings.block_bytes) &&
                             files::IrqMode::allows(settings.irq_mode) && files::Depth::allows(settings.depth) &&
                             files::CompletionTime::allows(settings.completion_nanoseconds) &&
                             files::SubmitQueues::allows(settings.submit_queues) &&
                             files::PollQueues::allows(settings.poll_queues);
        if (!allowed) return error::invalid;
        return settings;
    }

    Made made_;
    Box<Devices> devices_;
    lt<&NullBlock::devices_, Directory> directory_;
};

template struct keel::Module<NullBlock>;

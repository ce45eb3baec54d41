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

class NullBlock : Pinned {
    using Directory = configfs::Subsystem<Devices>;

public:
    static constexpr ModuleInformation module{
        .name = "keel-null-block",
        .author = "The Keel project",
        .description = "Null block device, in memory-safe C++",
    };

    static Result<Box<NullBlock>> start() {
        auto devices = TRY(make_box<Devices>());
        auto directory = TRY(Directory::create("knullb", *devices));
        return make_box<NullBlock>(std::move(devices), std::move(directory));
    }

    NullBlock(lt<'d', Box<Devices>> devices, lt<'d', Directory> directory)
        : devices_{std::move(devices)}, directory_{std::move(directory)} {}

private:
    Box<Devices> devices_;
    lt<&NullBlock::devices_, Directory> directory_;
};

template struct keel::Module<NullBlock>;

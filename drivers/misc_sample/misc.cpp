// SPDX-License-Identifier: GPL-2.0-only

/// /dev/keel-misc-sample: each open file has a number of its own, behind a mutex; commands read and write it. The same as
/// samples/rust/rust_misc_device.rs of the kernel, without a log line for each call, and as twin/misc_twin.c.

#include <keel/misc/open_files.hpp>
#include <keel/module.hpp>
#include <keel/sync/mutex_locked.hpp>

using namespace keel;

struct Hello : ioctl::Plain<'|', 0x80> {};
struct GetValue : ioctl::Read<'|', 0x81, i32> {};
struct SetValue : ioctl::Write<'|', 0x82, i32> {};

struct Nothing {};

class Number : Pinned {
public:
    using Shared = Nothing;
    using Commands = ioctl::Commands<GetValue, SetValue, Hello>;

    static Result<Box<Number>> open(const Arc<Nothing>&) { return make_box<Number>(); }

    Result<i32> on(GetValue) const { return *value_.lock(); }
    Result<void> on(SetValue command) const {
        *value_.lock() = command.value;
        return {};
    }
    Result<void> on(Hello) const { return {}; }

private:
    MutexLocked<i32> value_;
};

class MiscSample : Pinned {
public:
    static constexpr ModuleInformation module{
        .name = "keel-misc-sample",
        .author = "The Keel project",
        .description = "A device file whose open files have a number, in memory-safe C++",
    };

    static Result<Box<MiscSample>> start() {
        return make_box<MiscSample>(TRY(misc::OpenFiles<Number>::create("keel-misc-sample", TRY(Arc<Nothing>::make()))));
    }
    explicit MiscSample(misc::OpenFiles<Number> files) : files_{std::move(files)} {}

private:
    misc::OpenFiles<Number> files_;
};

template struct keel::Module<MiscSample>;

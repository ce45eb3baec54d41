// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// A directory of configfs with files of each kind, and a module with parameters of each type.
#include <keel/configfs/subsystem.hpp>
#include <keel/module.hpp>
#include <keel/module/parameter.hpp>
#include <keel/sync/atomic.hpp>

using namespace keel;

struct Version : configfs::Attribute<Literal> {
    static constexpr Literal name{"version"};
};
struct Depth : configfs::Attribute<u32> {
    static constexpr Literal name{"depth"};
};
struct Active : configfs::Attribute<bool> {
    static constexpr Literal name{"active"};
};
struct Kick : configfs::Attribute<u64> {
    static constexpr Literal name{"kick"};
};

class Thing : Pinned {
public:
    using Attributes = configfs::Attributes<Depth, Active, Kick>;

    u32 show(Depth) const { return depth_.load(); }
    Result<void> store(Depth depth) const {
        if (depth.value == 0) return error::invalid;
        depth_.store(depth.value);
        return {};
    }
    bool show(Active) const { return depth_.load() != 0; }
    Result<void> store(Kick) const { return {}; }
    void on_rmdir() const { depth_.store(0); }

private:
    Atomic<u32> depth_;
};

class Things : Pinned {
public:
    using Item = Thing;
    using Attributes = configfs::Attributes<Version>;

    Literal show(Version) const { return "1"; }
    Result<Box<Thing>> make(Span<const char> name) const {
        if (name.size() > 8) return error::invalid;
        return make_box<Thing>();
    }
};

struct Count : module::Parameter<u32> {
    static constexpr Literal name{"count"};
    static constexpr Literal description{"How many"};
    static constexpr u32 initial = 3;
};
struct Time : module::Parameter<u64> {
    static constexpr Literal name{"time"};
    static constexpr Literal description{"How long"};
    static constexpr u64 initial = 10;
};
struct Loud : module::Parameter<bool> {
    static constexpr Literal name{"loud"};
    static constexpr Literal description{"Whether it says so"};
    static constexpr bool initial = false;
};

class Example : Pinned {
    using Directory = configfs::Subsystem<Things>;

public:
    static constexpr ModuleInformation module{.name = "example", .author = "nobody", .description = "nothing"};
    using Parameters = keel::module::Parameters<Count, Time, Loud>;

    static Result<Box<Example>> start() {
        if (keel::module::parameter<Count>() == 0 && keel::module::parameter<Time>() == 0) return error::invalid;
        if (keel::module::parameter<Loud>()) return error::busy;
        auto things = TRY(make_box<Things>());
        auto directory = TRY(Directory::create("things", *things));
        return make_box<Example>(std::move(things), std::move(directory));
    }

    Example(lt<'t', Box<Things>> things, lt<'t', Directory> directory)
        : things_{std::move(things)}, directory_{std::move(directory)} {}

private:
    Box<Things> things_;
    lt<&Example::things_, Directory> directory_;
};

template struct keel::Module<Example>;

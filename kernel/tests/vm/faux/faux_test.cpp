// SPDX-License-Identifier: GPL-2.0-only
#include <keel/bus/faux.hpp>
#include <keel/module.hpp>

/// Two devices of no hardware; files.sh looks for them.

using namespace keel;

class FauxTest : Pinned {
public:
    static constexpr ModuleInformation module{
        .name = "keel-faux-test", .author = "The Keel authors", .description = "Test of faux devices"};

    static Result<Box<FauxTest>> start() {
        auto device = TRY(faux::Registration::create("keel-faux"));
        device.device().info("keel: here");
        auto child = TRY(faux::Registration::create_below(device.device(), "keel-child"));
        const auto passing = TRY(faux::Registration::create("keel-passing"));
        return make_box<FauxTest>(std::move(device), std::move(child));
    }

    FauxTest(faux::Registration device, faux::Registration child) : device_{std::move(device)}, child_{std::move(child)} {}

private:
    faux::Registration device_;
    faux::Registration child_;
};

template struct keel::Module<FauxTest>;

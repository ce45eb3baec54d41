// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Devices without hardware, and parts of a device that have drivers of their own.
#include <keel/bus/auxiliary.hpp>
#include <keel/bus/faux.hpp>
#include <keel/module.hpp>

using namespace keel;

Result<void> faux_devices() {
    const auto device = TRY(faux::Registration::create("keel-example"));
    const auto child = TRY(faux::Registration::create_below(device.device(), "keel-child"));
    child.device().info("here");
    return {};
}

struct Engine {
    explicit Engine(u32 rate) : rate{rate} {}
    u32 rate;
};
template class keel::auxiliary::Registration<Engine>;

class EngineDriver : Pinned {
public:
    static constexpr auxiliary::Name name{"keel_card", "engine"};
    static constexpr auxiliary::IdTable ids{auxiliary::Id{"keel_card.engine"}, auxiliary::Id{"keel_card.other"}};

    static Result<Box<EngineDriver>> probe(const auxiliary::CoreDevice& device) {
        device.device().info("part {}", device.number());
        return make_box<EngineDriver>(TRY(device.data<Engine>()));
    }

    explicit EngineDriver(lt<'d', Claim<const Engine>> engine) : engine_{std::move(engine)} {}

    u32 rate() const { return (*engine_).rate; }

private:
    lt<'d', Claim<const Engine>> engine_;
};

Result<void> parts(const Device& parent) {
    const auto driver = TRY(auxiliary::Driver::add<EngineDriver>());
    const auto part = TRY(auxiliary::Registration<Engine>::create(parent, {"keel_card", "engine"}, 0, Engine{48'000}));
    if (part.data().rate != 48'000) return error::invalid;
    return {};
}

class OtherDriver : Pinned {
public:
    static constexpr ModuleInformation module{.name = "other", .author = "nobody", .description = "nothing"};
    static constexpr auxiliary::IdTable ids{auxiliary::Id{"keel_card.engine"}};
    static Result<Box<OtherDriver>> probe(const auxiliary::CoreDevice&) { return make_box<OtherDriver>(); }
};
template struct keel::Module<OtherDriver>;

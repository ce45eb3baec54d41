// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check %s
// Memory for devices: shared, streamed, scattered and pooled, on two buses.
#include <keel/bus/pci.hpp>
#include <keel/bus/platform.hpp>
#include <keel/dma/coherent.hpp>
#include <keel/dma/mapping.hpp>
#include <keel/dma/pool.hpp>
#include <keel/dma/scatter.hpp>
#include <keel/irq/context.hpp>
#include <keel/module.hpp>

using namespace keel;

struct Descriptor {
    u64 address;
    u32 length;
    u32 flags;
};

template class keel::dma::Value<Descriptor>;
template class keel::dma::Coherent<Descriptor, 16>;
template class keel::dma::Coherent<u8, 4096>;
template class keel::dma::CoherentBox<Descriptor, 16>;
template class keel::dma::CoherentBox<Descriptor, 1>;

using enum dma::Direction;
using Page = Box<Array<u8, 4096>>;

template class keel::dma::Piece<Vec<u16>>;
template class keel::dma::Mapping<to_device>;
template class keel::dma::Mapped<to_device, Vec<u8>>;
template class keel::dma::Mapped<from_device, Page>;
template class keel::dma::Mapped<bidirectional, Box<Descriptor>>;
template class keel::dma::MappedForCpu<to_device, Vec<u8>>;
template class keel::dma::MappedForCpu<from_device, Page>;
template class keel::dma::MappedForCpu<bidirectional, Box<Descriptor>>;

/// A buffer goes to and fro, in any context.
Result<u64> turns(dma::Master master, Vec<u8> bytes, Page page, irq::Context&) {
    auto outgoing = TRY(dma::map<to_device>(master, std::move(bytes)));
    const u64 where = outgoing.address().value() + outgoing.size();
    auto ours = std::move(outgoing).sync_for_cpu();
    ours.span()[0] = 1;
    auto theirs = std::move(ours).sync_for_device();
    Vec<u8> back = std::move(theirs).unmap();
    back[0] = 2;

    // One of a ring: it is put back where it was taken from.
    Option<dma::Mapped<from_device, Page>> slot = TRY(dma::map<from_device>(master, std::move(page)));
    for (u32 round = 0; round < 3; ++round) {
        auto filled = std::move(slot).value().sync_for_cpu();
        if (filled.span()[0][0] == 3) return u64{round};
        slot = std::move(filled).sync_for_device();
    }
    return where + back[0];
}

template class keel::dma::ScatterMapping<from_device>;
template class keel::dma::ScatterTable<from_device, Page>;
template class keel::dma::ScatterTable<to_device, Vec<u8>>;
template class keel::dma::ScatterTableForCpu<from_device, Page>;
template class keel::dma::ScatterTableForCpu<to_device, Vec<u8>>;

// What a driver in C keeps as well: the device, where the memory is for the CPU and for the device, and how long it is.
static_assert(sizeof(dma::Master) == sizeof(void*));
static_assert(sizeof(dma::Coherent<Descriptor, 16>) == 3 * sizeof(void*));
static_assert(sizeof(dma::CoherentBox<Descriptor, 16>) == 3 * sizeof(void*));
static_assert(sizeof(dma::Mapped<from_device, Page>) == 4 * sizeof(void*));
static_assert(sizeof(dma::ScatterTable<from_device, Page>) == sizeof(void*) + sizeof(c::sg_table) + sizeof(Vec<Page>));
static_assert(sizeof(dma::Pool<u32>::Item) == 3 * sizeof(void*));

/// Pieces become segments.
Result<u64> pieces(dma::Master master, Vec<Page> pages, Vec<Vec<u16>> rows) {
    auto table = TRY(dma::map_table<from_device>(master, std::move(pages)));
    u64 bytes = table.segments().size();
    for (const auto segment : table.segments()) {
        if (segment.address.value() == 0) return error::io;
        bytes += segment.length;
    }
    auto seen = std::move(table).sync_for_cpu();
    for (usize piece = 0; piece < seen.size(); ++piece) bytes += seen.span(piece)[0][1];
    const auto filled = std::move(seen).sync_for_device().unmap();
    const auto rest = TRY(dma::map_table<bidirectional>(master, std::move(rows)));
    return bytes + (*filled[0])[0];
}

using Descriptors = dma::Pool<Descriptor, 32, 4096>;
template class keel::dma::Pool<Descriptor, 32, 4096>;
template class keel::dma::PoolItem<Descriptor, 32, 4096>;
template class keel::dma::Pool<u32>;

Result<u64> pooled(dma::Master master) {
    const auto pool = TRY(Descriptors::create(master, "descriptors"));
    const auto first = TRY(pool.allocate());
    auto second = TRY(pool.allocate());
    first.store(Descriptor{.address = second.address().value(), .length = 1, .flags = 0});
    Vec<Descriptors::Item> chain;
    TRY(chain.push(std::move(second)));
    return first.load().address + chain[0].load().flags;
}
/// An item in any context.
Result<u64> pooled_at_once(const Descriptors& pool, irq::Context&) {
    const auto item = TRY(pool.allocate_atomic());
    return item.address().value();
}
/// Who owns a pool and what comes from it.
class Queue : Pinned {
public:
    static Result<Box<Queue>> create(lt<'d', dma::Master> master) {
        auto pool = TRY(make_box<Descriptors>(TRY(Descriptors::create(master, "queue"))));
        auto first = TRY(pool->allocate());
        return make_box<Queue>(std::move(pool), std::move(first));
    }
    Queue(lt<'p', Box<lt<'d', Descriptors>>> pool, lt<'p', Descriptors::Item> first)
        : pool_{std::move(pool)}, first_{std::move(first)} {}

private:
    Box<lt<'d', Descriptors>> pool_;
    lt<&Queue::pool_, Descriptors::Item> first_;
};

/// Memory for any device.
Result<u64> any_bus(dma::Master master) {
    auto box = TRY((dma::CoherentBox<Descriptor, 16>::allocate(master)));
    for (auto& descriptor : box.span()) descriptor.flags = 1;
    box[3].length = 5;
    const auto ring = std::move(box).publish();
    ring.store(2, Descriptor{.address = ring.address_of(1).value(), .length = 2, .flags = 0});
    dma::write_barrier();
    ring.store(0, ring.load(2));
    dma::read_barrier();
    auto one = TRY((dma::CoherentBox<u32, 1>::allocate(master)));
    one[0] = 7;
    const auto published = std::move(one).publish();
    return ring.load(0).address + published.load(0);
}

/// What is made with a bus master may end after it: the device does not reach memory any more.
class PciExample : Pinned {
    using Ring = dma::Coherent<Descriptor, 16>;

public:
    static constexpr ModuleInformation module{.name = "example", .author = "nobody", .description = "nothing"};
    static constexpr pci::IdTable ids{pci::Id{.vendor = 0x1234, .device = 0x11e8}};

    static Result<Box<PciExample>> probe(const pci::CoreDevice& device) {
        TRY(device.set_dma_mask<40>());
        device.set_dma_max_segment_size(0x10000);
        auto enabled = TRY(device.enable_memory());
        auto bus_master = enabled.become_bus_master();
        TRY(any_bus(bus_master));
        auto ring = TRY(Ring::allocate(bus_master));
        return make_box<PciExample>(std::move(enabled), std::move(ring), std::move(bus_master));
    }
    PciExample(lt<'d', pci::Enabled> enabled, lt<'d', Ring> ring, lt<'d', pci::BusMaster> bus_master)
        : enabled_{std::move(enabled)}, ring_{std::move(ring)}, bus_master_{std::move(bus_master)} {}

private:
    lt<'d', pci::Enabled> enabled_;
    lt<'d', Ring> ring_;
    lt<'d', pci::BusMaster> bus_master_;
};

class PlatformExample : Pinned {
    using Ring = dma::Coherent<u32, 16>;

public:
    static constexpr ModuleInformation module{.name = "example", .author = "nobody", .description = "nothing"};
    static constexpr platform::IdTable ids{platform::Name{"example"}};

    static Result<Box<PlatformExample>> probe(const platform::CoreDevice& device) {
        const auto master = TRY(device.set_dma_mask<32>());
        device.set_dma_max_segment_size(0x1000);
        TRY(any_bus(master));
        return make_box<PlatformExample>(TRY(Ring::allocate(master)));
    }
    explicit PlatformExample(lt<'d', Ring> ring) : ring_{std::move(ring)} {}

private:
    lt<'d', Ring> ring_;
};

template struct keel::pci::DriverAdapter<PciExample>;
template struct keel::platform::DriverAdapter<PlatformExample>;

// SPDX-License-Identifier: GPL-2.0-only
#include "../library/report.hpp"
#include "edu.hpp"

#include <keel/bus/pci.hpp>
#include <keel/dma/coherent.hpp>
#include <keel/dma/mapping.hpp>
#include <keel/dma/pool.hpp>
#include <keel/dma/scatter.hpp>
#include <keel/memory/box.hpp>
#include <keel/memory/vec.hpp>
#include <keel/module.hpp>

/// Memory of each kind, with a device that reads and writes it.

using namespace keel;
using enum dma::Direction;

namespace {

using Page = Array<u8, 4096>;

struct Descriptor {
    u64 address;
    u32 length;
    u32 flags;
};

Result<bool> coherent_memory_is_shared(const edu::Mover& device, dma::Master master) {
    const auto values = TRY((dma::Coherent<u64, 8>::allocate(master)));
    const bool zeroes = values.load(0) == 0 && values.load(7) == 0;
    for (usize at = 0; at < values.size(); ++at) values.store(at, 0x0123456789abcdef + at);
    TRY(device.read(values.address(), 64));
    TRY(device.write(values.address_of(4), 32));
    return zeroes && values.load(3) == 0x0123456789abcdef + 3 && values.load(4) == 0x0123456789abcdef &&
           values.load(7) == 0x0123456789abcdef + 3;
}

Result<bool> box_is_filled_before_it_is_shared(const edu::Mover& device, dma::Master master) {
    auto box = TRY((dma::CoherentBox<Descriptor, 4>::allocate(master)));
    for (auto& descriptor : box.span()) descriptor.flags = 7;
    box[2].address = 0x1122334455667788;
    box[2].length = 99;
    const auto ring = std::move(box).publish();
    TRY(device.read(ring.address_of(2), sizeof(Descriptor)));
    TRY(device.write(ring.address(), sizeof(Descriptor)));
    const auto copied = ring.load(0);
    ring.store(1, Descriptor{.address = 1, .length = 2, .flags = 3});
    return copied.address == 0x1122334455667788 && copied.length == 99 && copied.flags == 7 &&
           ring.load(1).flags == 3 && ring.load(3).flags == 7;
}

Result<Vec<u8>> counting_bytes(usize size, u8 first) {
    Vec<u8> bytes;
    TRY(bytes.reserve(size));
    for (usize at = 0; at < size; ++at) TRY(bytes.push(static_cast<u8>((at + first) % 251)));
    return bytes;
}

Result<bool> buffers_are_mapped(const edu::Mover& device, dma::Master master) {
    const auto outgoing = TRY(dma::map<to_device>(master, TRY(counting_bytes(4096, 3))));
    auto incoming = TRY(dma::map<from_device>(master, TRY(make_box<Page>())));
    TRY(device.read(outgoing.address(), outgoing.size()));
    TRY(device.write(incoming.address(), incoming.size()));
    const auto page = std::move(incoming).unmap();
    const auto expected = TRY(counting_bytes(4096, 3));
    bool same = outgoing.size() == 4096;
    for (usize at = 0; at < page->size(); ++at) same = same && (*page)[at] == expected[at];
    return same;
}

Result<bool> buffer_goes_to_and_fro(const edu::Mover& device, dma::Master master) {
    Option<dma::Mapped<bidirectional, Vec<u8>>> theirs =
        TRY(dma::map<bidirectional>(master, TRY(counting_bytes(512, 0))));
    u32 right = 0;
    for (u8 round = 0; round < 3; ++round) {
        auto ours = std::move(theirs).value().sync_for_cpu();
        for (auto& byte : ours.span()) byte = static_cast<u8>(100 + round);
        auto again = std::move(ours).sync_for_device();
        TRY(device.read(again.address(), again.size()));
        auto cleared = std::move(again).sync_for_cpu();
        for (auto& byte : cleared.span()) byte = 0;
        auto last = std::move(cleared).sync_for_device();
        TRY(device.write(last.address(), last.size()));
        auto filled = std::move(last).sync_for_cpu();
        if (filled.span()[0] == 100 + round && filled.span()[511] == 100 + round) ++right;
        theirs = std::move(filled).sync_for_device();
    }
    const auto bytes = std::move(theirs).value().unmap();
    return right == 3 && bytes.size() == 512 && bytes[100] == 102;
}

/// Whether it can be depends on the machine: vm.toml says what must stand in the log.
Result<bool> large_buffer_is_mapped_or_refused(const Device& device, dma::Master master) {
    const auto mapped = dma::map<bidirectional>(master, TRY(counting_bytes(1024 * 1024, 0)));
    if (mapped)
        device.info("a megabyte is mapped at {:#010x}", mapped.value().address().value());
    else
        device.info("a megabyte is not mapped: {}", mapped.error().to_errno());
    return mapped || mapped.error() == error::no_memory;
}

bool no_bytes_are_refused(dma::Master master) {
    return dma::map<to_device>(master, Vec<u64>{}).error() == error::invalid;
}

/// probe says that a segment has at most 600 bytes, so that each of the pieces is two.
Result<bool> pieces_are_segments(const edu::Mover& device, dma::Master master) {
    Vec<Vec<u8>> outgoing;
    Vec<Box<Array<u8, 1000>>> incoming;
    for (u8 piece = 0; piece < 3; ++piece) {
        TRY(outgoing.push(TRY(counting_bytes(1000, static_cast<u8>(piece * 50)))));
        TRY(incoming.push(TRY((make_box<Array<u8, 1000>>()))));
    }
    const auto sent = TRY(dma::map_table<to_device>(master, std::move(outgoing)));
    auto received = TRY(dma::map_table<from_device>(master, std::move(incoming)));
    usize position = 0;
    for (const auto segment : sent.segments()) {
        TRY(device.read(segment.address, segment.length, position));
        position += segment.length;
    }
    bool whole = position == 3000 && sent.segments().size() == 6 && received.segments().size() == 6;
    position = 0;
    for (const auto segment : received.segments()) {
        whole = whole && (segment.length == 600 || segment.length == 400);
        TRY(device.write(segment.address, segment.length, position));
        position += segment.length;
    }
    const auto pieces = std::move(received).unmap();
    for (u8 piece = 0; piece < 3; ++piece) {
        const auto expected = TRY(counting_bytes(1000, static_cast<u8>(piece * 50)));
        for (usize at = 0; at < 1000; ++at) whole = whole && (*pieces[piece])[at] == expected[at];
    }
    return whole && pieces.size() == 3;
}

Result<bool> pieces_go_to_and_fro(const edu::Mover& device, dma::Master master) {
    Vec<Vec<u8>> pieces;
    for (u8 piece = 0; piece < 2; ++piece) TRY(pieces.push(TRY(counting_bytes(1000, piece))));
    auto ours = TRY(dma::map_table<bidirectional>(master, std::move(pieces))).sync_for_cpu();
    for (usize piece = 0; piece < ours.size(); ++piece)
        for (auto& byte : ours.span(piece)) byte = static_cast<u8>(50 + piece);
    auto theirs = std::move(ours).sync_for_device();
    usize position = 0;
    for (const auto segment : theirs.segments()) {
        TRY(device.read(segment.address, segment.length, position));
        position += segment.length;
    }
    auto cleared = std::move(theirs).sync_for_cpu();
    for (usize piece = 0; piece < cleared.size(); ++piece)
        for (auto& byte : cleared.span(piece)) byte = 0;
    auto last = std::move(cleared).sync_for_device();
    position = 0;
    for (const auto segment : last.segments()) {
        TRY(device.write(segment.address, segment.length, position));
        position += segment.length;
    }
    const auto filled = std::move(last).sync_for_cpu();
    bool right = filled.size() == 2;
    for (usize piece = 0; piece < filled.size(); ++piece)
        for (const u8 byte : filled.span(piece)) right = right && byte == 50 + piece;
    return right;
}

using Descriptors = dma::Pool<Descriptor, 64>;

Result<bool> pool_gives_what_the_device_reaches(const edu::Mover& device, dma::Master master) {
    const auto pool = TRY(Descriptors::create(master, "keel-dma-test"));
    const auto first = TRY(pool.allocate());
    const auto second = TRY(pool.allocate_atomic());
    bool right = first.load().address == 0 && second.load().length == 0 && first.address().value() % 64 == 0 &&
                 second.address().value() % 64 == 0 && first.address().value() != second.address().value();
    first.store(Descriptor{.address = second.address().value(), .length = 0xabcd, .flags = 0x80000001});
    TRY(device.read(first.address(), sizeof(Descriptor)));
    TRY(device.write(second.address(), sizeof(Descriptor)));
    const auto copied = second.load();
    right =
        right && copied.address == second.address().value() && copied.length == 0xabcd && copied.flags == 0x80000001;
    // Far more than a page of them, which all go back.
    Vec<Descriptors::Item> many;
    for (u32 number = 0; number < 200; ++number) TRY(many.push(TRY(pool.allocate())));
    for (const auto& item : many.span()) right = right && item.load().flags == 0;
    return right;
}

}  // namespace

class DmaTest : Pinned {
public:
    static constexpr ModuleInformation module{
        .name = "keel-dma-test", .author = "The Keel authors", .description = "Test of memory for devices"};
    static constexpr pci::IdTable ids{pci::Id{.vendor = 0x1234, .device = 0x11e8}};

    static Result<Box<DmaTest>> probe(const pci::CoreDevice& device) {
        TRY(device.set_dma_mask<32>());
        device.set_dma_max_segment_size(600);
        auto enabled = TRY(device.enable_memory());
        const auto registers = TRY((enabled.map<0, edu::Window>("keel-dma-test")));
        const edu::Mover mover{*registers};
        const auto bus_master = enabled.become_bus_master();
        Report report;
        report.require(coherent_memory_is_shared(mover, bus_master), "coherent memory is shared");
        report.require(box_is_filled_before_it_is_shared(mover, bus_master), "a box is filled before it is shared");
        report.require(buffers_are_mapped(mover, bus_master), "buffers are mapped");
        report.require(buffer_goes_to_and_fro(mover, bus_master), "a buffer goes to and fro");
        report.require(large_buffer_is_mapped_or_refused(device.device(), bus_master),
                       "a large buffer is mapped or refused");
        report.require(no_bytes_are_refused(bus_master), "a buffer without bytes is refused");
        report.require(pieces_are_segments(mover, bus_master), "pieces are segments");
        report.require(pieces_go_to_and_fro(mover, bus_master), "pieces go to and fro");
        report.require(pool_gives_what_the_device_reaches(mover, bus_master), "a pool gives what the device reaches");
        return make_box<DmaTest>(std::move(enabled));
    }

    explicit DmaTest(lt<'d', pci::Enabled> enabled) : enabled_{std::move(enabled)} {}

private:
    lt<'d', pci::Enabled> enabled_;
};

template struct keel::Module<DmaTest>;

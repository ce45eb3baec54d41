// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/block/disk.hpp>
#include <keel/configfs/attribute.hpp>
#include <keel/time/duration.hpp>

using namespace keel;

/// When a request ends.
enum class Completion { at_once, softirq, timer };

/// What user space may set while a device has no power. The names and the numbers are those of null_blk.
struct Settings {
    u64 megabytes = 4096;
    u32 block_bytes = 4096;
    u32 irq_mode = 0;  // A Completion.
    u64 completion_nanoseconds = 10'000;
    u32 depth = 256;
    u32 submit_queues = 1;
    u32 poll_queues = 0;
    u32 most_sectors = 0;
    u32 home_node = ~u32{0};
    bool rotational = false;
    bool memory_backed = false;
    bool discard = false;
    bool virtual_boundary = false;
    bool no_scheduler = false;
    bool zero_reads = true;

    Completion completion() const {
        return irq_mode == 0 ? Completion::at_once : irq_mode == 1 ? Completion::softirq : Completion::timer;
    }
    u64 bytes() const { return megabytes << 20; }
    block::QueueLayout layout() const {
        return {.submit_queues = submit_queues,
                .poll_queues = poll_queues,
                .depth = depth,
                .node = home_node == ~u32{0} ? c::NUMA_NO_NODE : static_cast<i32>(home_node),
                .scheduler = !no_scheduler};
    }
    block::DiskLimits limits() const {
        const bool discards = discard && memory_backed;
        return {.sectors = megabytes << 11,
                .logical_block = block_bytes,
                .most_sectors = most_sectors,
                .discard_sectors = discards ? ~u32{0} >> 9 : 0,
                .zeroes_sectors = memory_backed ? ~u32{0} >> 9 : 0,
                .virtual_boundary = virtual_boundary ? c::PAGE_SIZE - 1 : 0,
                .rotational = rotational};
    }
};

/// The files of a device, each with its place in the Settings and what it may be set to.
namespace files {

struct Power : configfs::Attribute<bool> {
    static constexpr Literal name{"power"};
};
struct BlockSize : configfs::Attribute<u32> {
    static constexpr Literal name{"blocksize"};
    static u32& of(Settings& settings) { return settings.block_bytes; }
    static bool allows(u32 wanted) { return wanted >= 512 && wanted <= c::PAGE_SIZE && (wanted & (wanted - 1)) == 0; }
};
struct Size : configfs::Attribute<u64> {
    static constexpr Literal name{"size"};
    static u64& of(Settings& settings) { return settings.megabytes; }
    static bool allows(u64 wanted) { return wanted >= 1 && wanted <= u64{1} << 24; }
};
struct Rotational : configfs::Attribute<bool> {
    static constexpr Literal name{"rotational"};
    static bool& of(Settings& settings) { return settings.rotational; }
    static bool allows(bool) { return true; }
};
struct IrqMode : configfs::Attribute<u32> {
    static constexpr Literal name{"irqmode"};
    static u32& of(Settings& settings) { return settings.irq_mode; }
    static bool allows(u32 wanted) { return wanted <= 2; }
};
struct CompletionTime : configfs::Attribute<u64> {
    static constexpr Literal name{"completion_nsec"};
    static u64& of(Settings& settings) { return settings.completion_nanoseconds; }
    static bool allows(u64 wanted) { return wanted <= 60'000'000'000; }
};
struct Depth : configfs::Attribute<u32> {
    static constexpr Literal name{"hw_queue_depth"};
    static u32& of(Settings& settings) { return settings.depth; }
    static bool allows(u32 wanted) { return wanted >= 1 && wanted <= 10240; }
};
struct SubmitQueues : configfs::Attribute<u32> {
    static constexpr Literal name{"submit_queues"};
    static u32& of(Settings& settings) { return settings.submit_queues; }
    static bool allows(u32 wanted) { return wanted >= 1 && wanted <= 1024; }
};
struct PollQueues : configfs::Attribute<u32> {
    static constexpr Literal name{"poll_queues"};
    static u32& of(Settings& settings) { return settings.poll_queues; }
    static bool allows(u32 wanted) { return wanted <= 1024; }
};
struct MostSectors : configfs::Attribute<u32> {
    static constexpr Literal name{"max_sectors"};
    static u32& of(Settings& settings) { return settings.most_sectors; }
    static bool allows(u32 wanted) { return wanted == 0 || wanted >= 8; }
};
struct HomeNode : configfs::Attribute<u32> {
    static constexpr Literal name{"home_node"};
    static u32& of(Settings& settings) { return settings.home_node; }
    static bool allows(u32 wanted) { return wanted == 0 || wanted == ~u32{0}; }
};
struct MemoryBacked : configfs::Attribute<bool> {
    static constexpr Literal name{"memory_backed"};
    static bool& of(Settings& settings) { return settings.memory_backed; }
    static bool allows(bool) { return true; }
};
struct Discard : configfs::Attribute<bool> {
    static constexpr Literal name{"discard"};
    static bool& of(Settings& settings) { return settings.discard; }
    static bool allows(bool) { return true; }
};
struct VirtualBoundary : configfs::Attribute<bool> {
    static constexpr Literal name{"virt_boundary"};
    static bool& of(Settings& settings) { return settings.virtual_boundary; }
    static bool allows(bool) { return true; }
};
struct NoScheduler : configfs::Attribute<bool> {
    static constexpr Literal name{"no_sched"};
    static bool& of(Settings& settings) { return settings.no_scheduler; }
    static bool allows(bool) { return true; }
};
/// Not in null_blk, which hands out what the memory of a read held before, as this does with 0.
struct ZeroReads : configfs::Attribute<bool> {
    static constexpr Literal name{"zero_reads"};
    static bool& of(Settings& settings) { return settings.zero_reads; }
    static bool allows(bool) { return true; }
};

}  // namespace files

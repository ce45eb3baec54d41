// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/block/tag_set.hpp>
#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/result.hpp>
#include <keel/core/span.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/memory/shared.hpp>

#include <utility>

/// Disks whose requests a driver answers.
///
///     class Nothing : Pinned {
///     public:
///         void submit(block::Request request) const { std::move(request).complete(block::status::ok); }
///     };
///     auto tags = TRY(Arc<block::TagSet<Nothing>>::make(TRY(block::TagSet<Nothing>::allocate({.depth = 64}))));
///     auto disk = TRY(block::Disk<Nothing>::add(name, {.sectors = 2048}, std::move(tags), nothing));
///
/// C: include/linux/blk-mq.h, include/linux/blkdev.h

namespace keel::block {

/// The name of a disk: 1 to 31 bytes.
class DiskName {
public:
    /// A name that is known when this is compiled, and checked then.
    template <usize size>
    consteval DiskName(const char (&text)[size]) {
        static_assert(size > 1 && size <= c::DISK_NAME_LEN, "the name of a disk has 1 to 31 letters");
        const Span<const char> letters{text};
        for (usize at = 0; at + 1 < size; ++at) {
            if (letters[at] == '/' || letters[at] == '\0') __builtin_trap();
            letters_[at] = letters[at];
        }
    }
    /// `error::invalid` where the text is no name of a disk.
    static Result<DiskName> from(Span<const char> text) {
        if (text.empty() || text.size() >= c::DISK_NAME_LEN) return error::invalid;
        DiskName name;
        for (usize at = 0; at < text.size(); ++at) {
            if (text[at] == '/' || text[at] == '\0') return error::invalid;
            name.letters_[at] = text[at];
        }
        return name;
    }

    /// `prefix`, then `number`: sda is not made like this, nvme0 is.
    static Result<DiskName> numbered(Literal prefix, u32 number) {
        Array<char, c::DISK_NAME_LEN> text{};
        usize length = 0;
        for (const char letter : prefix.letters()) {
            if (length + 10 >= text.size()) return error::invalid;
            text[length++] = letter;
        }
        u32 unit = 1;
        while (number / unit >= 10) unit *= 10;
        for (; unit != 0; unit /= 10) text[length++] = static_cast<char>('0' + number / unit % 10);
        return from(Span<const char>{text}.part(0, length));
    }

    /// For the C side: a string with a zero at its end.
    const char* raw() const { return letters_.elements; }

private:
    DiskName() = default;

    Array<char, c::DISK_NAME_LEN> letters_{};
};

/// What a disk is, and what its requests may be. 0: the block layer's own choice, or no such limit.
struct DiskLimits {
    u64 sectors = 0;  // Of 512 bytes.
    u32 logical_block = 512;
    u32 physical_block = 0;
    u32 most_sectors = 0;      // In one request.
    u32 discard_sectors = 0;   // In one request; 0: the disk does not discard.
    u32 zeroes_sectors = 0;    // In one request that writes zeroes.
    u64 virtual_boundary = 0;  // No piece of memory crosses an address with these bits clear.
    bool rotational = false;
    bool write_cache = false;
    bool fua = false;
};

/// A disk under /dev that hands its requests to a `Q`. Its end takes the disk away and waits for all requests.
template <Queue Q>
class Disk : requires_send<Q>, requires_sync<Q> {
public:
    static constexpr unsafe sends{"del_gendisk may be called by any thread that may sleep"};
    static constexpr unsafe syncs{"nothing is changed through a const Disk"};
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

    Disk(Disk&&) = default;
    ~Disk() {
        if (queue_) remove(disk_);
    }

    /// Makes /dev/`name`. May sleep. The disk is in use before this returns: user space reads its first blocks.
    static lt<'q', Result<Disk>> add(const DiskName& name, const DiskLimits& limits, Arc<TagSet<Q>> tags,
                                     lt<'q', const Q&> queue) {
        c::queue_limits wanted = limits_of(limits);
        unsafe because{"the disk is complete before it is added, and its queue is borrowed until del_gendisk"};
        c::gendisk* disk = c::alloc_disk(tags->raw(), &wanted, const_cast<Q*>(&queue));
        if (c::IS_ERR(disk)) return Error::from_errno(c::PTR_ERR(disk));
        disk->fops = &operations_;
        __builtin_memcpy(disk->disk_name, name.raw(), c::DISK_NAME_LEN);
        c::set_capacity(disk, limits.sectors);
        const int failed = c::add_disk(disk);
        if (failed != 0) {
            c::put_disk(disk);
            return Error::from_errno(failed);
        }
        return Disk{disk, std::move(tags), queue};
    }

private:
    Disk(c::gendisk* disk, Arc<TagSet<Q>> tags, lt<'q', const Q&> queue)
        : tags_{std::move(tags)}, queue_{queue}, disk_{disk} {}

    /// Out of line, so that the end of an empty handle is no code at all.
    [[gnu::noinline]] static void remove(c::gendisk* disk) {
        unsafe because{"the one handle that is not empty ends: add() added it, del_gendisk waits for the requests, and "
                       "put_disk gives our count back"};
        c::del_gendisk(disk);
        c::put_disk(disk);
    }

    static c::queue_limits limits_of(const DiskLimits& limits) {
        c::queue_limits wanted{};
        wanted.logical_block_size = limits.logical_block;
        wanted.physical_block_size = limits.physical_block == 0 ? limits.logical_block : limits.physical_block;
        wanted.max_hw_sectors = limits.most_sectors;
        wanted.max_hw_discard_sectors = limits.discard_sectors;
        wanted.max_write_zeroes_sectors = limits.zeroes_sectors;
        wanted.virt_boundary_mask = limits.virtual_boundary;
        if (limits.rotational) wanted.features |= c::BLK_FEAT_ROTATIONAL;
        if (limits.write_cache) wanted.features |= c::BLK_FEAT_WRITE_CACHE;
        if (limits.fua) wanted.features |= c::BLK_FEAT_FUA;
        return wanted;
    }

    static consteval c::block_device_operations operations() {
        c::block_device_operations table{};
        table.owner = &c::__this_module;
        return table;
    }
    static constexpr c::block_device_operations operations_ = operations();

    Arc<TagSet<Q>> tags_;  // First: freed after the disk is gone.
    lt<'q', Claim<const Q>> queue_;
    c::gendisk* disk_;
};

}  // namespace keel::block

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/result.hpp>
#include <keel/core/text.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/fs/calls.hpp>
#include <keel/memory/aref.hpp>
#include <keel/mm/area.hpp>
#include <keel/sync/atomic.hpp>

#include <utility>

/// Files of shared memory that no path leads to, and that only their driver maps.
///
///     const auto hardening = TRY(shmem::Hardening::install());
///     auto memory = TRY(shmem::File::create(hardening, "dev/example", size));
///     return memory->map(std::move(area));  // In an mmap operation.
///
/// C: include/linux/shmem_fs.h

namespace keel::shmem {

/// The right to make files. It stands for the table of operations that they have in place of the kernel's: a
/// process that got hold of the file itself could map it with more rights than the driver gives, so the table
/// refuses mmap, and the inode has one that refuses to be opened (through /proc/PID/map_files).
class Hardening {
public:
    /// Made once, when the module starts. May sleep. `error::busy` while another thread does the same.
    static Result<Hardening> install() {
        if (state_.load() == ready) return Hardening{};
        if (!state_.compare_exchange(absent, in_work)) return state_.load() == ready ? Result<Hardening>{Hardening{}} : error::busy;
        const auto outcome = fill();
        state_.store(outcome ? ready : absent);
        if (!outcome) return outcome.error();
        return Hardening{};
    }

private:
    friend class File;

    static constexpr u32 absent = 0, in_work = 1, ready = 2;

    struct Table {
        static constexpr unsafe syncs{"written while state_ is in_work, by one thread, and only read from then on"};
        Opaque<c::file_operations> operations;
        Opaque<const c::file_operations*> original;
        Opaque<const c::file_operations*> of_inode;
    };

    Hardening() = default;

    static Result<void> fill() {
        unsafe because{"only the thread that set in_work is here; a file that was just made has the kernel's table"};
        const c::file_operations* of_inode = c::unopenable_operations();
        if (c::IS_ERR(of_inode)) return Error{static_cast<int>(-c::PTR_ERR(of_inode))};
        c::file* sample = c::make_shmem_file("keel", static_cast<long long>(c::PAGE_SIZE), false);
        if (c::IS_ERR(sample)) return Error{static_cast<int>(-c::PTR_ERR(sample))};
        const c::file_operations* original = sample->f_op;
        c::fput(sample);
        // The module must be there as long as the file: each has a count of it, which the last fput gives back.
        c::file_operations& table = *table_.operations.raw();
        table = *original;
        table.owner = &c::__this_module;
        forbid_mapping(table);
        *table_.original.raw() = original;
        *table_.of_inode.raw() = of_inode;
        return {};
    }
    template <class Operations>
    static void forbid_mapping(Operations& table) {
        table.mmap = &refuse;
        unsafe because{"the kernel asks each of these whether it is null before it calls it"};
        table.get_unmapped_area = nullptr;
        if constexpr (requires { table.mmap_prepare; }) table.mmap_prepare = nullptr;  // Not in 6.12.
    }
    static int refuse(c::file*, c::vm_area_struct*) { return error::not_permitted.to_errno(); }

    static constinit inline Table table_{};
    static constinit inline Atomic<u32> state_{};
};

/// A file of shared memory, whose size does not change. Counted: ARef<shmem::File>.
class File : Opaque<c::file> {
public:
    static constexpr unsafe sends{"struct file is counted by an atomic, and its operations lock for themselves"};
    static constexpr unsafe syncs{"struct file is counted by an atomic, and its operations lock for themselves"};

    static void count_up(const File& file) {
        unsafe because{"the caller's reference holds a count already"};
        c::get_file(file.raw());
    }
    /// Contract: gives back one count that the caller holds.
    static void count_down(const File& file, unsafe) {
        unsafe because{"the count is the caller's by the contract"};
        c::fput(file.raw());
    }

    /// Makes a file of `size` bytes, all zero. May sleep. `name` is what /proc/PID/maps shows. With `reserve`,
    /// memory is put aside for all of it, which may fail with `error::no_memory`. `error::invalid` beyond 2^63 - 1.
    ///
    /// Contract: `name` ends with a zero.
    static Result<ARef<File>> create(const Hardening&, const char* name, u64 size, bool reserve, unsafe) {
        if (size > ~u64{0} >> 1) return error::invalid;
        unsafe because{"the name ends with a zero by the contract; nobody else knows the file yet"};
        c::file* file = c::make_shmem_file(name, static_cast<long long>(size), reserve);
        if (c::IS_ERR(file)) return Error{static_cast<int>(-c::PTR_ERR(file))};
        if (file->f_op != *Hardening::table_.original.raw()) {
            c::fput(file);
            return error::not_supported;
        }
        c::__module_get(&c::__this_module);
        c::set_file_operations(file, Hardening::table_.operations.raw(), *Hardening::table_.of_inode.raw());
        return ARef<File>::adopt(*reinterpret_cast<const File*>(file), unsafe{"make_shmem_file gave us its count"});
    }
    template <usize capacity>
    static Result<ARef<File>> create(const Hardening& hardening, const Text<capacity>& name, u64 size, bool reserve) {
        return create(hardening, name.raw(), size, reserve, unsafe{"a Text ends with a zero"});
    }

    /// What stat(2) would show as st_ino.
    u64 inode_number() const {
        unsafe because{"the reference holds a count of the file, and the file its inode"};
        return c::file_inode_number(raw());
    }

    /// Has the memory answer `call`. May sleep. Zero bytes at its end.
    Result<usize> read(fs::ReadCall& call) const {
        return call.pass_to(raw(), unsafe{"shmem_file_setup opens it for reading and writing"});
    }

    /// Where `seek` leads in the memory: the next data or hole for SEEK_DATA and SEEK_HOLE. May sleep.
    Result<u64> seek(fs::Seek seek) const {
        i64 offset = seek.offset;
        i32 whence = seek.whence;
        if (whence == c::SEEK_CUR) {
            if (__builtin_add_overflow(seek.current, seek.offset, &offset)) return error::overflow;
            whence = c::SEEK_SET;
        }
        unsafe because{"the reference holds a count of the file"};
        const i64 place = c::vfs_llseek(raw(), offset, whence);
        if (place < 0) return Error{static_cast<int>(-place)};
        return static_cast<u64>(place);
    }

    /// Frees the memory from `start` on, `size` bytes, which are zero from then on. May sleep: it waits for
    /// those who fault on it.
    Result<void> punch_hole(u64 start, u64 size) const {
        unsafe because{"the reference holds a count of the file"};
        return Result<void>::from_errno(c::vfs_fallocate(raw(), c::FALLOC_FL_PUNCH_HOLE | c::FALLOC_FL_KEEP_SIZE,
                                                         static_cast<i64>(start), static_cast<i64>(size)));
    }

    /// Makes `area` a mapping of the memory, from the area's own offset on.
    lt<'a', Result<mm::Mapped>> map(lt<'a', mm::NewArea> area) const {
        unsafe because{"the reference holds a count of the file, and the mapping gets one of its own"};
        const int failed = c::map_file_as(area.raw(), raw(), *Hardening::table_.original.raw());
        if (failed != 0) return Error{-failed};
        return std::move(area).mapped(unsafe{"map_file_as returned 0"});
    }
    /// Makes `area` private memory, zeroes at first, that only bears this file's name.
    lt<'a', mm::Mapped> map_anonymous(lt<'a', mm::NewArea> area) const {
        return std::move(area).map_anonymous(raw(), unsafe{"the reference holds a count of the file"});
    }
};

}  // namespace keel::shmem

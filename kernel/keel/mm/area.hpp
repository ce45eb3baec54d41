// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <utility>

/// Areas of a process' address space, as an mmap operation sees them.
///
///     lt<'a', Result<mm::Mapped>> map(lt<'a', mm::NewArea> area) const {
///         if (area.size() > size_) return error::invalid;
///         return memory_->map(std::move(area));  // A shmem::File.
///     }
///
/// C: include/linux/mm.h

namespace keel::mm {

/// What may be done with memory: read, write, execute.
class Rights {
public:
    static constexpr u32 every_protection = c::PROT_READ | c::PROT_WRITE | c::PROT_EXEC;

    /// Of the bits PROT_READ, PROT_WRITE and PROT_EXEC; others are dropped.
    explicit constexpr Rights(u32 protection) : protection_{protection & every_protection} {}

    /// The bits, as mmap(2) has them.
    constexpr u32 protection() const { return protection_; }
    constexpr bool contain(Rights others) const { return (protection_ & others.protection_) == others.protection_; }

private:
    u32 protection_;
};

/// An mmap operation that is running. Made by the library.
class MapCall : Pinned {
public:
    /// Contract: `area` is what an mmap operation was given, and this ends before that returns.
    MapCall(c::vm_area_struct* area, unsafe) : area_{area} {}

    c::vm_area_struct* raw() const { return area_; }

private:
    c::vm_area_struct* area_;
};

/// Says that an area has become a mapping of something: what an mmap operation has to show for itself.
class [[nodiscard]] Mapped {
public:
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

private:
    friend class NewArea;
    explicit Mapped(lt<'a', const MapCall&> call) : call_{call} {}

    lt<'a', Claim<const MapCall>> call_;
};

/// An area that a process asks for, and that is a mapping of nothing yet. It is used up by making it one.
class NewArea {
public:
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

    explicit NewArea(lt<'a', const MapCall&> call) : call_{call} {}

    /// In bytes, whole pages.
    u64 size() const {
        unsafe because{"the mmap operation is running"};
        return c::vma_size((*call_).raw());
    }
    /// What the process asked for. mprotect(2) may change it later, up to what is not forbidden.
    Rights rights() const {
        static_assert(c::VM_READ == c::PROT_READ && c::VM_WRITE == c::PROT_WRITE && c::VM_EXEC == c::PROT_EXEC);
        return Rights{static_cast<u32>(flags() & Rights::every_protection)};
    }
    /// Others that map the same see what is written.
    bool shared() const { return (flags() & c::VM_MAYSHARE) != 0; }
    /// The process wants no memory to be put aside for it.
    bool without_reserve() const { return (flags() & c::VM_NORESERVE) != 0; }

    /// mprotect(2) gives none but `allowed` to the area from now on, with EACCES.
    void limit_to(Rights allowed) {
        static_assert(c::VM_MAYREAD == c::VM_READ << 4 && c::VM_MAYWRITE == c::VM_WRITE << 4 &&
                      c::VM_MAYEXEC == c::VM_EXEC << 4);
        const u32 refused = Rights::every_protection & ~allowed.protection();
        unsafe because{"the mmap operation is running, and nobody else knows the area"};
        c::vma_forbid((*call_).raw(), static_cast<unsigned long>(refused) << 4);
    }

    /// Makes it private memory, zeroes at first, that bears the name of `file` in /proc/PID/maps.
    ///
    /// Contract: `file` is open.
    lt<'a', Mapped> map_anonymous(c::file* file, unsafe) && {
        unsafe because{"the mmap operation is running; the area gets a count of its own on the file"};
        c::map_anonymous((*call_).raw(), file);
        return std::move(*this).mapped(unsafe{"map_anonymous made it one"});
    }

    /// For the library's own kinds of mappings.
    c::vm_area_struct* raw() const { return (*call_).raw(); }
    /// Contract: the caller has made the area a mapping.
    lt<'a', Mapped> mapped(unsafe) && { return Mapped{*call_}; }

private:
    unsigned long flags() const {
        unsafe because{"the mmap operation is running"};
        return c::vma_flags_of((*call_).raw());
    }

    lt<'a', Claim<const MapCall>> call_;
};

}  // namespace keel::mm

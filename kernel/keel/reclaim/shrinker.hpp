// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/literal.hpp>
#include <keel/core/option.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <concepts>
#include <utility>

/// Giving memory back when the kernel runs short of it.
///
/// C: include/linux/shrinker.h

namespace keel::reclaim {

/// What one call of the kernel asks for.
struct Request {
    u64 wanted;        // As many objects as are to be freed at most.
    bool filesystems;  // False: the caller may hold locks of a file system, so nothing that takes one is called.
};

/// A class that has memory to give back. Both may sleep and run in any thread that allocates memory, which may
/// hold any lock that is held while memory is allocated: so `free` tries its locks, and gives up where one is taken.
///
///     u64 count() const;                      // How many objects could be freed. Quick: it is asked often.
///     Option<u64> free(Request request) const;  // How many were freed; nothing: not now.
template <class T>
concept Reclaimable = requires(const T& target, Request request) {
    { target.count() } -> std::same_as<u64>;
    { target.free(request) } -> std::same_as<Option<u64>>;
};

/// While it lives, the kernel asks the target for memory; when it ends, no call runs or comes.
template <Reclaimable T>
class Shrinker : requires_send<T>, requires_sync<T> {
public:
    static constexpr unsafe sends{"shrinker_free may be called by any thread that may sleep"};
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

    Shrinker(Shrinker&&) = default;
    ~Shrinker() {
        if (!target_) return;
        unsafe because{"create() made and registered it; shrinker_free waits for the calls that are running"};
        c::shrinker_free(shrinker_);
    }

    /// Registers `target`. May sleep. An object costs `seeks` times what reading a page from a disk costs, where 2
    /// is usual: with more, the kernel asks less.
    static lt<'t', Result<Shrinker>> create(Literal name, i32 seeks, lt<'t', const T&> target) {
        unsafe because{"the target is borrowed until shrinker_free has returned"};
        c::shrinker* shrinker = c::alloc_shrinker(0, name.raw());
        if (!shrinker) return error::no_memory;
        shrinker->count_objects = &count;
        shrinker->scan_objects = &scan;
        shrinker->seeks = seeks;
        shrinker->private_data = const_cast<T*>(&target);
        c::shrinker_register(shrinker);
        return Shrinker{shrinker, target};
    }

private:
    Shrinker(c::shrinker* shrinker, lt<'t', const T&> target) : target_{target}, shrinker_{shrinker} {}

    static unsigned long count(c::shrinker* shrinker, c::shrink_control*) {
        unsafe because{"create() stored the target"};
        const u64 objects = static_cast<const T*>(shrinker->private_data)->count();
        return objects == 0 ? c::SHRINK_EMPTY : objects;
    }
    static unsigned long scan(c::shrinker* shrinker, c::shrink_control* control) {
        unsafe because{"create() stored the target; the kernel passes what it wants"};
        const Request request{control->nr_to_scan, (control->gfp_mask & c::__GFP_FS) != 0};
        const auto freed = static_cast<const T*>(shrinker->private_data)->free(request);
        return freed ? *freed : c::SHRINK_STOP;
    }

    lt<'t', Claim<const T>> target_;
    c::shrinker* shrinker_;
};

}  // namespace keel::reclaim

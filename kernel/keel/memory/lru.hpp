// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/memory/box.hpp>
#include <keel/sync/atomic.hpp>

#include <utility>

namespace keel {

/// Objects in the order in which they were put here, the oldest first. Each is owned elsewhere, in a Box, and whoever
/// owns it takes it off before it ends.
///
///     MutexLocked<Lru<Range>> unpinned_;
///     auto range = TRY(Lru<Range>::Entry::make(...));
///     unpinned_.lock()->push(range);
///     unpinned_.lock()->pop_oldest([](const Range& oldest) { oldest.purge(); });
///
/// The links are in the entry, so to be put on a list needs no memory and cannot fail. Each operation takes the same
/// short time, however many there are.
template <class T>
class Lru : requires_send<T>, requires_sync<T>, requires_static<T> {
public:
    /// A `T` that can be on one list at a time. Traps where it ends while it is on one.
    class Entry : Pinned {
        struct OnlyHere {
            explicit OnlyHere() = default;  // Or `Entry{{}, ...}` would make one without naming it.
        };

    public:
        static constexpr unsafe sends{"T is asked to be Send, and of the rest, Lru says why"};
        static constexpr unsafe syncs{"T is asked to be Sync, and of the rest, Lru says why"};

        /// Constructs a `T`. May sleep. In a Box alone: memory that a trap in ~Entry() keeps from being freed.
        template <class... Arguments>
        static Result<Box<Entry>> make(Arguments&&... arguments) {
            return make_box<Entry>(OnlyHere{}, std::forward<Arguments>(arguments)...);
        }
        template <class... Arguments>
        explicit Entry(OnlyHere, Arguments&&... arguments) : value_(std::forward<Arguments>(arguments)...) {}
        /// This comes before the end of `value_`: what is on a list is whole.
        ~Entry() {
            if (owner_.load() != 0) __builtin_trap();
        }

        const T& operator*() const [[clang::lifetimebound]] { return value_; }
        const T* operator->() const [[clang::lifetimebound]] { return &value_; }

    private:
        friend Lru;

        T value_;
        Atomic<u64> owner_;  // The number of the list it is on, or 0. Its owner alone makes it another one than 0.
        Opaque<const Entry*> newer_;
        Opaque<const Entry*> older_;
    };

    static constexpr unsafe moves_empty{"the move constructor empties its source"};
    static constexpr unsafe sends{"T is Send and Sync, and a list alone touches the links of the entries on it"};
    static constexpr unsafe syncs{"nothing of the entries is reached through a const Lru"};

    Lru() = default;
    Lru(Lru&& other)
        : number_{std::exchange(other.number_, 0)},
          size_{std::exchange(other.size_, 0)},
          oldest_{std::exchange(other.oldest_, nullptr)},
          newest_{std::exchange(other.newest_, nullptr)} {}
    Lru& operator=(Lru&&) = delete;
    ~Lru() {
        while (pop_oldest([](const T&) {})) {
        }
    }

    usize size() const { return size_; }
    bool empty() const { return size_ == 0; }

    /// Puts `entry` at the new end. False where it is on a list already, this or another: nothing changes then.
    bool push(Box<Entry>& entry) {
        if (number_ == 0) number_ = next_number_.fetch_add(1);
        const Entry& newest = *entry;
        if (newest.owner_.load() != 0) return false;
        {
            unsafe because{"the entry is on no list, its owner lent it to this one, and ~Entry() traps before it ends"};
            *newest.older_.raw() = newest_;
            *newest.newer_.raw() = nullptr;
            if (newest_) *newest_->newer_.raw() = &newest;
            if (!newest_) oldest_ = &newest;
            newest_ = &newest;
        }
        newest.owner_.store(number_);
        ++size_;
        return true;
    }

    /// Takes the oldest out, after `visit(const T&)` has seen it. False where the list is empty.
    template <class Visit>
    bool pop_oldest(Visit visit) {
        if (!oldest_) return false;
        unsafe because{"what is on a list is there until it was taken off"};
        visit(**oldest_);
        unlink(*oldest_);
        return true;
    }

    /// Takes `entry` out, wherever it is. False where it is not on this list.
    bool remove(Box<Entry>& entry) {
        const Entry& taken = *entry;
        if (number_ == 0 || taken.owner_.load() != number_) return false;
        unlink(taken);
        return true;
    }

private:
    /// Of an entry of this list.
    void unlink(const Entry& entry) {
        {
            unsafe because{"the entry is on this list, which alone touches its links and those of its neighbours"};
            const Entry* const newer = *entry.newer_.raw();
            const Entry* const older = *entry.older_.raw();
            if (newer)
                *newer->older_.raw() = older;
            else
                newest_ = older;
            if (older)
                *older->newer_.raw() = newer;
            else
                oldest_ = newer;
        }
        --size_;
        entry.owner_.store(0);  // From here on its owner may end it, or put it on another list.
    }

    static constinit inline Atomic<u64> next_number_{1};

    u64 number_ = 0;  // Of its own, from the first push on; 64 bits do not run out.
    usize size_ = 0;
    const Entry* oldest_ = nullptr;
    const Entry* newest_ = nullptr;
};

}  // namespace keel

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/option.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/memory/shared.hpp>
#include <keel/sync/atomic.hpp>

#include <concepts>
#include <utility>

namespace keel {

template <class T>
class Lru;

/// Base of what an Lru holds: `class Range : public LruEntry<Range>`. The links are inside, so to be put on a list
/// needs no memory and cannot fail.
template <class T>
class LruEntry : Pinned {
public:
    static constexpr unsafe sends{"the links are touched by the holder of the list alone, and owner_ is an atomic"};
    static constexpr unsafe syncs{"the links are touched by the holder of the list alone, and owner_ is an atomic"};

protected:
    LruEntry() = default;
    ~LruEntry() = default;

private:
    friend Lru<T>;

    Atomic<u64> owner_;                 // The number of the list it is on, or 0.
    Opaque<void*> count_;               // The count that the list holds, as Arc::release() gave it.
    Opaque<const LruEntry*> newer_;
    Opaque<const LruEntry*> older_;
};

/// Shared objects in the order in which they were put here, the oldest first. The list holds a count of each.
///
///     MutexLocked<Lru<Range>> unpinned_;
///     unpinned_.lock()->push(range);
///     while (auto oldest = unpinned_.lock()->pop_oldest()) ...
///
/// Each operation takes the same short time, however many there are.
template <class T>
class Lru : requires_send<T>, requires_sync<T>, requires_static<T> {
    using Entry = LruEntry<T>;

public:
    static constexpr unsafe moves_empty{"the move constructor empties its source"};
    static constexpr unsafe sends{"the entries are Send and Sync, and a list alone touches the links of its own"};
    static constexpr unsafe syncs{"nothing of the entries is reached through a const Lru"};

    Lru() = default;
    Lru(Lru&& other)
        : number_{std::exchange(other.number_, 0)},
          size_{std::exchange(other.size_, 0)},
          oldest_{std::exchange(other.oldest_, nullptr)},
          newest_{std::exchange(other.newest_, nullptr)} {}
    Lru& operator=(Lru&&) = delete;
    ~Lru() {
        while (pop_oldest()) {
        }
    }

    usize size() const { return size_; }
    bool empty() const { return size_ == 0; }

    /// Puts `value` at the new end. False where it is on a list already, this or another: nothing changes then.
    bool push(const Arc<T>& value) {
        static_assert(std::derived_from<T, Entry>);
        if (number_ == 0) number_ = next_number_.fetch_add(1);
        const Entry& entry = *value;
        if (!entry.owner_.compare_exchange(0, number_)) return false;
        {
            unsafe because{"the entry was on no list until just now, and this one alone touches its links from here on"};
            *entry.count_.raw() = Arc<T>{value}.release();
            *entry.older_.raw() = newest_;
            *entry.newer_.raw() = nullptr;
            if (newest_) *newest_->newer_.raw() = &entry;
        }
        if (!newest_) oldest_ = &entry;
        newest_ = &entry;
        ++size_;
        return true;
    }

    /// Takes the oldest out; nothing where the list is empty.
    Option<Arc<T>> pop_oldest() {
        if (!oldest_) return none;
        unsafe because{"the list holds a count of each of its entries"};
        return take(*oldest_);
    }

    /// Takes `value` out, wherever it is. False where it is not on this list.
    bool remove(const T& value) {
        const Entry& entry = value;
        if (number_ == 0 || entry.owner_.load() != number_) return false;
        const auto taken = take(entry);
        return true;
    }

private:
    /// Unlinks an entry of this list.
    Arc<T> take(const Entry& entry) {
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
        --size_;
        void* const count = std::exchange(*entry.count_.raw(), nullptr);
        entry.owner_.store(0);
        return Arc<T>::adopt(count, unsafe{"push() released this count, and it was just taken out"});
    }

    static constinit inline Atomic<u64> next_number_{1};

    u64 number_ = 0;  // Of its own, from the first push on; 64 bits do not run out.
    usize size_ = 0;
    const Entry* oldest_ = nullptr;
    const Entry* newest_ = nullptr;
};

}  // namespace keel

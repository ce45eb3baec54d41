// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/at_end.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/drop.hpp>
#include <keel/core/found.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/option.hpp>
#include <keel/core/result.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/memory/box.hpp>

#include <utility>

namespace keel {

template <class T, bool allocates>
class XArray;

/// A value of an XArray, and where it is.
template <class T>
struct XArrayEntry {
    usize index;
    T& value;
};

/// A place in an XArray whose values are borrowed, for range-for. At the end it traps when it is read or moved on.
template <class T>
class [[gsl::Pointer(T)]] XArrayIterator {
public:
    /// At the first value.
    ///
    /// Contract: each entry of `array` is a `T`, and belongs to the borrow that this is said to have.
    XArrayIterator(c::xarray* array, unsafe) : array_{array}, index_{0} {
        unsigned long index = 0;  // No member: what the kernel gets the address of stays out of registers.
        unsafe because{"the array was initialised by its constructor, and ends after this borrow of it"};
        value_ = static_cast<T*>(c::xa_find(array_, &index, ~0UL, c::XA_PRESENT));
        index_ = index;
    }

    XArrayEntry<T> operator*() [[clang::lifetimebound]] {
        require_more();
        unsafe because{"the array owns what it found there, and is not changed while this borrows from it"};
        return {index_, *value_};
    }
    void operator++() {
        require_more();
        unsigned long index = index_;
        {
            unsafe because{"the constructor's array, which is still borrowed"};
            value_ = static_cast<T*>(c::xa_find_after(array_, &index, ~0UL, c::XA_PRESENT));
        }
        index_ = index;
    }
    friend bool operator==(const XArrayIterator& place, AtEnd) { return place.value_ == nullptr; }

private:
    void require_more() const {
        if (!value_) __builtin_trap();
    }

    c::xarray* array_;
    unsigned long index_;
    lt<'e', T*> value_ = nullptr;
};

/// Holds the lock of an XArray, and is the way to its values. Nothing that may sleep is called while it lives.
template <class T, bool allocates>
class [[nodiscard]] [[clang::annotate("keel::guard", "spinlock")]] XArrayGuard {
public:
    static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

    explicit XArrayGuard(lt<'l', const XArray<T, allocates>&> array) : array_{array} {
        unsafe because{"the array was initialised by its constructor, its lock included"};
        c::xa_lock(array.array_.raw());
    }
    XArrayGuard(XArrayGuard&&) = default;
    ~XArrayGuard() {
        if (!array_) return;
        unsafe because{"the guard's constructor took this lock"};
        c::xa_unlock((*array_).array_.raw());
    }

    /// The value at `index`, where there is one.
    Found<T> find(usize index) [[clang::lifetimebound]] {
        return Found<T>{(*array_).load(index), unsafe{"it is this array's while the lock is held, and borrowed alone"}};
    }
    Found<const T> find(usize index) const [[clang::lifetimebound]] {
        return Found<const T>{(*array_).load(index), unsafe{"it is this array's while the lock is held, for readers"}};
    }

    /// Puts `value` at `index`, and returns what was there. Never sleeps. `error::no_memory` where there is none
    /// at once, and then the value is gone; where `reserve()` prepared the index there is.
    Result<Option<Box<T>>> store(usize index, Box<T> value) {
        T* const given = std::move(value).release();
        unsafe because{"the lock is held, and GFP_ATOMIC does not give it up; the array owns the value from here on"};
        void* const there = c::__xa_store((*array_).array_.raw(), index, given, c::GFP_ATOMIC);
        return XArray<T, allocates>::replaced(there, given, unsafe{"__xa_store was given it, and returned `there`"});
    }

    /// Takes out the value at `index`, where there is one.
    Option<Box<T>> erase(usize index) {
        unsafe because{"the lock is held, as __xa_erase asks"};
        void* const there = c::__xa_erase((*array_).array_.raw(), index);
        if (!there) return none;
        return Box<T>{static_cast<T*>(there), unsafe{"the array owned it, and has let it go"}};
    }

    /// By rising index.
    XArrayIterator<T> begin() [[clang::lifetimebound]] {
        return XArrayIterator<T>{(*array_).array_.raw(), unsafe{"the lock is held, and the guard is borrowed alone"}};
    }
    XArrayIterator<const T> begin() const [[clang::lifetimebound]] {
        return XArrayIterator<const T>{(*array_).array_.raw(), unsafe{"the lock is held, and the guard is borrowed"}};
    }
    static AtEnd end() { return {}; }

private:
    lt<'l', Claim<const XArray<T, allocates>>> array_;
};

/// Values that are found by a number, few or many, close together or far apart. The array owns them, and grows and
/// shrinks with them.
///
///     XArray<Page> pages_;
///     TRY(pages_.store(offset, TRY(make_box<Page>())));  // May sleep: takes the lock by itself.
///     {
///         auto pages = pages_.lock();
///         if (auto page = pages.find(offset)) page->touch();
///     }
///     const auto page = pages_.erase(offset);            // An Option<Box<Page>>.
///
/// Whoever holds the array alone, as its owner does before and after others use it, needs no lock:
///
///     for (auto [offset, page] : pages_) page.write_back();
///
/// In process context: the lock leaves interrupts on. It costs a tree node for each 64 neighbours and nothing beside
/// the values; see IdArray for one that finds the numbers itself.
///
/// C: include/linux/xarray.h, xa_store(), xa_load(), xa_erase(), xa_find()
template <class T, bool allocates = false>
class [[gsl::Owner(T)]] XArray : requires_send<T> {
public:
    static constexpr unsafe sends{"the array owns its values, which are asked to be Send"};
    static constexpr unsafe syncs{"a value is reached by the holder of the lock only"};

    using Guard = XArrayGuard<T, allocates>;

    XArray() {
        unsafe because{"the array is at its final address, and nobody has it yet"};
        c::xa_init_flags(array_.raw(), allocates ? c::XA_FLAGS_ALLOC : 0);
    }
    ~XArray() {
        unsigned long index = 0;
        void* value = nullptr;
        {
            unsafe because{"the array is there until xa_destroy"};
            value = c::xa_find(array_.raw(), &index, ~0UL, c::XA_PRESENT);
        }
        while (value) {
            drop(Box<T>{static_cast<T*>(value), unsafe{"the array owned it, and looks for none at this index again"}});
            unsafe because{"of what it holds, xa_find_after looks at no value"};
            value = c::xa_find_after(array_.raw(), &index, ~0UL, c::XA_PRESENT);
        }
        unsafe because{"nobody finds an array that ends, and its values are gone"};
        c::xa_destroy(array_.raw());
    }

    /// The way to the values, which others cannot reach meanwhile.
    Guard lock() const [[clang::lifetimebound]] { return Guard{*this}; }

    /// Puts `value` at `index`, and returns what was there. May sleep. `error::no_memory`, and then the value is gone.
    Result<Option<Box<T>>> store(usize index, Box<T> value) const {
        T* const given = std::move(value).release();
        void* there = nullptr;
        {
            unsafe because{"xa_store takes the lock; the array owns the value from here on"};
            there = c::xa_store(array_.raw(), index, given, c::GFP_KERNEL);
        }
        return replaced(there, given, unsafe{"xa_store was given it, and returned `there`"});
    }

    /// Sees to it that `Guard::store()` at `index` has its memory, once. May sleep. `error::no_memory`.
    Result<void> reserve(usize index) const {
        unsafe because{"xa_reserve takes the lock; what it puts in is no value, and found by nobody"};
        return Result<void>::from_errno(c::xa_reserve(array_.raw(), index, c::GFP_KERNEL));
    }

    /// Takes out the value at `index`, where there is one.
    Option<Box<T>> erase(usize index) const { return lock().erase(index); }

    /// Puts `value` at the lowest free index from `first` to `last`, and returns that. May sleep. `error::busy` where
    /// all of them are taken, `error::no_memory`; then the value is gone.
    Result<u32> insert(Box<T> value, u32 first = 0, u32 last = ~u32{0}) const
        requires(allocates)
    {
        T* const given = std::move(value).release();
        u32 index = 0;
        int outcome = 0;
        {
            unsafe because{"xa_alloc takes the lock; the array owns the value where it succeeds"};
            outcome = c::xa_alloc_between(array_.raw(), &index, given, first, last, c::GFP_KERNEL);
        }
        if (outcome >= 0) return index;
        drop(Box<T>{given, unsafe{"xa_alloc did not take it"}});
        return Error::from_errno(outcome);
    }

    /// The value at `index`, where there is one; of an array that is held alone.
    Found<T> find(usize index) [[clang::lifetimebound]] {
        return Found<T>{load(index), unsafe{"it is this array's, which is borrowed alone"}};
    }
    /// By rising index; of an array that is held alone.
    XArrayIterator<T> begin() [[clang::lifetimebound]] {
        return XArrayIterator<T>{array_.raw(), unsafe{"all are this array's, which is borrowed alone"}};
    }
    static AtEnd end() { return {}; }

private:
    friend Guard;

    T* load(usize index) const {
        unsafe because{"xa_load needs no lock; what is done with the value is the caller's affair"};
        return static_cast<T*>(c::xa_load(array_.raw(), index));
    }

    /// Contract: `given` was to be stored, and `there` is what the kernel's function returned.
    static Result<Option<Box<T>>> replaced(void* there, T* given, unsafe) {
        int failed = 0;
        {
            unsafe because{"xa_err looks at the pointer alone"};
            failed = c::xa_err(there);
        }
        if (failed < 0) {
            drop(Box<T>{given, unsafe{"it was not stored"}});
            return Error::from_errno(failed);
        }
        if (!there) return Option<Box<T>>{};
        return Option<Box<T>>{Box<T>{static_cast<T*>(there), unsafe{"the array owned it until it was replaced"}}};
    }

    Opaque<c::xarray> array_;
};

/// An XArray that finds a free number for a value by itself.
///
///     IdArray<Session> sessions_;
///     const u32 id = TRY(sessions_.insert(TRY(make_box<Session>()), 1));  // From 1 on.
///
/// C: xa_alloc()
template <class T>
using IdArray = XArray<T, true>;

}  // namespace keel

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/drop.hpp>
#include <keel/core/result.hpp>
#include <keel/core/unsafe.hpp>

#include <new>
#include <type_traits>
#include <utility>

namespace keel {

/// Owns one `T` on the kernel's heap. What it owns stays where it is when the Box moves.
///
/// C: include/linux/slab.h
template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] [[clang::annotate("keel::emptied_by_value")]] Box {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};
    static constexpr unsafe sends{"a Box alone owns its T, so it goes where T may go"};
    static constexpr unsafe syncs{"a const Box gives nothing but a const T&, so T decides"};

    /// Takes over what `release()` let go.
    ///
    /// Contract: `object` came from `release()` of a Box of the same type, and nobody else owns it.
    Box(T* object, unsafe) : object_{object} {}

    Box(Box&& other) : object_{std::exchange(other.object_, nullptr)} {}
    Box& operator=(Box&& other) {
        Box old{std::exchange(object_, std::exchange(other.object_, nullptr)), unsafe{"object_ was ours alone"}};
        return *this;
    }
    ~Box() {
        if (object_) destroy(object_);
    }

    T& operator*() [[clang::lifetimebound]] {
        unsafe because{"only a moved-from Box holds null, and such a Box is not used"};
        return *object_;
    }
    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"only a moved-from Box holds null, and such a Box is not used"};
        return *object_;
    }
    T* operator->() [[clang::lifetimebound]] { return &**this; }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

    /// Gives the object up, for keeping it behind a pointer of the C side.
    T* release() && { return std::exchange(object_, nullptr); }

private:
    /// Out of line, so that the end of an empty Box is no code at all, and a T ends in one place.
    [[gnu::noinline]] static void destroy(T* object) {
        unsafe because{"a Box that ends alone owned its object, which make_box constructed in memory of kmalloc"};
        object->~T();
        c::kfree(object);
    }

    T* object_;
};

/// Constructs a `T` on the kernel's heap. May sleep. `error::no_memory` where there is none left.
///
/// C: kmalloc() with GFP_KERNEL
template <class T, class... Arguments>
Result<Box<T>> make_box(Arguments&&... arguments) {
    static_assert(alignof(T) <= 8, "kmalloc promises 8 bytes of alignment");
    unsafe because{"kmalloc returned room for a T, or null, which is asked first"};
    void* room = c::kmalloc(sizeof(T), c::GFP_KERNEL);
    if (!room) {
        // What was given away is gone, whether it has become part of a T or not.
        drop_all(std::forward<Arguments>(arguments)...);
        return error::no_memory;
    }
    T* object = ::new (room) T(std::forward<Arguments>(arguments)...);
    return Box<T>{object, unsafe{"it was just made, and nobody else has its address"}};
}

}  // namespace keel

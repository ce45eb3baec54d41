// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/core/lifetime.hpp>
#include <keel/core/unsafe.hpp>

#include <utility>

namespace keel {

/// A class that is an object of the C side, whose users the C side counts.
///
///     static void count_up(const T&);            // There is a user already: the caller.
///     static void count_down(const T&, unsafe);  // Contract: gives back one count that the caller holds.
template <class T>
concept CountedByC = requires(const T& object) {
    T::count_up(object);
    T::count_down(object, unsafe{"only its type is asked"});
};

/// Shared ownership of an object whose count the C side keeps: it is there as long as the ARef.
///
///     ARef<keel::Device> parent_{device};  // The device may be unplugged; its struct stays.
///
/// What ends with a binding is not reached through an ARef: the type it gives is the one without rights.
///
/// C: the get and put functions of T
template <CountedByC T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] ARef : requires_send<T>,
                                                                           requires_sync<T>,
                                                                           requires_static<T> {
public:
    static constexpr unsafe moves_empty{"the move constructor empties its source"};
    static constexpr unsafe sends{"T is asked to be Send and Sync, and the C side's count is atomic"};
    static constexpr unsafe syncs{"T is asked to be Send and Sync, and the C side's count is atomic"};

    explicit ARef(const T& object) : object_{&object} { T::count_up(object); }

    /// Takes over a count that somebody holds already.
    ///
    /// Contract: the caller holds a count of `object`, and gives it up.
    static ARef adopt(const T& object, unsafe) { return ARef{&object, Adopt{}}; }

    ARef(const ARef& other) : object_{other.object_} {
        unsafe because{"`other` holds one of the counts, so the object is there"};
        if (object_) T::count_up(*object_);
    }
    ARef(ARef&& other) : object_{std::exchange(other.object_, nullptr)} {}
    ARef& operator=(const ARef&) = delete;
    ARef& operator=(ARef&&) = delete;
    ~ARef() {
        if (!object_) return;
        unsafe because{"this ARef holds one of the counts, so the object is there"};
        T::count_down(*object_, unsafe{"a constructor took this count"});
    }

    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"this ARef holds one of the counts, so the object is there"};
        return *object_;
    }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

private:
    struct Adopt {};
    ARef(const T* object, Adopt) : object_{object} {}

    const T* object_;
};

}  // namespace keel

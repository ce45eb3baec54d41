// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/drop.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/result.hpp>
#include <keel/core/unsafe.hpp>

#include <new>
#include <utility>

namespace keel {

/// Shared ownership of one `T` on the kernel's heap: the last Arc to go destroys it. Gives `const T&`
/// only; what changes inside is behind a lock or an atomic.
///
/// The count saturates instead of wrapping: too many copies leak the object, they never free it early.
///
/// C: include/linux/refcount.h
template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] Arc : requires_send<T>,
                                                                          requires_sync<T>,
                                                                          requires_static<T> {
    struct Counted {
        template <class... Arguments>
        explicit Counted(Arguments&&... arguments) : value(std::forward<Arguments>(arguments)...) {}

        Opaque<c::refcount_t> count;
        T value;
    };

public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};
    static constexpr unsafe sends{"T is asked to be Send and Sync, and the count is atomic"};
    static constexpr unsafe syncs{"T is asked to be Send and Sync, and the count is atomic"};

    /// Constructs a `T`. May sleep.
    template <class... Arguments>
    static Result<Arc> make(Arguments&&... arguments) {
        unsafe because{"kmalloc returned room for a Counted, or null, which is asked first"};
        void* room = c::kmalloc(sizeof(Counted), c::GFP_KERNEL);
        if (!room) {
            // What was given away is gone, whether it has become part of a T or not.
            drop_all(std::forward<Arguments>(arguments)...);
            return error::no_memory;
        }
        Counted* counted = ::new (room) Counted(std::forward<Arguments>(arguments)...);
        c::refcount_set(counted->count.raw(), 1);
        return Arc{counted};
    }

    Arc(const Arc& other) : counted_{other.counted_} {
        unsafe because{"`other` holds one of the counts, so the object is there"};
        if (counted_) c::refcount_inc(counted_->count.raw());
    }
    Arc(Arc&& other) : counted_{std::exchange(other.counted_, nullptr)} {}
    Arc& operator=(const Arc&) = delete;
    Arc& operator=(Arc&&) = delete;
    ~Arc() {
        if (counted_) give_back(counted_);
    }

    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"this Arc holds one of the counts, so the object is there"};
        return counted_->value;
    }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

    /// Gives this count up, for keeping it behind a pointer of the C side.
    void* release() && { return std::exchange(counted_, nullptr); }
    /// Takes back what `release()` gave up.
    ///
    /// Contract: `released` came from `release()` of an Arc of the same type, and is taken back once.
    static Arc adopt(void* released, unsafe) {
        return Arc{static_cast<Counted*>(released)};
    }
    /// What `release()` gave up, without taking it back.
    ///
    /// Contract: the count that was given up is not taken back while the result is used.
    static lt<'a', const T&> peek(void* released, unsafe) {
        unsafe because{"release() returns a Counted as void*, whose count is still held by the contract"};
        return static_cast<Counted*>(released)->value;
    }

private:
    explicit Arc(Counted* counted) : counted_{counted} {}

    /// Out of line, so that the end of an empty Arc is no code at all.
    [[gnu::noinline]] static void give_back(Counted* counted) {
        unsafe because{"an Arc that ends holds one of the counts; the last one frees what make() allocated"};
        if (!c::refcount_dec_and_test(counted->count.raw())) return;
        counted->~Counted();
        c::kfree(counted);
    }

    Counted* counted_;
};

}  // namespace keel

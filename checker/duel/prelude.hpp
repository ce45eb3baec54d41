// SPDX-License-Identifier: GPL-2.0-only
#pragma once

/// What the programs of the duel use. Each name here has its twin in prelude.rs, with the same contract:
/// the same lifetimes, the same borrows of its arguments, the same variance, the same destructor.
///
/// All of it is real, so that a program which the checker accepts can run under the sanitizers. A value that
/// was moved from is poisoned: using it again is a null dereference, which they report.

#include <keel/core/lifetime.hpp>
#include <keel/core/unsafe.hpp>

#include <new>
#include <type_traits>
#include <utility>

/// Chance, from the program that runs the duel's functions.
extern "C" int duel_coin();
extern "C" int duel_more();
extern "C" void duel_trap();
extern "C" void duel_read(const void* bytes, unsigned long size);

namespace duel {

using keel::unsafe;
using i64 = long;

inline bool coin() {
    unsafe because{"no arguments, and it only counts"};
    return duel_coin() != 0;
}
/// Like coin(), but false for ever after some calls.
inline bool more() {
    unsafe because{"no arguments, and it only counts"};
    return duel_more() != 0;
}
/// 0, 1 or 2.
inline i64 third() { return (coin() ? 1 : 0) + (coin() ? 1 : 0); }
inline void trap() {
    unsafe because{"no arguments; it leaves the program"};
    duel_trap();
}

/// Reads every byte of a value.
template <class T>
void look(const T& value) {
    unsafe because{"the bytes of a live value may be read"};
    duel_read(&value, sizeof(T));
}
/// Uses a value exclusively.
template <class T>
void touch(T& value) {
    unsafe because{"the bytes of a live value may be read"};
    duel_read(&value, sizeof(T));
}
inline void poke(i64& value) { value = 7; }

/// Ends a value.
template <class T>
void drop(T) {}
template <class T>
T pass(T value) {
    return value;
}
template <class T>
T replace(T& place, T value) {
    return std::exchange(place, std::move(value));
}
template <class T>
void swap(T& left, T& right) {
    unsafe because{"two exclusive borrows are two objects, and T's own move exchanges them"};
    std::swap(left, right);
}
template <class T>
keel::lt<'a', T&> pick(keel::lt<'a', T&> left, keel::lt<'a', T&> right) {
    if (coin()) return left;
    return right;
}
template <class T>
keel::lt<'a', const T&> choose(keel::lt<'a', const T&> left, keel::lt<'a', const T&> right) {
    if (coin()) return left;
    return right;
}
template <class T>
keel::lt<'a', T&> first(keel::lt<'a', T&> left, keel::lt<'b', const T&>) {
    return left;
}
template <class T>
const T& shared(const T& value [[clang::lifetimebound]]) {
    return value;
}

/// A reference to something that lives for ever.
template <class T>
keel::static_ref<T> forever() {
    for (;;) trap();
}

/// Calls what it is given twice.
template <class F>
void run_twice(F& function) {
    function();
    function();
}
/// Takes what it is given, and calls it.
template <class F>
void run_owned(F function) {
    function();
}

/// A number on the heap.
class Own {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};

    explicit Own(i64 value) {
        unsafe because{"new returns an object that nobody else has"};
        value_ = new i64(value);
    }
    Own(Own&& other) : value_{std::exchange(other.value_, nullptr)} {}
    Own& operator=(Own&& other) {
        unsafe because{"an Own alone owns its number"};
        i64* taken = std::exchange(other.value_, nullptr);
        delete value_;
        value_ = taken;
        return *this;
    }
    ~Own() {
        unsafe because{"an Own alone owns its number"};
        delete value_;
    }

    i64 get() const {
        unsafe because{"only a moved-from Own holds null"};
        return *value_;
    }
    void set(i64 value) {
        unsafe because{"only a moved-from Own holds null"};
        *value_ = value;
    }
    const i64& peek() const {
        unsafe because{"only a moved-from Own holds null"};
        return *value_;
    }
    i64& slot() {
        unsafe because{"only a moved-from Own holds null"};
        return *value_;
    }
    i64 take() && {
        unsafe because{"only a moved-from Own holds null"};
        i64 result = *value_;
        delete std::exchange(value_, nullptr);
        return result;
    }

private:
    i64* value_ = nullptr;
};

/// Writes to what it borrows when it ends.
class [[gsl::Pointer(i64)]] Guard {
public:
    static constexpr unsafe moves_empty{"a moved-from Guard holds nothing"};

    explicit Guard(i64& target) : target_{&target} {}
    Guard(Guard&& other) : target_{std::exchange(other.target_, nullptr)} {}
    Guard& operator=(Guard&&) = delete;
    ~Guard() {
        if (!target_) return;
        unsafe because{"made from a reference, which outlives this"};
        *target_ += 1;
    }
    i64 get() const {
        unsafe because{"made from a reference, which outlives this"};
        return *target_;
    }
    void set(i64 value) {
        unsafe because{"made from a reference, which outlives this"};
        *target_ = value;
    }
    i64& slot() {
        unsafe because{"made from a reference, which outlives this"};
        return *target_;
    }

private:
    keel::lt<'a', i64*> target_;
};

/// Its reference is for everybody, its destructor writes through it, and nobody moves it.
class Latch {
public:
    explicit Latch(i64& to [[clang::lifetimebound]]) : target{to} {}
    Latch(Latch&&) = delete;
    Latch& operator=(Latch&&) = delete;
    ~Latch() { target += 1; }

    i64& target;
};

/// A shared reference that may be pointed at something else.
template <class T>
class [[gsl::Pointer(const T)]] Ref {
public:
    explicit Ref(const T& target [[clang::lifetimebound]]) : target_{&target} {}

    keel::lt<'a', const T&> get() const {
        unsafe because{"made from a reference, which outlives this"};
        return *target_;
    }

private:
    keel::lt<'a', const T*> target_;
};

/// An exclusive reference that may be pointed at something else.
template <class T>
class [[gsl::Pointer(T)]] Mut {
public:
    explicit Mut(T& target [[clang::lifetimebound]]) : target_{&target} {}
    Mut(const Mut&) = delete;
    Mut& operator=(const Mut&) = delete;
    Mut(Mut&& other) : target_{std::exchange(other.target_, nullptr)} {}
    Mut& operator=(Mut&& other) {
        target_ = std::exchange(other.target_, nullptr);
        return *this;
    }

    const T& get() const [[clang::lifetimebound]] {
        unsafe because{"made from a reference, which outlives this"};
        return *target_;
    }
    T& get_mut() [[clang::lifetimebound]] {
        unsafe because{"made from a reference, which outlives this"};
        return *target_;
    }
    keel::lt<'a', T&> into() && {
        unsafe because{"made from a reference, which outlives this, and nobody else has it"};
        return *target_;
    }

private:
    keel::lt<'a', T*> target_;
};

/// Owns one T on the heap, which stays where it is when the Box moves.
template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] Box {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};
    static constexpr unsafe drop_ignores{"the destructor only destroys the value"};

    explicit Box(T value) {
        unsafe because{"new returns an object that nobody else has"};
        object_ = new T(std::move(value));
    }
    Box(Box&& other) : object_{std::exchange(other.object_, nullptr)} {}
    Box& operator=(Box&& other) {
        unsafe because{"a Box alone owns its object, which came from new"};
        T* taken = std::exchange(other.object_, nullptr);
        delete object_;
        object_ = taken;
        return *this;
    }
    ~Box() {
        unsafe because{"a Box alone owns its object, which came from new"};
        delete object_;
    }

    [[clang::annotate("keel::projects")]] T& operator*() [[clang::lifetimebound]] {
        unsafe because{"only a moved-from Box holds null"};
        return *object_;
    }
    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"only a moved-from Box holds null"};
        return *object_;
    }
    [[clang::annotate("keel::projects")]] T* operator->() [[clang::lifetimebound]] { return &**this; }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

private:
    T* object_ = nullptr;
};

/// A value, or nothing.
template <class T>
class Opt {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};
    static constexpr unsafe drop_ignores{"the destructor only destroys the value"};

    Opt() = default;
    explicit Opt(T value) { fill(std::move(value)); }
    Opt(Opt&& other) : object_{std::exchange(other.object_, nullptr)} {}
    Opt& operator=(Opt&& other) {
        T* taken = std::exchange(other.object_, nullptr);
        clear();
        object_ = taken;
        return *this;
    }
    ~Opt() { clear(); }

    bool has() const { return object_ != nullptr; }
    const T& get() const [[clang::lifetimebound]] {
        if (!object_) trap();
        unsafe because{"it was just asked"};
        return *object_;
    }
    T& get_mut() [[clang::lifetimebound]] {
        if (!object_) trap();
        unsafe because{"it was just asked"};
        return *object_;
    }
    Opt take() { return Opt{std::exchange(object_, nullptr), unsafe{"it is not ours any more"}}; }
    void set(T value) {
        clear();
        fill(std::move(value));
    }
    void clear() {
        unsafe because{"an Opt alone owns its value"};
        delete std::exchange(object_, nullptr);
    }

private:
    Opt(T* object, unsafe) : object_{object} {}
    void fill(T value) {
        unsafe because{"new returns an object that nobody else has"};
        object_ = new T(std::move(value));
    }

    T* object_ = nullptr;
};

struct End {};

/// The values that a loop has still to see.
template <class T>
class [[gsl::Pointer(T)]] Elements {
public:
    /// Contract: `first` points to `left` values that live as long as what the Elements are said to borrow.
    Elements(T* first, unsigned long left, unsafe) : first_{first}, left_{left} {}

    keel::lt<'a', T&> operator*() const
        requires(std::is_const_v<T>)
    {
        unsafe because{"the loop asked whether there is one more"};
        return *first_;
    }
    T& operator*() [[clang::lifetimebound]]
        requires(!std::is_const_v<T>)
    {
        unsafe because{"the loop asked whether there is one more"};
        return *first_;
    }
    void operator++() {
        unsafe because{"there is one more value, and one past the last may be made"};
        ++first_;
        --left_;
    }
    bool operator!=(End) const { return left_ != 0; }

private:
    keel::lt<'a', T*> first_;
    unsigned long left_;
};

/// A growing array on the heap, never empty. Every push moves the values, so that a reference into the old
/// array is seen by the sanitizers.
template <class T>
class [[gsl::Owner(T)]] Vec {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};
    static constexpr unsafe drop_ignores{"the destructor only destroys the values"};

    explicit Vec(T value) { push(std::move(value)); }
    Vec(Vec&& other) : first_{std::exchange(other.first_, nullptr)}, size_{std::exchange(other.size_, 0)} {}
    Vec& operator=(Vec&& other) {
        T* taken = std::exchange(other.first_, nullptr);
        unsigned long size = std::exchange(other.size_, 0);
        release();
        first_ = taken;
        size_ = size;
        return *this;
    }
    ~Vec() { release(); }

    i64 len() const { return static_cast<i64>(size_); }
    [[clang::annotate("keel::projects")]] T& operator[](i64 index) [[clang::lifetimebound]] {
        unsafe because{"at_index() is below the size"};
        return first_[at_index(index)];
    }
    const T& operator[](i64 index) const [[clang::lifetimebound]] {
        unsafe because{"at_index() is below the size"};
        return first_[at_index(index)];
    }
    const T& at(i64 index) const [[clang::lifetimebound]] {
        unsafe because{"at_index() is below the size"};
        return first_[at_index(index)];
    }
    T& at_mut(i64 index) [[clang::lifetimebound]] {
        unsafe because{"at_index() is below the size"};
        return first_[at_index(index)];
    }
    void push(T value) {
        unsafe because{"room for one more, into which the old values are moved"};
        T* room = static_cast<T*>(::operator new((size_ + 1) * sizeof(T)));
        for (unsigned long at = 0; at < size_; ++at) ::new (static_cast<void*>(room + at)) T(std::move(first_[at]));
        ::new (static_cast<void*>(room + size_)) T(std::move(value));
        const unsigned long size = size_ + 1;
        release();
        first_ = room;
        size_ = size;
    }

    Elements<T> begin() [[clang::lifetimebound]] {
        return Elements<T>{first_, size_, unsafe{"size_ values of this Vec"}};
    }
    Elements<const T> begin() const [[clang::lifetimebound]] {
        return Elements<const T>{first_, size_, unsafe{"size_ values of this Vec"}};
    }
    static End end() { return End{}; }

private:
    unsigned long at_index(i64 index) const {
        const auto wanted = static_cast<unsigned long>(index);
        if (wanted < size_) return wanted;
        return 0;
    }
    void release() {
        unsafe because{"size_ values are alive, in memory of operator new"};
        for (unsigned long at = 0; at < size_; ++at) first_[at].~T();
        ::operator delete(first_);
        first_ = nullptr;
        size_ = 0;
    }

    T* first_ = nullptr;
    unsigned long size_ = 0;
};

}  // namespace duel

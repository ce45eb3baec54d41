// SPDX-License-Identifier: GPL-2.0-only
#pragma once

/// What the C++ twins use where their Rust files use `std`: Box, Vec, String, Option, slices, rebindable
/// references, Cell, Rc, Arc, a lock and threads. All of it is real and runs on the host.
///
///     Rust                          here
///     &T, &mut T that never rebind  const T&, T&
///     &T, &mut T that rebind        Ref<T>, Mut<T>
///     &[T], &mut [T]                Span<const T>, Span<T>

#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>

#include <pthread.h>
#include <new>
#include <type_traits>
#include <utility>

namespace pairs {

using namespace keel;

/// Reads a value, whatever it is.
template <class T>
void look(const T&) {}

/// Writes a value, as far as anybody can tell.
template <class T>
void touch(T&) {}

/// Ends a value here.
template <class T>
void drop(T) {}

/// Puts `value` in the place of another, which is returned: `mem::replace`.
template <class T>
T replace(T& place, T value) {
    return std::exchange(place, std::move(value));
}

/// `mem::swap`.
template <class T>
void swap(T& left, T& right) {
    unsafe because{"two exclusive borrows are two objects, and T's own move exchanges them"};
    std::swap(left, right);
}

/// A shared reference that may be pointed at something else.
template <class T>
class [[gsl::Pointer(const T)]] Ref {
public:
    Ref(const T& target [[clang::lifetimebound]]) : target_{&target} {}

    lt<'a', const T&> operator*() const {
        unsafe because{"made from a reference, which outlives this"};
        return *target_;
    }
    lt<'a', const T*> operator->() const { return &**this; }

private:
    lt<'a', const T*> target_;
};

/// An exclusive reference that may be pointed at something else. It is moved, or reborrowed by `*`.
template <class T>
class [[gsl::Pointer(T)]] Mut {
public:
    Mut(T& target [[clang::lifetimebound]]) : target_{&target} {}
    Mut(const Mut&) = delete;
    Mut& operator=(const Mut&) = delete;
    Mut(Mut&& other) : target_{other.target_} {}
    Mut& operator=(Mut&& other) {
        target_ = other.target_;
        return *this;
    }

    [[clang::annotate("keel::projects")]] T& operator*() [[clang::lifetimebound]] {
        unsafe because{"made from a reference, which outlives this"};
        return *target_;
    }
    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"made from a reference, which outlives this"};
        return *target_;
    }
    [[clang::annotate("keel::projects")]] T* operator->() [[clang::lifetimebound]] { return &**this; }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

    /// Gives this reference up for one that lives as long as what it was made from.
    lt<'a', T&> into() && {
        unsafe because{"made from a reference, which outlives this, and nobody else has it"};
        return *target_;
    }

private:
    lt<'a', T*> target_;
};

/// A value, or nothing.
template <class T>
class Option {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};
    static constexpr unsafe drop_ignores{"the destructor only destroys the value"};

    Option() : full_{false} {}
    Option(T value) : full_{true} {
        unsafe because{"the room has T's size and alignment and is empty"};
        ::new (static_cast<void*>(room_)) T(std::move(value));
    }
    Option(const Option&)
        requires(std::is_trivially_copyable_v<T>)
    = default;
    Option& operator=(const Option&)
        requires(std::is_trivially_copyable_v<T>)
    = default;
    Option(Option&& other)
        requires(!std::is_trivially_copyable_v<T>)
        : full_{false} {
        fill_from(other);
    }
    Option& operator=(Option&& other)
        requires(!std::is_trivially_copyable_v<T>)
    {
        reset();
        fill_from(other);
        return *this;
    }
    ~Option()
        requires(std::is_trivially_destructible_v<T>)
    = default;
    ~Option() { reset(); }

    bool has_value() const { return full_; }
    explicit operator bool() const { return full_; }

    [[clang::annotate("keel::projects")]] T& operator*() [[clang::lifetimebound]] {
        require();
        unsafe because{"require() returned, so a T lives in the room"};
        return *std::launder(reinterpret_cast<T*>(room_));
    }
    const T& operator*() const [[clang::lifetimebound]] {
        require();
        unsafe because{"require() returned"};
        return *raw();
    }

    /// `unwrap`: takes the value out. Traps where there is none.
    T value() && {
        require();
        unsafe because{"require() returned"};
        return std::move(*raw());
    }
    /// Takes the value out and leaves nothing.
    Option take() {
        Option taken;
        taken.fill_from(*this);
        return taken;
    }
    /// Destroys the value and puts another there.
    void insert(T value) {
        reset();
        unsafe because{"the room has T's size and alignment and was just emptied"};
        ::new (static_cast<void*>(room_)) T(std::move(value));
        full_ = true;
    }
    void reset() {
        if (!full_) return;
        full_ = false;
        unsafe because{"it was full until the line above"};
        raw()->~T();
    }

private:
    T* raw() {
        unsafe because{"the room has T's size and alignment; who reads asks full_ first"};
        return std::launder(reinterpret_cast<T*>(room_));
    }
    const T* raw() const {
        unsafe because{"the room has T's size and alignment; who reads asks full_ first"};
        return std::launder(reinterpret_cast<const T*>(room_));
    }
    void require() const {
        if (!full_) __builtin_trap();
    }
    void fill_from(Option& other) {
        if (!other.full_) return;
        unsafe because{"both callers are empty, and other.full_ was just seen"};
        ::new (static_cast<void*>(room_)) T(std::move(*other.raw()));
        full_ = true;
        other.reset();
    }

    alignas(T) u8 room_[sizeof(T)];
    bool full_;
};

/// Owns one T on the heap, which stays where it is when the Box moves.
template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] Box {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};
    static constexpr unsafe drop_ignores{"the destructor only destroys the value"};

    /// Contract: `object` came from `new`, and nobody else owns it.
    Box(T* object, unsafe) : object_{object} {}

    Box(Box&& other) : object_{std::exchange(other.object_, nullptr)} {}
    Box& operator=(Box&& other) {
        Box old{std::exchange(object_, std::exchange(other.object_, nullptr)), unsafe{"object_ was ours alone"}};
        return *this;
    }
    ~Box() {
        unsafe because{"a Box alone owns its object, which came from new"};
        delete object_;
    }

    [[clang::annotate("keel::projects")]] T& operator*() [[clang::lifetimebound]] {
        unsafe because{"only a moved-from Box holds null, and such a Box is not used"};
        return *object_;
    }
    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"only a moved-from Box holds null, and such a Box is not used"};
        return *object_;
    }
    [[clang::annotate("keel::projects")]] T* operator->() [[clang::lifetimebound]] { return &**this; }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

private:
    T* object_;
};

template <class T>
Box<T> make_box(T value) {
    unsafe because{"new returns an object that nobody else has"};
    return Box<T>{new T(std::move(value)), unsafe{"it was just made"}};
}

/// A Box that another thread may be given.
template <class T>
class SendBox : requires_send<T> {
public:
    static constexpr unsafe sends{"a SendBox is its T, which is asked to be Send"};

    explicit SendBox(T value) : box_{make_box(std::move(value))} {}

    [[clang::annotate("keel::projects")]] T& operator*() [[clang::lifetimebound]] { return *box_; }
    const T& operator*() const [[clang::lifetimebound]] { return *box_; }

private:
    Box<T> box_;
};

/// `size()` values that lie side by side and belong to somebody else.
template <class T>
class [[gsl::Pointer(T)]] Span {
public:
    template <usize count>
    Span(T (&array [[clang::lifetimebound]])[count]) : first_{array}, size_{count} {}
    /// Contract: `first` points to `size` values that live as long as what the Span is said to borrow.
    Span(T* first, usize size, unsafe) : first_{first}, size_{size} {}

    usize size() const { return size_; }

    lt<'a', T&> operator[](usize index) const
        requires(std::is_const_v<T>)
    {
        return at(index);
    }
    [[clang::annotate("keel::projects")]] T& operator[](usize index)
        [[clang::lifetimebound]] requires(!std::is_const_v<T>) {
            return at(index);
        } const T& operator[](usize index) const
        [[clang::lifetimebound]] requires(!std::is_const_v<T>) { return at(index); }
    /// The values from `start` on, `count` of them.
    lt<'a', Span> part(usize start, usize count) const
        requires(std::is_const_v<T>)
    {
        if (start > size_ || count > size_ - start) __builtin_trap();
        unsafe because{"both ends were just compared with the size"};
        return Span{first_ + start, count, unsafe{"inside of this Span, and borrowed from the same"}};
    }

private:
    lt<'a', T&> at(usize index) const {
        if (index >= size_) __builtin_trap();
        unsafe because{"the index was just compared with the size"};
        return first_[index];
    }

    lt<'a', T*> first_;
    usize size_;
};

template <class T>
struct Halves {
    Span<T> left;
    Span<T> right;
};

/// Where a loop over Elements ends.
struct End {};

/// The values that a loop has still to see.
template <class T>
class [[gsl::Pointer(T)]] Elements {
public:
    /// Contract: `first` points to `left` values that live as long as what the Elements are said to borrow.
    Elements(T* first, usize left, unsafe) : first_{first}, left_{left} {}

    lt<'a', T&> operator*() const
        requires(std::is_const_v<T>)
    {
        return current();
    }
    T& operator*() [[clang::lifetimebound]] requires(!std::is_const_v<T>) { return current(); } void operator++() {
        if (left_ == 0) __builtin_trap();
        unsafe because{"there is one more value, and one past the last may be made"};
        ++first_;
        --left_;
    }
    bool operator!=(End) const { return left_ != 0; }

private:
    lt<'a', T&> current() const {
        if (left_ == 0) __builtin_trap();
        unsafe because{"there is one more value"};
        return *first_;
    }

    lt<'a', T*> first_;
    usize left_;
};

/// A growing array on the heap.
template <class T>
class [[gsl::Owner(T)]] Vec {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};
    static constexpr unsafe drop_ignores{"the destructor only destroys the values"};

    Vec() = default;
    Vec(Vec&& other)
        : first_{std::exchange(other.first_, nullptr)},
          size_{std::exchange(other.size_, 0)},
          capacity_{std::exchange(other.capacity_, 0)} {}
    Vec& operator=(Vec&& other) {
        Vec old{std::move(other)};
        swap_with(old);
        return *this;
    }
    ~Vec() {
        clear();
        unsafe because{"the memory came from operator new, and nothing lives there any more"};
        ::operator delete(first_);
    }

    usize size() const { return size_; }
    bool is_empty() const { return size_ == 0; }

    [[clang::annotate("keel::projects")]] T& operator[](usize index) [[clang::lifetimebound]] {
        require(index);
        unsafe because{"the index was just compared with the size"};
        return first_[index];
    }
    const T& operator[](usize index) const [[clang::lifetimebound]] {
        require(index);
        unsafe because{"the index was just compared with the size"};
        return first_[index];
    }
    T& last() [[clang::lifetimebound]] { return (*this)[size_ - 1]; }
    const T& last() const [[clang::lifetimebound]] { return (*this)[size_ - 1]; }
    Option<Ref<T>> get(usize index) const [[clang::lifetimebound]] {
        if (index >= size_) return Option<Ref<T>>{};
        return Option<Ref<T>>{Ref<T>{(*this)[index]}};
    }

    void push(T value) {
        if (size_ == capacity_) grow();
        unsafe because{"there is room for one more"};
        ::new (static_cast<void*>(first_ + size_)) T(std::move(value));
        ++size_;
    }
    Option<T> pop() {
        if (size_ == 0) return Option<T>{};
        --size_;
        unsafe because{"the last value was alive, and size_ does not count it any more"};
        Option<T> taken{std::move(first_[size_])};
        first_[size_].~T();
        return taken;
    }
    void clear() {
        unsafe because{"size_ values are alive"};
        while (size_ > 0) first_[--size_].~T();
    }

    Span<const T> span() const [[clang::lifetimebound]] {
        return Span<const T>{first_, size_, unsafe{"size_ values of this Vec"}};
    }
    Span<T> span() [[clang::lifetimebound]] { return Span<T>{first_, size_, unsafe{"size_ values of this Vec"}}; }
    /// `split_at_mut`.
    Halves<T> split_at(usize middle) [[clang::lifetimebound]] {
        if (middle > size_) __builtin_trap();
        unsafe because{"the halves have no value in common"};
        return Halves<T>{Span<T>{first_, middle, unsafe{"the values before middle"}},
                         Span<T>{first_ + middle, size_ - middle, unsafe{"the values from middle on"}}};
    }

    Elements<T> begin() [[clang::lifetimebound]] {
        return Elements<T>{first_, size_, unsafe{"size_ values of this Vec"}};
    }
    Elements<const T> begin() const [[clang::lifetimebound]] {
        return Elements<const T>{first_, size_, unsafe{"size_ values of this Vec"}};
    }
    static End end() { return End{}; }

private:
    void require(usize index) const {
        if (index >= size_) __builtin_trap();
    }
    void swap_with(Vec& other) {
        first_ = std::exchange(other.first_, first_);
        size_ = std::exchange(other.size_, size_);
        capacity_ = std::exchange(other.capacity_, capacity_);
    }
    void grow() {
        const usize wanted = capacity_ == 0 ? 4 : capacity_ * 2;
        unsafe because{"room for `wanted` values, into which the size_ old ones are moved"};
        T* room = static_cast<T*>(::operator new(wanted * sizeof(T)));
        for (usize index = 0; index < size_; ++index) {
            ::new (static_cast<void*>(room + index)) T(std::move(first_[index]));
            first_[index].~T();
        }
        ::operator delete(first_);
        first_ = room;
        capacity_ = wanted;
    }

    T* first_ = nullptr;
    usize size_ = 0;
    usize capacity_ = 0;
};

/// `vec![...]`, of values that live equally long.
template <class T>
Vec<T> vec_of(T first) {
    Vec<T> values;
    values.push(std::move(first));
    return values;
}
template <class T>
Vec<T> vec_of(T first, T second) {
    Vec<T> values = vec_of(std::move(first));
    values.push(std::move(second));
    return values;
}
template <class T>
Vec<T> vec_of(T first, T second, T third) {
    Vec<T> values = vec_of(std::move(first), std::move(second));
    values.push(std::move(third));
    return values;
}

/// Text on the heap.
class String {
public:
    String() = default;
    template <usize count>
    String(const char (&text)[count]) {
        for (const char letter : text)
            if (letter != 0) letters_.push(letter);
    }

    usize size() const { return letters_.size(); }
    bool is_empty() const { return letters_.is_empty(); }
    void push(char letter) { letters_.push(letter); }
    void clear() { letters_.clear(); }
    /// `clone`.
    String copy() const {
        String made;
        for (const char& letter : letters_) made.push(letter);
        return made;
    }
    const char& front() const [[clang::lifetimebound]] { return letters_[0]; }
    char& front() [[clang::lifetimebound]] { return letters_[0]; }
    Span<const char> view() const [[clang::lifetimebound]] { return letters_.span(); }

private:
    Vec<char> letters_;
};

/// A value that is copied in and out through a shared reference, by one thread.
template <class T>
class Cell : Pinned {
public:
    explicit Cell(T value) : value_{value} {}

    T get() const {
        unsafe because{"one thread, and no reference to the value is ever given out"};
        return *value_.raw();
    }
    void set(T value) const {
        unsafe because{"one thread, and no reference to the value is ever given out"};
        *value_.raw() = value;
    }

private:
    Opaque<T> value_;
};

/// Shared ownership inside one thread.
template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] Rc : requires_static<T> {
    struct Counted {
        explicit Counted(T first) : value{std::move(first)} {}

        usize count = 1;
        T value;
    };

public:
    static constexpr unsafe moves_empty{"the move constructor empties its source"};

    explicit Rc(T value) : counted_{make(std::move(value))} {}
    Rc(const Rc& other) : counted_{other.counted_} {
        unsafe because{"`other` holds one of the counts, so the object is there"};
        ++counted_->count;
    }
    Rc(Rc&& other) : counted_{std::exchange(other.counted_, nullptr)} {}
    Rc& operator=(const Rc&) = delete;
    Rc& operator=(Rc&&) = delete;
    ~Rc() {
        if (!counted_) return;
        unsafe because{"this Rc holds one of the counts"};
        if (--counted_->count == 0) delete counted_;
    }

    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"this Rc holds one of the counts, so the object is there"};
        return counted_->value;
    }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

private:
    static Counted* make(T value) {
        unsafe because{"the first Rc owns it"};
        return new Counted{std::move(value)};
    }

    Counted* counted_;
};

/// Shared ownership by many threads.
template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] Arc : requires_send<T>,
                                                                          requires_sync<T>,
                                                                          requires_static<T> {
    struct Counted {
        template <class... Arguments>
        explicit Counted(Arguments&&... arguments) : value(std::forward<Arguments>(arguments)...) {}

        usize count = 1;
        T value;
    };

public:
    static constexpr unsafe moves_empty{"the move constructor empties its source"};
    static constexpr unsafe sends{"T is asked to be Send and Sync, and the count is atomic"};
    static constexpr unsafe syncs{"T is asked to be Send and Sync, and the count is atomic"};

    template <class... Arguments>
    static Arc make(Arguments&&... arguments) {
        unsafe because{"the first Arc owns it"};
        return Arc{new Counted(std::forward<Arguments>(arguments)...)};
    }
    Arc(const Arc& other) : counted_{other.counted_} {
        unsafe because{"`other` holds one of the counts, so the object is there"};
        __atomic_fetch_add(&counted_->count, 1, __ATOMIC_RELAXED);
    }
    Arc(Arc&& other) : counted_{std::exchange(other.counted_, nullptr)} {}
    Arc& operator=(const Arc&) = delete;
    Arc& operator=(Arc&&) = delete;
    ~Arc() {
        if (!counted_) return;
        unsafe because{"this Arc holds one of the counts"};
        if (__atomic_sub_fetch(&counted_->count, 1, __ATOMIC_ACQ_REL) == 0) delete counted_;
    }

    const T& operator*() const [[clang::lifetimebound]] {
        unsafe because{"this Arc holds one of the counts, so the object is there"};
        return counted_->value;
    }
    const T* operator->() const [[clang::lifetimebound]] { return &**this; }

private:
    explicit Arc(Counted* counted) : counted_{counted} {}

    Counted* counted_;
};

/// A `T` that is reached only through the guard that `lock()` returns: `Mutex`.
template <class T>
class Lock : Pinned, requires_send<T> {
public:
    static constexpr unsafe sends{"a lock is its T, which is asked to be Send"};
    static constexpr unsafe syncs{"T is reached by the holder of the lock only"};

    class [[nodiscard]] [[clang::annotate("keel::not_send")]] Guard {
    public:
        static constexpr unsafe moves_empty{"the Claim is emptied by the move"};

        explicit Guard(const Lock& lock [[clang::lifetimebound]]) : lock_{lock} {
            unsafe because{"the lock was initialised by its constructor"};
            pthread_mutex_lock(lock.lock_.raw());
        }
        Guard(Guard&&) = default;
        ~Guard() {
            if (!lock_) return;
            unsafe because{"the constructor took this lock, which outlives its guard"};
            pthread_mutex_unlock((*lock_).lock_.raw());
        }

        [[clang::annotate("keel::projects")]] T& operator*() [[clang::lifetimebound]] {
            unsafe because{"the lock is held, so nobody else reaches the value"};
            return *(*lock_).value_.raw();
        }
        const T& operator*() const [[clang::lifetimebound]] {
            unsafe because{"the lock is held, so nobody else changes the value"};
            return *(*lock_).value_.raw();
        }
        [[clang::annotate("keel::projects")]] T* operator->() [[clang::lifetimebound]] { return &**this; }
        const T* operator->() const [[clang::lifetimebound]] { return &**this; }

    private:
        Claim<const Lock> lock_;
    };

    explicit Lock(T value) : value_{std::move(value)} {
        unsafe because{"the lock is at its final address, and nobody has it yet"};
        pthread_mutex_init(lock_.raw(), nullptr);
    }

    Guard lock() const [[clang::lifetimebound]] { return Guard{*this}; }

private:
    Opaque<pthread_mutex_t> lock_;
    Opaque<T> value_;
};

/// A running thread. One that is not joined runs on by itself.
class Thread {
public:
    static constexpr unsafe moves_empty{"the move constructor empties its source"};

    /// Contract: `handle` is of a thread that nobody else joins.
    Thread(pthread_t handle, unsafe) : handle_{handle}, joinable_{true} {}
    Thread(Thread&& other) : handle_{other.handle_}, joinable_{std::exchange(other.joinable_, false)} {}
    Thread& operator=(Thread&&) = delete;
    ~Thread() {
        if (!joinable_) return;
        unsafe because{"the thread was neither joined nor detached"};
        pthread_detach(handle_);
    }

    void join() && {
        unsafe because{"the thread was neither joined nor detached"};
        if (std::exchange(joinable_, false)) pthread_join(handle_, nullptr);
    }

private:
    pthread_t handle_;
    bool joinable_;
};

/// Runs `body` in a new thread: `thread::spawn`.
template <class Body, class = requires_send<Body>, class = requires_static<Body>>
Thread spawn(Body body) {
    unsafe because{"the new thread alone owns the copy of body, and deletes it"};
    auto* owned = new Body(std::move(body));
    pthread_t handle{};
    const auto run = [](void* argument) -> void* {
        unsafe because{"spawn passes the body that it gave up"};
        auto* mine = static_cast<Body*>(argument);
        (*mine)();
        delete mine;
        return nullptr;
    };
    if (pthread_create(&handle, nullptr, run, owned) != 0) __builtin_trap();
    return Thread{handle, unsafe{"it was just made"}};
}

/// Runs `body` in a new thread and waits for it: `thread::scope` with one thread.
template <class Body, class = requires_send<Body>>
void run_elsewhere(Body body) {
    unsafe because{"the thread is waited for, so body outlives its use there"};
    pthread_t handle{};
    const auto run = [](void* argument) -> void* {
        unsafe because{"run_elsewhere passes the address of its body"};
        (*static_cast<Body*>(argument))();
        return nullptr;
    };
    if (pthread_create(&handle, nullptr, run, &body) != 0) __builtin_trap();
    pthread_join(handle, nullptr);
}

}  // namespace pairs

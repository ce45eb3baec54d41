// SPDX-License-Identifier: GPL-2.0-only
#pragma once

/// What the cases borrow, move and own. Most of it is declared only: the checker reads signatures.

#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/unsafe.hpp>

#include <type_traits>
#include <utility>

using namespace keel;

/// Reads a value, or changes it, as far as anybody can tell.
template <class T>
void look(const T&) {}
template <class T>
void touch(T&) {}

/// Something that is owned: it moves, and its destructor frees it.
class Token {
public:
    static constexpr unsafe moves_empty{"the move empties its source"};
    static constexpr unsafe drop_ignores{"it holds no borrow"};

    Token();
    explicit Token(int number);
    Token(Token&& other);
    Token& operator=(Token&& other);
    ~Token();

    int number() const;
    void set(int number);
    int finish() &&;
};
void take(Token token);
Token make_token();

/// Goes over values of somebody else.
struct End {};
template <class T>
class [[gsl::Pointer(T)]] Each {
public:
    lt<'a', T&> operator*() const
        requires(std::is_const_v<T>);
    T& operator*() [[clang::lifetimebound]] requires(!std::is_const_v<T>);
    void operator++();
    bool operator!=(End) const;

private:
    lt<'a', T*> at_;
};

/// A growing array of numbers.
class Numbers {
public:
    static constexpr unsafe moves_empty{"the move empties its source"};
    static constexpr unsafe drop_ignores{"numbers hold nothing"};

    Numbers();
    Numbers(Numbers&& other);
    Numbers& operator=(Numbers&& other);
    ~Numbers();

    int size() const;
    bool is_empty() const;
    void push(int number);
    void clear();
    [[clang::annotate("keel::projects")]] int& operator[](int index) [[clang::lifetimebound]];
    const int& operator[](int index) const [[clang::lifetimebound]];
    int& grown() [[clang::lifetimebound]];
    const int& first() const [[clang::lifetimebound]];
    Each<int> begin() [[clang::lifetimebound]];
    Each<const int> begin() const [[clang::lifetimebound]];
    static End end();
};
Numbers make_numbers();

/// Looks at numbers of somebody else; copied like a reference.
class [[gsl::Pointer(const int)]] View {
public:
    View(const Numbers& of [[clang::lifetimebound]]);

    int size() const;
    lt<'a', const int&> first() const;

private:
    lt<'a', const int*> first_;
};

/// Changes a number of somebody else.
class [[gsl::Pointer(int)]] Slot {
public:
    explicit Slot(int& of [[clang::lifetimebound]]);
    Slot(const Slot&) = delete;
    Slot(Slot&& other);
    Slot& operator=(const Slot&) = delete;
    Slot& operator=(Slot&& other);

    int get() const;
    void set(int number);

private:
    lt<'a', int*> number_;
};

/// A shared reference that may be pointed at something else.
template <class T>
class [[gsl::Pointer(const T)]] Ref {
public:
    Ref(const T& target [[clang::lifetimebound]]);
    lt<'a', const T&> operator*() const;
    lt<'a', const T*> operator->() const;

private:
    lt<'a', const T*> target_;
};

/// Owns an object on the heap, which stays where it is when the Box moves.
template <class T>
class [[gsl::Owner(T)]] [[clang::annotate("keel::stable_pointee")]] Box {
public:
    static constexpr unsafe moves_empty{"the move empties its source"};
    static constexpr unsafe drop_ignores{"the destructor only destroys the object"};

    explicit Box(T object);
    Box(Box&& other);
    Box& operator=(Box&& other);
    ~Box();

    [[clang::annotate("keel::projects")]] T& operator*() [[clang::lifetimebound]];
    const T& operator*() const [[clang::lifetimebound]];
    [[clang::annotate("keel::projects")]] T* operator->() [[clang::lifetimebound]];
    const T* operator->() const [[clang::lifetimebound]];

private:
    T* object_;
};

/// A value, or nothing.
template <class T>
class [[gsl::Owner(T)]] Option {
public:
    static constexpr unsafe moves_empty{"the move empties its source"};
    static constexpr unsafe drop_ignores{"the destructor only destroys the value"};

    Option();
    Option(T value);
    Option(Option&& other);
    Option& operator=(Option&& other);
    ~Option();

    explicit operator bool() const;
    [[clang::annotate("keel::projects")]] T& operator*() [[clang::lifetimebound]];
    const T& operator*() const [[clang::lifetimebound]];
    T value() &&;
    Option take();
    void insert(T value);

private:
    alignas(T) unsigned char room_[sizeof(T)];
    bool full_;
};

/// Ends a value here.
template <class T>
void drop(T) {}

/// A lock that is held until its guard goes.
class Lock : Pinned {
public:
    class [[nodiscard]] [[gsl::Pointer(int)]] [[clang::annotate("keel::not_send")]] Guard {
    public:
        static constexpr unsafe moves_empty{"the move empties its source"};

        Guard(Guard&& other);
        ~Guard();
        int& operator*() [[clang::lifetimebound]];

    private:
        lt<'a', const Lock*> lock_;
    };

    Lock();
    ~Lock();
    Guard lock() const [[clang::lifetimebound]];
};

/// Must be finished exactly once.
class [[clang::consumable(unconsumed)]] Request {
public:
    Request();
    Request(Request&& other);
    Request(const Request&) = delete;
    Request& operator=(Request&& other);
    ~Request();

    bool is_ready() const;
    void complete() &&;
};
void pass(Request request);
Request make_request();

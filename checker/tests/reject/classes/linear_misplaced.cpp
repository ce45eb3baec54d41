// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 3.29
class [[clang::consumable(unconsumed)]] Request {
public:
    Request(Request&&) noexcept;
    constexpr explicit Request(int tag) : tag_{tag} {}

private:
    int tag_;
};

class [[clang::consumable(unconsumed)]] Copied {  // expected-error {{'Copied' must be consumed exactly once, and so has no copy: delete its copy constructor}}
public:
    int tag = 0;
};

constinit Request forever{1};  // expected-error {{'forever' must be consumed exactly once, and nobody can take it out of a variable that all share; keep it in a local or a member [K1203]}}

template <class T>
class [[gsl::Owner(T)]] Shared {
public:
    const T& operator*() const [[clang::lifetimebound]];

private:
    T* value_ = nullptr;
};
struct Keeper {
    Shared<Request> request;  // expected-error {{'Request' must be consumed exactly once, and 'Shared' does not say that it is emptied by value}}
};

// The mark names the second parameter; the first is kept too.
template <class Key, class Value>
class [[gsl::Owner(Value)]] Map {
public:
    bool empty() const;

private:
    void* root_ = nullptr;
};
struct Table {
    Map<int, Request> by_number;  // expected-error {{'Request' must be consumed exactly once, and 'Map' does not say that it is emptied by value}}
    Map<Request, int> by_request;  // expected-error {{'Request' must be consumed exactly once, and 'Map' does not say that it is emptied by value}}
    Map<int, int> numbers;
};

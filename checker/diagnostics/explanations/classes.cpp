// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/explanations/explanations.hpp"

namespace keel::checker::table {
namespace {

constexpr Explanation entries[] = {
    {Code::not_constant_initialised, "a global that code initialises",
     "Nobody runs code before the module's entry, so a global or static is there from the start: its initialiser is a\n"
     "constant expression. Else the driver's object holds it.",
     R"(struct Limits {
    constexpr explicit Limits(int most) : most{most} {}
    int most;
};
constinit Limits limits{3};
)",
     R"(int compute();
int limit = compute();
)"},
    {Code::not_send_or_sync, "a type that cannot go to another thread, or be used by several",
     "As in Rust, from the members. A raw pointer, a lock's guard and a context token stay in their thread; what changes\n"
     "through a shared reference without a lock or an atomic is used by one thread. Threads, work items, interrupt handlers,\n"
     "Arc and the locks ask for it, and each global. A class whose members hide why it is safe says so:\n"
     "`static constexpr unsafe sends{\"reason\"};`, or `syncs`.",
     R"(#include <keel/core/lifetime.hpp>

template <class T, class = keel::requires_send<T>>
void hand_over(T) {}

struct Reading {
    int value;
};
void start() { hand_over(Reading{1}); }
)",
     R"(#include <keel/core/lifetime.hpp>

template <class T, class = keel::requires_send<T>>
void hand_over(T) {}

struct Reading {
    const int* value;
};
void start(Reading reading) { hand_over(reading); }
)"},
    {Code::may_not_live_long_enough, "what may live as long as the module holds a borrow",
     "Arc, threads, callbacks and whatever may form a cycle keep what they are given for as long as they like: it owns its\n"
     "data, or borrows only what is 'static.",
     R"(#include <keel/core/lifetime.hpp>

template <class T>
class Forever : keel::requires_static<T> {};
struct Reading {
    int value;
};
struct Keeper {
    Forever<Reading> readings;
};
)",
     R"(#include <keel/core/lifetime.hpp>

template <class T>
class Forever : keel::requires_static<T> {};
struct Reading {
    const int& value;
};
struct Keeper {
    Forever<Reading> readings;
};
)"},
    {Code::global_with_destructor, "a global with a destructor",
     "Nobody runs the destructors of globals when a module goes. Let the driver's object hold what must be released.",
     R"(struct Plain {
    int number = 0;
};
constinit Plain plain;
)",
     R"(struct Resource {
    constexpr Resource() = default;
    Resource(Resource&&) noexcept;
    ~Resource() {}
};
constinit Resource resource;
)"},
    {Code::lifetime_name_misplaced, "a lifetime name on a local",
     "`lt` ties the lifetimes in a signature, or those of the members of a class, to each other. How long a local lives the\n"
     "checker sees by itself.",
     R"(#include <keel/core/lifetime.hpp>

keel::lt<'a', const int&> first(keel::lt<'a', const int&> left, const int&) { return left; }
)",
     R"(#include <keel/core/lifetime.hpp>

int first(const int& left) {
    keel::lt<'a', const int&> local = left;
    return local;
}
)"},
    {Code::mutable_member, "a plain mutable member",
     "It would change through a shared reference while others read it. `mutable` is for members that synchronise\n"
     "themselves: an Opaque, an atomic, a lock. Those need no `mutable` either, for they change through const methods.",
     R"(#include <keel/core/opaque.hpp>

struct Counter {
    keel::Opaque<int> count{0};
};
)",
     R"(struct Counter {
    mutable int count = 0;
};
)"},
    {Code::pinned_declares_copy_or_move, "a Pinned class that declares a copy or a move",
     "What derives from Pinned, or has a Pinned or Opaque part, stays where it was constructed: somebody has its address.\n"
     "Keep it in a Box, and move that.",
     R"(#include <keel/core/pinned.hpp>

class Queue : keel::Pinned {
public:
    Queue() = default;
};
)",
     R"(#include <keel/core/pinned.hpp>

class Queue : keel::Pinned {
public:
    Queue() = default;
    Queue(Queue&&) : Pinned{} {}
};
)"},
    {Code::destructor_with_implicit_copy, "a destructor with a body beside the compiler's own copy",
     "Two objects would release one thing. The class deletes its copy and its move, or writes them. A move may be defaulted\n"
     "where the members that the destructor asks empty themselves when they are moved: an Option, a Box, a Claim.",
     R"(void release(int number);

class Handle {
public:
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    ~Handle() { release(number_); }

private:
    int number_ = 0;
};
)",
     R"(void release(int number);

class Handle {
public:
    ~Handle() { release(number_); }

private:
    int number_ = 0;
};
)"},
    {Code::whole_object_in_constructor, "the whole object in a constructor or destructor",
     "While a base is constructed or destroyed, the object is not yet, or no longer, what its virtual functions take it\n"
     "for. A class with virtual functions that is not `final` uses its members by name there, and nothing else.",
     R"(struct Base {
    Base() : number{1} { number = number + 1; }
    virtual int get() const { return number; }
    int number;
};
)",
     R"(struct Base {
    Base() : number{1} { number = get(); }
    virtual int get() const { return number; }
    int number;
};
)"},
    {Code::sliceable_base, "a base that can be assigned",
     "An assignment through `Base&` changes one half of an object, behind the back of the other. Make the base a member,\n"
     "derive it from Pinned, or make its assignment protected.",
     R"(struct Data {
    int number = 0;
};
struct Derived {
    Data data;
    int other = 0;
};
)",
     R"(struct Data {
    int number = 0;
};
struct Derived : Data {
    int other = 0;
};
)"},
    {Code::erasure_hides, "an owner of a base that has no virtual destructor",
     "What owns an object through its base destroys it as that base. Only a virtual destructor finds what it really is.",
     R"(template <class T>
class [[gsl::Owner(T)]] Owner {
public:
    Owner(Owner&&) noexcept;
    template <class Other>
    Owner(Owner<Other>&& other);
};
struct Base {
    virtual ~Base() = default;
};
struct Derived : Base {};
Owner<Base> erase(Owner<Derived> owner) { return owner; }
)",
     R"(template <class T>
class [[gsl::Owner(T)]] Owner {
public:
    Owner(Owner&&) noexcept;
    template <class Other>
    Owner(Owner<Other>&& other);
};
struct Base {};
struct Derived : Base {};
Owner<Base> erase(Owner<Derived> owner) { return owner; }
)"},
};

}  // namespace

std::span<const Explanation> classes() { return entries; }

}  // namespace keel::checker::table

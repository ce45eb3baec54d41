// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/explanations/explanations.hpp"

namespace keel::checker::table {
namespace {

constexpr Explanation entries[] = {
    {Code::lambda_outlives_capture, "a lambda outlives what it captures by reference",
     R"(A lambda that captures by reference borrows, and must end before what it captured. Capture by value,
or move the value in.)",
     R"(auto later(int number) {
    return [number] { return number; };
}
)",
     R"(auto later(int number) {
    return [&number] { return number; };
}
)"},
    {Code::second_exclusive_borrow, "a place is borrowed exclusively for a second time",
     R"(`T&` is an exclusive borrow: while it is still used, nobody else reads, writes or borrows the same
place. Use the first borrow for the last time before the second begins, or borrow different members.)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

void both(Buffer& buffer) {
    int& first = buffer.at(0);
    change(first);
    int& second = buffer.at(1);
    change(second);
}
)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

void both(Buffer& buffer) {
    int& first = buffer.at(0);
    int& second = buffer.at(1);
    change(second);
    change(first);
}
)"},
    {Code::shared_against_exclusive, "a shared and an exclusive borrow meet",
     R"(Many may share a place (`const T&`), or one has it exclusively (`T&`), never both while both are
still used. Calling a non-const method borrows its object exclusively.)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

void look(Buffer& buffer) {
    const int& first = std::as_const(buffer).at(0);
    use(first);
    buffer.fill(0);
}
)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

void look(Buffer& buffer) {
    const int& first = std::as_const(buffer).at(0);
    buffer.fill(0);
    use(first);
}
)"},
    {Code::use_while_exclusively_borrowed, "a place is read while it is borrowed exclusively",
     R"(While an exclusive borrow is still used, the value may be in the middle of a change.)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

int read(int number) {
    int& other = number;
    change(other);
    return number;
}
)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

int read(int number) {
    int& other = number;
    const int seen = number;
    change(other);
    return seen;
}
)"},
    {Code::move_while_borrowed, "a value is moved while it is borrowed",
     R"(What was borrowed would be somewhere else. What an owning pointer owns stays where it is, so a
borrow of `*box` survives moving the box.)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

void hand_over(Buffer buffer) {
    use(std::as_const(buffer).at(0));
    send(std::move(buffer));
}
)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

void hand_over(Buffer buffer) {
    const int& first = std::as_const(buffer).at(0);
    send(std::move(buffer));
    use(first);
}
)"},
    {Code::write_while_borrowed, "a place is changed while it is borrowed",
     R"(Assigning to a place ends the value that was there; who borrowed it would see another one, or none.)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

void set(int number) {
    const int& seen = number;
    use(seen);
    number = 2;
}
)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

void set(int number) {
    const int& seen = number;
    number = 2;
    use(seen);
}
)"},
    {Code::returns_borrow_of_local, "the result borrows something that ends with the function",
     R"(Locals, by-value parameters and temporaries end when the function returns. Return a value, or borrow
from a parameter.)",
     R"(const int& pick(const int& number) {
    const int& same = number;
    return same;
}
)",
     R"(const int& pick(const int& number) {
    int copy = number;
    const int& same = copy;
    return same;
}
)"},
    {Code::write_through_shared, "something is written through a shared borrow",
     R"(Const is deep: through `const T&` nothing is changed, also where a member that is itself a reference
would let C++ do it.)",
     R"(struct Counter {
    int& target;
};
void set(Counter& counter) { counter.target = 1; }
)",
     R"(struct Counter {
    int& target;
};
void set(const Counter& counter) { counter.target = 1; }
)"},
    {Code::exclusive_through_shared, "something is borrowed exclusively through a shared borrow",
     R"(Through `const T&` only shared borrows are to be had.)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

struct Counter {
    int& target;
};
void set(Counter& counter) { change(counter.target); }
)",
     R"(#include <utility>

struct Buffer {
    Buffer();
    Buffer(Buffer&&) noexcept;
    Buffer& operator=(Buffer&&) noexcept;
    ~Buffer();
    int size() const;
    void fill(int value);
    int& at(int index) [[clang::lifetimebound]];
    const int& at(int index) const [[clang::lifetimebound]];
};
void send(Buffer buffer);
void use(const int& value);
void change(int& value);

struct Counter {
    int& target;
};
void set(const Counter& counter) { change(counter.target); }
)"},
    {Code::does_not_live_long_enough, "something does not live long enough for a borrow of it",
     R"(A borrow ends before what it borrows. Declare what is borrowed further out, or use the borrow for
the last time before the end of the scope.)",
     R"(struct [[gsl::Pointer(const int)]] View {
    explicit View(const int& of [[clang::lifetimebound]]);
    int value() const;
};
int inner(const int& outer) {
    View view{outer};
    {
        const int number = 1;
        view = View{number};
        view = View{outer};
    }
    return view.value();
}
)",
     R"(struct [[gsl::Pointer(const int)]] View {
    explicit View(const int& of [[clang::lifetimebound]]);
    int value() const;
};
int inner(const int& outer) {
    View view{outer};
    {
        const int number = 1;
        view = View{number};
    }
    return view.value();
}
)"},
    {Code::borrow_outlives_destructor, "a borrow outlives an object whose destructor may use it",
     R"(A destructor may use everything its object holds. An exclusive borrow through a member of it ends
before.)",
     R"(#include <keel/core/lifetime.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/claim.hpp>

#include <utility>

struct Guard {
    explicit Guard(keel::lt<'a', int&> place) : target{place} {}
    Guard(const Guard&) = delete;
    Guard& operator=(const Guard&) = delete;
    ~Guard() { target = 0; }
    keel::lt<'a', int&> target;
};
int start(int& place) {
    Guard guard{place};
    return guard.target;
}
)",
     R"(#include <keel/core/lifetime.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/claim.hpp>

#include <utility>

struct Guard {
    explicit Guard(keel::lt<'a', int&> place) : target{place} {}
    Guard(const Guard&) = delete;
    Guard& operator=(const Guard&) = delete;
    ~Guard() { target = 0; }
    keel::lt<'a', int&> target;
};
keel::lt<'a', int&> start(keel::lt<'a', int&> place) {
    Guard guard{place};
    return guard.target;
}
)"},
    {Code::temporary_dies_while_borrowed, "a temporary ends while it is borrowed",
     R"(A temporary ends with the full expression that made it, unless a reference is bound to it directly.
Give it a name.)",
     R"(struct [[gsl::Pointer(const int)]] View {
    explicit View(const int& of [[clang::lifetimebound]]);
    int value() const;
};
int number();
int look() {
    const int kept = number();
    View view{kept};
    return view.value();
}
)",
     R"(struct [[gsl::Pointer(const int)]] View {
    explicit View(const int& of [[clang::lifetimebound]]);
    int value() const;
};
int number();
int look() {
    View view{number()};
    return view.value();
}
)"},
};

}  // namespace

std::span<const Explanation> borrows() { return entries; }

}  // namespace keel::checker::table

// SPDX-License-Identifier: GPL-2.0-only
#include "diagnostics/explanations/explanations.hpp"

namespace keel::checker::table {
namespace {

constexpr Explanation entries[] = {
    {Code::uninitialised, "a place may be read before it has a value",
     R"(Every local, and every member of an aggregate, has a value on each path before it is read. A
constructor ends with each member initialised.)",
     R"(int half(bool low) {
    int value;
    if (low) value = 1;
    else value = 2;
    return value;
}
)",
     R"(int half(bool low) {
    int value;
    if (low) value = 1;
    return value;
}
)"},
    {Code::use_after_move, "a value is used after it was moved",
     R"(A value has one owner. Once `std::move(x)` has initialised or assigned something else, or was passed
by value or to a `T&&` parameter, `x` may only be assigned to or destroyed. A move on one path
counts from where the paths join; a move in a loop counts in the next round. Arguments and operands
that C++ does not order are judged in every order.)",
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

int hand_over(Buffer buffer) {
    const int size = buffer.size();
    send(std::move(buffer));
    return size;
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

int hand_over(Buffer buffer) {
    send(std::move(buffer));
    return buffer.size();
}
)"},
    {Code::move_out_of_borrow, "something borrowed is moved away",
     R"(A reference lends a value; it does not give it away. Take the value by value or by `T&&`, or leave
another one in its place with std::exchange.)",
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

void pass_on(Buffer&& buffer) { send(std::move(buffer)); }
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

void pass_on(Buffer& buffer) { send(std::move(buffer)); }
)"},
    {Code::move_out_of_element, "an element is moved out of an array",
     R"(The array still has all its elements afterwards, one of them without a value. Leave another value in
its place with std::exchange.)",
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

void pass_on(Buffer (&buffers)[2]) { send(std::exchange(buffers[0], Buffer{})); }
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

void pass_on() {
    Buffer buffers[2];
    send(std::move(buffers[0]));
}
)"},
    {Code::move_out_of_destructor, "a member is moved out of an object whose destructor needs it",
     R"(The destructor runs for a moved-from object too, and finds the member without its value. Give the
class a method that hands the member out and knows what remains.)",
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

struct Plain {
    Buffer buffer;
};
void pass_on(Plain plain) { send(std::move(plain.buffer)); }
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

struct Logged {
    Logged(Logged&&);
    Logged& operator=(Logged&&) = delete;
    ~Logged();
    Buffer buffer;
};
void pass_on(Logged logged) { send(std::move(logged.buffer)); }
)"},
    {Code::linear_not_consumed, "a value that must be consumed is dropped",
     R"(A type marked [[clang::consumable(unconsumed)]] is consumed exactly once on every path: by one of
its && methods, or by passing it on by value. Overwriting it loses it too.)",
     R"(#include <utility>

class [[clang::consumable(unconsumed)]] Request {
public:
    Request(Request&&);
    Request(const Request&) = delete;
    ~Request();
    void complete() &&;
};
void submit(Request request) { std::move(request).complete(); }
)",
     R"(#include <utility>

class [[clang::consumable(unconsumed)]] Request {
public:
    Request(Request&&);
    Request(const Request&) = delete;
    ~Request();
    void complete() &&;
};
void submit(Request request, bool now) {
    if (now) std::move(request).complete();
}
)"},
    {Code::owned_parameter_not_moved, "a && parameter is not moved from",
     R"(Whoever passes `std::move(x)` counts on x being taken. A function with a T&& parameter moves from it
on every path, or takes it by value.)",
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

void pass_on(Buffer&& buffer) { send(std::move(buffer)); }
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

void pass_on(Buffer&& buffer, bool now) {
    if (now) send(std::move(buffer));
}
)"},
    {Code::linear_misplaced, "a value that must be consumed is put where nobody consumes it",
     R"(A value that must be consumed once is not copied, and does not live in a global.)",
     R"(class [[clang::consumable(unconsumed)]] Request {
public:
    Request(Request&&);
    Request(const Request&) = delete;
    ~Request();
};
)",
     R"(class [[clang::consumable(unconsumed)]] Request {
public:
    Request(Request&&);
    Request(const Request&);
    ~Request();
};
)"},
    {Code::exclusive_holder_copied, "a value that holds an exclusive borrow is copied",
     R"(Both copies could write to the same place. Move the value, or lend it by reference. A trivially
copyable view is reborrowed instead.)",
     R"(struct Writer {
    explicit Writer(int& place [[clang::lifetimebound]]) : target{place} {}
    Writer(Writer&&) = default;
    int& target;
};
void write(Writer& writer) {
    Writer& same = writer;
    same.target = 1;
}
)",
     R"(struct Writer {
    explicit Writer(int& place [[clang::lifetimebound]]) : target{place} {}
    Writer(const Writer&);
    int& target;
};
void write(Writer& writer) {
    Writer same = writer;
    same.target = 1;
}
)"},
};

}  // namespace

std::span<const Explanation> ownership() { return entries; }

}  // namespace keel::checker::table

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.1, 2.8, 2.9, 2.10, 2.11, 2.15, 2.16, 2.17, 2.19, 2.40, 2.41
// expected-no-diagnostics
#include <keel/core/unsafe.hpp>
#include <new>
#include <utility>

using keel::unsafe;

extern "C" int c_function(int);
extern "C" int c_variable;
int counter;
volatile int shared_flag;
void print(const char*, ...);

struct Base {};
struct Derived : Base {
    int value = 0;
    Derived() = default;
    Derived(Derived&&) noexcept;
    ~Derived() {}
};
union Bits {
    int number;
    float real;
};

int everything(Base& base, const int* read_only, void* room, unsigned long address, int index) {
    unsafe because{"a test that looks at each of the operations"};
    int table[4]{};
    Bits bits;
    bits.number = 1;
    auto* moved = const_cast<int*>(read_only);
    auto* raw = reinterpret_cast<int*>(address);
    auto* again = (char*)raw;
    auto& derived = static_cast<Derived&>(base);
    auto* made = ::new (room) Derived;
    made->~Derived();
    auto* fresh = new int{3};
    delete fresh;
    int Derived::*member = &Derived::value;
    print("%d", index);
    counter = 1;
    int& exclusive = counter;
    shared_flag = 1;
    asm("nop");
    [[assume(index < 4)]];
    if (index > 4) std::unreachable();
    ++moved;
    return c_function(*moved) + c_variable + *raw + *again + derived.*member + table[index] + exclusive + static_cast<int>(raw - moved) +
           (bits.real > 0) + __atomic_load_n(raw, 0);
}

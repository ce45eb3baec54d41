// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 1.5, 2.18
// construct: templates
// The argument of a template is an object that no body makes: what is in it counts where the template names it.
#include <bit>
#include <utility>

extern "C" void c();
constinit int counter = 0;

struct Call {
    void (*call)();
};
struct Calls {
    Call calls[2];
};
struct Derived : Call {};
struct To {
    int& to;
};
struct Cast {
    bool (*to_bool)(const unsigned char&) noexcept;
};

template <Call w>
void run() {
    w.call();  // expected-error {{it calls the C function 'c', whose demands nobody checks; use a class of the library}}
}
void start_c() { run<Call{c}>(); }

template <Call w>
void run_null() {
    w.call();  // expected-error {{it makes a function pointer that is null}}
}
void start_null() { run_null<Call{}>(); }

template <Calls w>
void run_second() {
    w.calls[1].call();  // expected-error {{it calls the C function 'c'}}
}
void fine() {}
void start_second() { run_second<Calls{{{fine}, {c}}}>(); }

template <Derived w>
void run_base() {
    w.call();  // expected-error {{it calls the C function 'c'}}
}
void start_base() { run_base<Derived{{c}}>(); }

template <To w>
void write() {
    w.to = 3;  // expected-error {{it exclusively borrows 'counter' in a template argument, as others do too}}
}
void start_write() { write<To{counter}>(); }

template <Cast w>
bool cast(unsigned char byte) {
    return w.to_bool(byte);  // expected-error {{it takes the address of 'std::bit_cast' of a system header; write a function that calls it}}
}
bool start_cast(unsigned char byte) { return cast<Cast{&std::bit_cast<bool, unsigned char>}>(byte); }

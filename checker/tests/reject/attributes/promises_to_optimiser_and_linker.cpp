// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 2.35
[[gnu::pure]] int pure(int number);                     // expected-error {{the attribute 'gnu::pure' promises something to the compiler or the linker, and nobody checks that}}
[[gnu::const]] int constant(int number);                // expected-error {{the attribute 'gnu::const'}}
[[gnu::nonnull]] void filled(int* pointer);             // expected-error {{the attribute 'gnu::nonnull'}}
[[gnu::returns_nonnull]] int* found();                  // expected-error {{the attribute 'gnu::returns_nonnull'}}
[[gnu::section(".text.other")]] void elsewhere();       // expected-error {{the attribute 'gnu::section'}}
[[gnu::used]] static int kept = 0;                      // expected-error {{the attribute 'gnu::used'}}
[[gnu::weak]] int maybe();                              // expected-error {{the attribute 'gnu::weak'}}
struct [[clang::trivial_abi]] Handle {                  // expected-error {{the attribute 'clang::trivial_abi'}}
    Handle(Handle&&);
    ~Handle() = default;
};
[[gnu::malloc]] void* room();                           // expected-error {{the attribute 'gnu::malloc'}}
[[gnu::constructor]] void at_load() {}                  // expected-error {{the attribute 'gnu::constructor'}}
__attribute__((no_sanitize("undefined"))) int unchecked(int a) { return a; }  // expected-error {{no_sanitize' promises}}

void release(int* pointer);
void cleaned() {
    [[gnu::cleanup(release)]] int local = 0;  // expected-error {{the attribute 'gnu::cleanup'}}
    static_cast<void>(local);
}

int renamed(int) asm("kfree");  // expected-error {{the name for the linker 'kfree' makes this declaration stand for whatever has that name}}

extern "C" int open_file() { return 0; }  // expected-error {{a function with C linkage takes the place of whatever has the name 'open_file'}}
extern "C" {
int shared_number = 0;  // expected-error {{a variable with C linkage takes the place of whatever has the name 'shared_number'}}
int only_declared();
}

extern "C" [[clang::annotate("keel::safe")]] int trusted();  // expected-error {{the annotation 'keel::safe' is no word of the dialect, or one that only the bindings may write}}
[[clang::annotate("keel::no_such_word")]] int word();  // expected-error {{is no word of the dialect}}

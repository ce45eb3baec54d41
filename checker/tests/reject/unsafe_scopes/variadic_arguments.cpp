// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 2.17
void print(const char* format, ...);

struct Log {
    void line(const char* format, ...) const;
};

void use(const Log& log, void (*pointer)(const char*, ...)) {
    print("%d", 1);      // expected-error {{passes arguments through '...'}}
    log.line("%d", 1);   // expected-error {{passes arguments through '...'}}
    pointer("%d", 1);    // expected-error {{passes arguments through '...'}}
}

int sum(int count, ...) {
    __builtin_va_list list;
    __builtin_va_start(list, count);          // expected-error {{calls the compiler builtin '__builtin_va_start'}}
    int first = __builtin_va_arg(list, int);  // expected-error {{reads an argument of '...'}}
    __builtin_va_end(list);                   // expected-error {{calls the compiler builtin '__builtin_va_end'}}
    return first;
}

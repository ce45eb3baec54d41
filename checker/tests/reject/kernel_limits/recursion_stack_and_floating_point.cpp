// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s %kernel-options
// rule: 8.8, 8.9, 8.10
int factorial(int number) { return number < 2 ? 1 : number * factorial(number - 1); }  // expected-error {{'factorial' calls itself: the kernel's stack is small and nobody knows how deep this goes; write a loop [K1402]}} expected-note {{'factorial' calls 'factorial' here}}
int odd(int number);
int even(int number) { return number == 0 ? 1 : odd(number - 1); }  // expected-error {{'even' calls itself through other functions}} expected-note {{'even' calls 'odd' here}}
int odd(int number) { return number == 0 ? 0 : even(number - 1); }  // expected-note {{'odd' calls 'even' here}}

struct Large {
    char bytes[513];
};
char large() {
    Large large{};  // expected-error {{'large' takes 513 bytes of the kernel's stack, which is 512 at most for one object: put it into a keel::Box [K1403]}}
    return large.bytes[0];
}
int frame() {  // expected-error {{the locals of 'frame' take 2052 bytes of the kernel's stack, which is 2048 at most for one function}}
    int a[128]{};
    int b[128]{};
    int c[128]{};
    int d[128]{};
    int e = 0;
    return a[0] + b[0] + c[0] + d[0] + e;
}
int half(int number) { return static_cast<int>(number * 0.5); }  // expected-error {{there is no floating point in the kernel: its registers hold what user space had there; compute with integers, in a smaller unit [K1404]}}
float pass(float number) { return number; }  // expected-error {{[K1404]}}

// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s 
// rule: 8.2
// expected-no-diagnostics
enum class Color { red, green };

int choose(bool first) {
    if (first)
        return 1;
    else
        return 2;
}
int all(Color color) {
    switch (color) {
        case Color::red: return 1;
        case Color::green: return 2;
    }
}
int loop(int number) {
    for (;;)
        if (number > 3) return number;
}
[[noreturn]] void stop() { __builtin_trap(); }
int stopped(bool first) {
    if (first) return 1;
    stop();
}
[[noreturn]] void spin() {
    while (true) {
    }
}
const auto lambda = [](bool first) {
    if (first) return 1;
    return 2;
};

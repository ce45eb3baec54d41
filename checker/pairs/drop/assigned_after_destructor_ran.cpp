// accept
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Printer {
    explicit Printer(const int& first) : number{first} {}
    Printer(const Printer&) = delete;
    Printer& operator=(const Printer&) = delete;
    ~Printer() { look(number); }

    const int& number;
};

void start() {
    int x = 1;
    {
        const Printer printer{x};
        look(printer.number);
    }
    x = 2;
    look(x);
}

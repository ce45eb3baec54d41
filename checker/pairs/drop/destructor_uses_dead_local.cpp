// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Printer {
    explicit Printer(const String& first) : text{first} {}
    Printer(const Printer&) = delete;
    Printer& operator=(const Printer&) = delete;
    ~Printer() { look(text->size()); }

    Ref<String> text;
};

void start() {
    const String first{"first"};
    Printer printer{first};
    {
        const String inner{"inner"};
        printer.text = Ref<String>{inner};
    }
}

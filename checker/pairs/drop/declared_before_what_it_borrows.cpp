// reject K0597
// SPDX-License-Identifier: GPL-2.0-only
#include "../prelude.hpp"

using namespace pairs;

struct Printer {
    Printer() = default;
    Printer(const Printer&) = delete;
    Printer& operator=(const Printer&) = delete;
    ~Printer() { look(text.has_value()); }

    Option<Ref<String>> text;
};

void start() {
    Printer printer;
    const String text{"text"};
    printer.text = Option<Ref<String>>{Ref<String>{text}};
}

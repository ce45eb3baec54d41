// SPDX-License-Identifier: GPL-2.0-only
// RUN: %keel-check -verify %s
// rule: 3.10
// expected-no-diagnostics
#include "Inputs/things.hpp"

struct Writer {
    int& target;
};
struct Reader {
    const int& target;
};
void give(Writer writer);
void show(Reader reader);

void reborrowed_by_a_copy(Writer writer) {
    Writer other = writer;
    touch(other.target);
    touch(writer.target);
}
void moved_once(Writer writer) { give(std::move(writer)); }
void shared_holder_is_copied(Reader reader) {
    show(std::move(reader));
    show(reader);
}

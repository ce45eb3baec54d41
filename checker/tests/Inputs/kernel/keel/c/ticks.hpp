// SPDX-License-Identifier: GPL-2.0-only
#pragma once

// As the generated bindings declare what facts/ calls safe.
extern "C" [[clang::annotate("keel::safe")]] unsigned long ticks_of(unsigned int milliseconds);

struct c_operations {
    void* owner;
    int (*open)(int);
};

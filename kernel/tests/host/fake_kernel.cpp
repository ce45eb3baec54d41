// SPDX-License-Identifier: GPL-2.0-only
#include "fake_kernel.hpp"

#include <keel/c/kernel.hpp>

#include <cstdlib>
#include <cstring>

namespace fake {

int allocations_left = -1;
int objects_alive = 0;

}  // namespace fake

namespace keel::c {

void* kmalloc(unsigned long size, unsigned int) {
    if (fake::allocations_left == 0) return nullptr;
    if (fake::allocations_left > 0) --fake::allocations_left;
    ++fake::objects_alive;
    return std::malloc(size);
}

void kfree(const void* object) {
    if (object) --fake::objects_alive;
    std::free(const_cast<void*>(object));
}

void refcount_set(refcount_t* count, int value) { std::memcpy(count, &value, sizeof(value)); }
void refcount_inc(refcount_t* count) { ++*reinterpret_cast<int*>(count); }
bool refcount_dec_and_test(refcount_t* count) { return --*reinterpret_cast<int*>(count) == 0; }

}  // namespace keel::c

// SPDX-License-Identifier: GPL-2.0-only
#include "internal.hpp"

#include <cstdlib>
#include <cstring>

namespace fake {

int allocations_left = -1;
int objects_alive = 0;

namespace {
std::map<std::string, int> holdings;
unsigned calls_left = 0;
bool failed = false;
}  // namespace

std::map<std::string, int> held() {
    auto all = holdings;
    if (objects_alive != 0) all["kmalloc"] = objects_alive;
    return all;
}

void hold(const std::string& what, int change) {
    auto& count = holdings[what];
    count += change;
    if (count == 0) holdings.erase(what);
}

void fail_call(unsigned nth) {
    calls_left = nth;
    failed = false;
}
bool call_has_failed() { return failed; }

bool must_fail() {
    if (calls_left == 0 || --calls_left != 0) return false;
    failed = true;
    return true;
}

}  // namespace fake

namespace keel::c {

void* kmalloc(unsigned long size, unsigned int) {
    if (fake::must_fail() || fake::allocations_left == 0) return nullptr;
    if (fake::allocations_left > 0) --fake::allocations_left;
    ++fake::objects_alive;
    return std::malloc(size);
}

void kfree(const void* object) {
    if (object) --fake::objects_alive;
    if (object && fake::is_mapped(object)) std::abort();  // The device would write to what others own.
    std::free(const_cast<void*>(object));
}

void refcount_set(refcount_t* count, int value) { std::memcpy(count, &value, sizeof(value)); }
void refcount_inc(refcount_t* count) { ++*reinterpret_cast<int*>(count); }
bool refcount_dec_and_test(refcount_t* count) { return --*reinterpret_cast<int*>(count) == 0; }

unsigned long copy_to_user(void* to, const void* from, unsigned long size) {
    if (reinterpret_cast<std::uintptr_t>(to) < 4096) return size;  // No program has memory there.
    std::memcpy(to, from, size);
    return 0;
}
unsigned long copy_from_user(void* to, const void* from, unsigned long size) {
    if (reinterpret_cast<std::uintptr_t>(from) < 4096) return size;
    std::memcpy(to, from, size);
    return 0;
}

}  // namespace keel::c

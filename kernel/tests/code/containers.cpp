// SPDX-License-Identifier: GPL-2.0-only
// Looking for a value and going through all of them is what it is by hand. See containers_twin.c.
#include <keel/containers/bitmap.hpp>
#include <keel/containers/list.hpp>
#include <keel/containers/rb_tree.hpp>
#include <keel/containers/xarray.hpp>
#include <keel/sync/per_cpu.hpp>
#include <keel/sync/refcount.hpp>

using namespace keel;

bool map_set(Map<u64, u64>& map, u64 key, u64 value) {
    auto found = map.find(key);
    if (!found) return false;
    *found = value;
    return true;
}
u64 map_read(const Map<u64, u64>& map, u64 key) {
    const auto found = map.find(key);
    return found ? *found : 0;
}
u64 map_mask(const Map<u64, u64>& map, u64 from) {
    u64 mask = 0;
    for (const auto [key, value] : map.lower_bound(from)) mask |= value;
    return mask;
}
u64 list_mask(const List<u64>& list) {
    u64 mask = 0;
    for (const u64 value : list) mask |= value;
    return mask;
}
bool xarray_set(const XArray<u64>& values, usize index, u64 value) {
    auto locked = values.lock();
    auto found = locked.find(index);
    if (!found) return false;
    *found = value;
    return true;
}
bool bitmap_test(const Bitmap& bitmap, u32 index) { return index < bitmap.size() && bitmap.test(index); }
void bitmap_set(Bitmap& bitmap, u32 index) {
    if (index < bitmap.size()) bitmap.set(index);
}
u32 bitmap_first_free(const Bitmap& bitmap) {
    const auto free = bitmap.find_first_zero_bit();
    return free ? *free : ~u32{0};
}
void per_cpu_add(const PerCpu<u64>& sum, u64 value) { sum.add(value); }
bool refcount_leave(const Refcount& users) { return users.decrease(); }
bool refcount_enter(const Refcount& users) { return users.increase_unless_zero(); }

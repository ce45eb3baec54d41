// SPDX-License-Identifier: GPL-2.0-only
#include "containers_test.hpp"

#include <keel/containers/bitmap.hpp>
#include <keel/containers/list.hpp>
#include <keel/containers/rb_tree.hpp>
#include <keel/containers/xarray.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/span.hpp>
#include <keel/memory/box.hpp>
#include <keel/sync/atomic.hpp>
#include <keel/sync/spin_locked.hpp>

using namespace keel;

namespace {

/// The same numbers in each run.
class Random {
public:
    u32 below(u32 limit) {
        state_ ^= state_ << 13;
        state_ ^= state_ >> 7;
        state_ ^= state_ << 17;
        return static_cast<u32>((state_ >> 33) % limit);
    }

private:
    u64 state_ = 88172645463325252;
};

/// A number that others count while it lives.
class Tracked : Pinned {
public:
    Tracked(const Atomic<u32>& alive [[clang::lifetimebound]], u32 number) : alive_{alive}, number_{number} {
        alive_.fetch_add(1);
    }
    ~Tracked() { alive_.fetch_add(~u32{0}); }

    u32 number() const { return number_; }
    void change_to(u32 number) { number_ = number; }

private:
    const Atomic<u32>& alive_;
    u32 number_;
};

/// Of each key, the number that is there, or 0.
using Model = Array<u32, 64>;

u32 number_of(const Option<Box<Tracked>>& value) { return value ? (*value)->number() : 0; }

u32 size_of(const Model& model) {
    u32 size = 0;
    for (const u32 number : Span<const u32>{model})
        if (number != 0) ++size;
    return size;
}

/// Neighbours at first, then further and further apart, up to the last index there is.
usize index_of(u32 key) { return key == 63 ? ~usize{0} : usize{key} * key * key * key * 999; }

bool agree(const XArray<Tracked>& values, const Model& model) {
    const auto locked = values.lock();
    u32 key = 0;
    for (auto [index, value] : locked) {
        while (key < 64 && model[key] == 0) ++key;
        if (key == 64 || index != index_of(key) || value.number() != model[key]) return false;
        ++key;
    }
    while (key < 64 && model[key] == 0) ++key;
    return key == 64;
}

Result<bool> xarray_agrees_with_its_model() {
    const Atomic<u32> alive;
    {
        const XArray<Tracked> values;
        Model model{};
        Random random;
        for (u32 step = 1; step < 4000; ++step) {
            const u32 key = random.below(64);
            const usize index = index_of(key);
            switch (random.below(4)) {
                case 0:
                    if (number_of(TRY(values.store(index, TRY(make_box<Tracked>(alive, step))))) != model[key])
                        return false;
                    model[key] = step;
                    break;
                case 1: {
                    TRY(values.reserve(index));
                    auto value = TRY(make_box<Tracked>(alive, step));
                    if (number_of(TRY(values.lock().store(index, std::move(value)))) != model[key]) return false;
                    model[key] = step;
                    break;
                }
                case 2:
                    if (number_of(values.erase(index)) != model[key]) return false;
                    model[key] = 0;
                    break;
                default: {
                    auto locked = values.lock();
                    auto value = locked.find(index);
                    if (value.has_value() != (model[key] != 0)) return false;
                    if (!value) break;
                    if (value->number() != model[key]) return false;
                    value->change_to(step);
                    model[key] = step;
                }
            }
            if (step % 50 == 0 && !agree(values, model)) return false;
        }
        if (!agree(values, model) || alive.load() != size_of(model) || alive.load() == 0) return false;
    }
    return alive.load() == 0;
}

Result<bool> ids_are_the_lowest_that_are_free() {
    const Atomic<u32> alive;
    IdArray<Tracked> sessions;
    for (u32 number = 1; number <= 200; ++number)
        if (TRY(sessions.insert(TRY(make_box<Tracked>(alive, number)), 1)) != number) return false;
    if (!sessions.erase(7) || !sessions.erase(130) || sessions.erase(7)) return false;
    if (TRY(sessions.insert(TRY(make_box<Tracked>(alive, 7u)), 1)) != 7) return false;
    if (TRY(sessions.insert(TRY(make_box<Tracked>(alive, 130u)), 1)) != 130) return false;
    const auto full = sessions.insert(TRY(make_box<Tracked>(alive, 0u)), 10, 20);
    if (full.error() != error::busy || alive.load() != 200) return false;
    for (auto [id, session] : sessions) {
        if (session.number() != id) return false;
        session.change_to(0);
    }
    const auto last = sessions.find(200);
    return last && last->number() == 0 && !sessions.find(201);
}

using TrackedMap = Map<u32, Box<Tracked>>;

/// Each entry from `first` on, in the model's order, and no others.
bool agree_from(const TrackedMap& map, const Model& model, u32 first) {
    u32 key = first;
    for (const auto [there, value] : map.lower_bound(first)) {
        while (key < 64 && model[key] == 0) ++key;
        if (key == 64 || there != key || value->number() != model[key]) return false;
        ++key;
    }
    while (key < 64 && model[key] == 0) ++key;
    return key == 64;
}

bool agree(const TrackedMap& map, const Model& model) {
    u32 entries = 0;
    for (const auto [key, value] : map)
        if (key < 64 && value->number() == model[key]) ++entries;
    return entries == size_of(model) && map.empty() == (entries == 0) && agree_from(map, model, 0);
}

Result<bool> map_agrees_with_its_model() {
    const Atomic<u32> alive;
    {
        const SpinLocked<TrackedMap> map;
        Model model{};
        Random random;
        for (u32 step = 1; step < 6000; ++step) {
            const u32 key = random.below(64);
            switch (random.below(5)) {
                case 0:
                case 1: {
                    auto room = TRY(TrackedMap::reserve());
                    auto value = TRY(make_box<Tracked>(alive, step));
                    if (number_of(map.lock()->insert(std::move(room), key, std::move(value))) != model[key])
                        return false;
                    model[key] = step;
                    break;
                }
                case 2:
                    if (number_of(map.lock()->remove(key)) != model[key]) return false;
                    model[key] = 0;
                    break;
                case 3: {
                    if (!agree_from(*map.lock(), model, key)) return false;
                    if (step % 64 != 0) break;
                    map.lock()->remove_if(
                        [key](const u32& there, const Box<Tracked>&) { return there % 16 == key % 16; });
                    for (u32 at = key % 16; at < 64; at += 16) model[at] = 0;
                    break;
                }
                default: {
                    auto locked = map.lock();
                    auto value = locked->find(key);
                    if (value.has_value() != (model[key] != 0)) return false;
                    if (!value) break;
                    if ((*value)->number() != model[key]) return false;
                    (*value)->change_to(step);
                    model[key] = step;
                }
            }
            if (step % 50 == 0 && !agree(*map.lock(), model)) return false;
        }
        if (alive.load() != size_of(model) || alive.load() == 0) return false;
    }
    return alive.load() == 0;
}

Result<bool> map_moves_with_its_entries() {
    const Atomic<u32> alive;
    TrackedMap first;
    for (u32 key = 0; key < 100; ++key)
        if (TRY(first.insert(key, TRY(make_box<Tracked>(alive, key))))) return false;
    const auto replaced = TRY(first.insert(50u, TRY(make_box<Tracked>(alive, 7u))));
    if (number_of(replaced) != 50 || alive.load() != 101) return false;
    TrackedMap second{std::move(first)};
    TrackedMap third;
    TRY(third.insert(1, TRY(make_box<Tracked>(alive, 1u))));
    third = std::move(second);
    if (alive.load() != 101) return false;
    u32 sum = 0;
    for (auto [key, value] : third.lower_bound(98)) sum += key + value->number();
    if (sum != 2 * (98 + 99)) return false;
    third.clear();
    return third.empty() && alive.load() == 1;
}

/// What a list of at most 64 numbers has, in its order.
struct Row {
    Model numbers{};
    u32 size = 0;

    void insert(u32 at, u32 number) {
        for (u32 place = size; place > at; --place) numbers[place] = numbers[place - 1];
        numbers[at] = number;
        ++size;
    }
    u32 remove(u32 at) {
        const u32 number = numbers[at];
        --size;
        for (u32 place = at; place < size; ++place) numbers[place] = numbers[place + 1];
        return number;
    }
};

bool agree(const List<Tracked>& list, const Row& row) {
    u32 at = 0;
    for (const auto& value : list) {
        if (at == row.size || value.number() != row.numbers[at]) return false;
        ++at;
    }
    const auto first = list.front();
    const auto last = list.back();
    if (at != row.size || list.empty() != (at == 0) || first.has_value() != (at != 0) || last.has_value() != (at != 0))
        return false;
    return at == 0 || (first->number() == row.numbers[0] && last->number() == row.numbers[at - 1]);
}

u32 number_of(const Option<Box<ListNode<Tracked>>>& node) { return node ? (**node)->number() : 0; }

Result<bool> list_agrees_with_its_model() {
    const Atomic<u32> alive;
    {
        List<Tracked> list;
        Row row;
        Random random;
        for (u32 step = 1; step < 4000; ++step) {
            const u32 kind = row.size == 64 ? 3 + random.below(3) : random.below(6);
            if (kind < 3) {
                auto node = TRY(ListNode<Tracked>::make(alive, step));
                const u32 at = kind == 0 ? 0 : kind == 1 ? row.size : random.below(row.size + 1);
                if (kind == 0) {
                    list.push_front(std::move(node));
                } else if (kind == 1) {
                    list.push_back(std::move(node));
                } else {
                    auto place = list.cursor();
                    for (u32 passed = 0; passed < at; ++passed) place.next();
                    place.insert_before(std::move(node));
                }
                row.insert(at, step);
            } else if (row.size == 0) {
                if (list.pop_front() || list.pop_back() || list.cursor()) return false;
            } else if (kind == 3) {
                if (number_of(list.pop_front()) != row.remove(0)) return false;
            } else if (kind == 4) {
                if (number_of(list.pop_back()) != row.remove(row.size - 1)) return false;
            } else {
                const u32 at = random.below(row.size);
                auto place = list.cursor();
                for (u32 passed = 0; passed < at; ++passed) place.next();
                const auto node = place.remove();
                if ((*node)->number() != row.remove(at) || static_cast<bool>(place) != (at < row.size)) return false;
                if (place && place->number() != row.numbers[at]) return false;
            }
            if (!agree(list, row) || alive.load() != row.size) return false;
        }
    }
    return alive.load() == 0;
}

Result<bool> list_moves_with_its_nodes() {
    const Atomic<u32> alive;
    List<Tracked> list;
    for (u32 number = 1; number <= 3; ++number) list.push_back(TRY(ListNode<Tracked>::make(alive, number)));
    List<Tracked> moved{std::move(list)};
    List<Tracked> none_of_them;
    const List<Tracked> empty{std::move(none_of_them)};
    List<Tracked> more;
    more.push_back(TRY(ListNode<Tracked>::make(alive, 4u)));
    more.append(std::move(moved));
    more.append(List<Tracked>{});
    Row row{{{4, 1, 2, 3}}, 4};
    if (!agree(more, row) || !empty.empty()) return false;
    List<Tracked> target;
    target.push_back(TRY(ListNode<Tracked>::make(alive, 5u)));
    target = std::move(more);
    if (!agree(target, row) || alive.load() != 4) return false;
    for (auto& value : target) value.change_to(7);
    row = Row{{{7, 7, 7, 7}}, 4};
    if (!agree(target, row)) return false;
    target.clear();
    return target.empty() && !target.pop_back() && alive.load() == 0;
}

/// Of each bit, whether it is set.
constexpr u32 bits_of_model = 130;
using BitModel = Array<bool, bits_of_model>;

u32 next_in(const BitModel& model, bool wanted, u32 start) {
    while (start < bits_of_model && model[start] != wanted) ++start;
    return start < bits_of_model ? start : bits_of_model;
}

u32 or_the_end(Option<u32> found) { return found ? *found : bits_of_model; }

bool agree(const Bitmap& bitmap, const BitModel& model, u32 start) {
    u32 set = 0;
    for (const u32 bit : bitmap) {
        if (!model[bit] || !bitmap.test(bit)) return false;
        ++set;
    }
    u32 expected = 0;
    for (const bool bit : Span<const bool>{model})
        if (bit) ++expected;
    return set == expected && bitmap.weight() == expected &&
           or_the_end(bitmap.find_first_bit()) == next_in(model, true, 0) &&
           or_the_end(bitmap.find_first_zero_bit()) == next_in(model, false, 0) &&
           or_the_end(bitmap.find_next_bit(start)) == next_in(model, true, start) &&
           or_the_end(bitmap.find_next_zero_bit(start)) == next_in(model, false, start);
}

Result<bool> bitmap_agrees_with_its_model() {
    auto bitmap = TRY(Bitmap::make(bits_of_model));
    BitModel model{};
    Random random;
    for (u32 step = 0; step < 4000; ++step) {
        const u32 bit = random.below(bits_of_model);
        // Nearly all of them set for a while, and nearly all of them clear.
        const bool more = random.below(8) != 0;
        const bool wanted = more == (step / 500 % 2 == 0);
        if (step % 2 == 0) {
            if ((wanted ? bitmap.test_and_set(bit) : bitmap.test_and_clear(bit)) != model[bit]) return false;
        } else if (wanted) {
            bitmap.set(bit);
        } else {
            bitmap.clear(bit);
        }
        model[bit] = wanted;
        if (!agree(bitmap, model, random.below(bits_of_model + 70))) return false;
    }
    auto larger = TRY(Bitmap::make(1000));
    larger.set(999);
    larger.set(129);
    larger.copy_from(bitmap);
    if (larger.weight() != bitmap.weight() || larger.test(999)) return false;
    const Bitmap none_at_all;
    return Bitmap::make(Bitmap::max_size + 1).error() == error::invalid && !none_at_all.find_first_zero_bit() &&
           !none_at_all.find_next_bit(3) && none_at_all.weight() == 0;
}

Result<bool> id_pool_grows_with_what_is_out() {
    auto ids = TRY(IdPool::make(70));
    for (u32 id = 0; id < 70; ++id)
        if (or_the_end(ids.acquire()) != id) return false;
    if (ids.acquire() || !ids.release(3) || ids.release(3) || or_the_end(ids.acquire()) != 3) return false;
    auto unused = ids.grow(TRY(Bitmap::make(100)));
    if (unused.size() != 70 || ids.size() != 100 || !ids.is_taken(69) || ids.is_taken(70)) return false;
    unused = ids.grow(std::move(unused));
    return unused.size() == 70 && ids.size() == 100 && or_the_end(ids.acquire()) == 70;
}

}  // namespace

void test_containers(Report& report) {
    report.require(xarray_agrees_with_its_model(), "an XArray agrees with its model");
    report.require(ids_are_the_lowest_that_are_free(), "ids are the lowest that are free");
    report.require(map_agrees_with_its_model(), "a Map agrees with its model");
    report.require(map_moves_with_its_entries(), "a Map moves with its entries");
    report.require(list_agrees_with_its_model(), "a List agrees with its model");
    report.require(list_moves_with_its_nodes(), "a List moves with its nodes");
    report.require(bitmap_agrees_with_its_model(), "a Bitmap agrees with its model");
    report.require(id_pool_grows_with_what_is_out(), "an IdPool grows with what is out");
}

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/core/at_end.hpp>
#include <keel/core/drop.hpp>
#include <keel/core/found.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/option.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/slot.hpp>
#include <keel/core/types.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/memory/box.hpp>

#include <concepts>
#include <type_traits>
#include <utility>

namespace keel {

/// What `<` puts in an order. An order that contradicts itself finds less than is there, and does nothing worse.
template <class Key>
concept Ordered = requires(const Key& one, const Key& other) {
    { one < other } -> std::same_as<bool>;
};

template <Ordered Key, class Value>
class Map;
template <class Value, Ordered Key>
class MapIterator;

/// The root of a Map.
struct MapRoot {
    static constexpr unsafe sends{"what hangs on it is the Map's, whose key and value are asked"};
    static constexpr unsafe syncs{"through a const Map the tree is only walked, and its key and value are asked"};

    c::rb_root root{};
};

/// Memory for one entry of a Map.
template <Ordered Key, class Value>
class MapRoom : Pinned {
public:
    MapRoom() {}

private:
    friend Map<Key, Value>;
    friend MapIterator<Value, Key>;
    friend MapIterator<const Value, Key>;

    /// Contract: `node` is the node of a room that is in a tree, and stays there while the result is used.
    static lt<'r', MapRoom&> of(c::rb_node* node, unsafe) {
        unsafe because{"by the contract a room is around it"};
        return *reinterpret_cast<MapRoom*>(reinterpret_cast<u8*>(node) - __builtin_offsetof(MapRoom, node_));
    }

    // Full while it is in a tree, empty before and afterwards.
    Slot<c::rb_node> node_;
    Slot<Key> key_;
    Slot<Value> value_;
};

/// What a Map has at one key.
template <class Key, class Value>
struct MapEntry {
    const Key& key;
    Value& value;
};

/// A place in a Map whose values are borrowed, and the range from there on. At the end it traps when it is read or
/// moved on.
template <class Value, Ordered Key>
class [[gsl::Pointer(Value)]] MapIterator {
    using Room = MapRoom<Key, std::remove_const_t<Value>>;

public:
    /// Contract: `node` is null, or of a tree that belongs to the borrow that this is said to have.
    MapIterator(c::rb_node* node, unsafe) : node_{node} {}

    MapEntry<Key, Value> operator*() [[clang::lifetimebound]] {
        require_more();
        Room& room = Room::of(node_, unsafe{"a node of the tree whose borrow this has"});
        return {room.key_.value(unsafe{"in the tree, so it has a key"}),
                room.value_.value(unsafe{"in the tree, so it has a value"})};
    }
    void operator++() {
        require_more();
        unsafe because{"the tree is not changed while this borrows from it"};
        node_ = c::rb_next(node_);
    }
    friend bool operator==(const MapIterator& place, AtEnd) { return place.node_ == nullptr; }

    MapIterator begin() [[clang::lifetimebound]] { return MapIterator{node_, unsafe{"lent on by this place"}}; }
    static AtEnd end() { return {}; }

private:
    void require_more() const {
        if (!node_) __builtin_trap();
    }

    lt<'v', c::rb_node*> node_;
};

/// Values by key, in the order of the keys. An entry is one piece of memory; finding, inserting and removing one takes
/// time in proportion to the logarithm of how many there are.
///
///     MutexLocked<Map<u64, Range>> ranges_;
///     TRY(ranges_.lock()->insert(start, Range{...}));   // May sleep.
///     auto ranges = ranges_.lock();
///     if (auto range = ranges->find(start)) range->touch();
///     for (auto [start, range] : ranges->lower_bound(4096)) ...
///
/// Where memory cannot be had, as under a spinlock: `reserve` beforehand, and an insertion that cannot fail.
///
///     auto room = TRY(Map<u64, Range>::reserve());
///     spin_locked_.lock()->insert(std::move(room), start, Range{...});
///
/// C: include/linux/rbtree.h, rb_insert_color(), rb_erase(), rb_next()
template <Ordered Key, class Value>
class [[gsl::Owner(Value)]] Map {
    struct Place {
        c::rb_node* parent;
        c::rb_node** link;
        c::rb_node* there;  // Or null, and then a node can be linked in at `link`.
    };

public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};

    using Room = MapRoom<Key, Value>;

    Map() = default;
    Map(Map&& other) : tree_{std::exchange(other.tree_.root, c::rb_root{})} {}
    Map& operator=(Map&& other) {
        const c::rb_root old = std::exchange(tree_.root, std::exchange(other.tree_.root, c::rb_root{}));
        end_all(old);
        return *this;
    }
    ~Map() { end_all(tree_.root); }

    bool empty() const { return tree_.root.rb_node == nullptr; }

    /// Memory for an entry that is inserted later. May sleep. `error::no_memory`.
    static Result<Box<Room>> reserve() { return make_box<Room>(); }

    /// Puts `value` at `key`, and returns what was there. May sleep. `error::no_memory`, and then key and value are
    /// gone.
    Result<Option<Value>> insert(Key key, Value value) {
        const Place place = place_of(key);
        if (place.there) return Option<Value>{exchange(place.there, std::move(value))};
        auto room = TRY(reserve());
        link(place, std::move(room), std::move(key), std::move(value));
        return Option<Value>{};
    }
    /// The same in any context, in memory of `reserve()`. Where there is a value at `key` already, that is freed.
    Option<Value> insert(Box<Room> room, Key key, Value value) {
        const Place place = place_of(key);
        if (place.there) return exchange(place.there, std::move(value));
        link(place, std::move(room), std::move(key), std::move(value));
        return none;
    }

    /// The value at `key`, where there is one.
    Found<Value> find(const Key& key) [[clang::lifetimebound]] {
        return Found<Value>{value_at(key), unsafe{"it is this map's, which is borrowed alone"}};
    }
    Found<const Value> find(const Key& key) const [[clang::lifetimebound]] {
        return Found<const Value>{value_at(key), unsafe{"it is this map's, which is borrowed for reading"}};
    }

    /// Takes out the value at `key`, where there is one.
    Option<Value> remove(const Key& key) {
        c::rb_node* const node = node_at(key);
        if (!node) return none;
        return unlink(node);
    }

    /// Removes each entry of which `visit(const Key&, Value&)` says so, in the order of the keys.
    template <class Visit>
    void remove_if(Visit visit) {
        c::rb_node* node = first();
        while (node) {
            c::rb_node* const visited = node;
            {
                unsafe because{"it is not unlinked before the next one was asked for"};
                node = c::rb_next(visited);
            }
            Room& room = Room::of(visited, unsafe{"first() and rb_next gave it"});
            const Key& key = room.key_.value(unsafe{"in the tree, as first() and rb_next gave it"});
            if (visit(key, room.value_.value(unsafe{"it has a value as it has a key"}))) drop(unlink(visited));
        }
    }

    void clear() { end_all(std::exchange(tree_.root, c::rb_root{})); }

    /// In the order of the keys.
    MapIterator<Value, Key> begin() [[clang::lifetimebound]] {
        return MapIterator<Value, Key>{first(), unsafe{"it is this map's first, which is borrowed alone"}};
    }
    MapIterator<const Value, Key> begin() const [[clang::lifetimebound]] {
        return MapIterator<const Value, Key>{first(), unsafe{"it is this map's first, which is borrowed for reading"}};
    }
    static AtEnd end() { return {}; }

    /// From the first key on that is not below `key`.
    MapIterator<Value, Key> lower_bound(const Key& key) [[clang::lifetimebound]] {
        return MapIterator<Value, Key>{not_below(key), unsafe{"it is a node of this map, which is borrowed alone"}};
    }
    MapIterator<const Value, Key> lower_bound(const Key& key) const [[clang::lifetimebound]] {
        return MapIterator<const Value, Key>{not_below(key), unsafe{"it is a node of this map, borrowed for reading"}};
    }

private:
    c::rb_node* first() const {
        unsafe because{"the root of a tree that nobody changes meanwhile"};
        return c::rb_first(&tree_.root);
    }

    /// Of a node that the way down from the root has led to.
    static bool below(c::rb_node* node, const Key& key) {
        return Room::of(node, unsafe{"on the way down"}).key_.value(unsafe{"it has a key while it is in a tree"}) < key;
    }
    static bool above(c::rb_node* node, const Key& key) {
        return key < Room::of(node, unsafe{"on the way down to a leaf"}).key_.value(unsafe{"in a tree it has a key"});
    }

    c::rb_node* node_at(const Key& key) const {
        c::rb_node* node = tree_.root.rb_node;
        while (node) {
            const bool left = above(node, key);
            if (!left && !below(node, key)) break;
            unsafe because{"it is not null, and a node of this tree"};
            node = left ? node->rb_left : node->rb_right;
        }
        return node;
    }
    Value* value_at(const Key& key) const {
        c::rb_node* const node = node_at(key);
        if (!node) return nullptr;
        Room& room = Room::of(node, unsafe{"node_at() gave it"});
        Value* const value = &room.value_.value(unsafe{"it is in the tree, where all have one"});
        unsafe because{"it is inside of a room; the kernel's -fno-delete-null-pointer-checks makes clang forget it"};
        [[assume(value != nullptr)]];
        return value;
    }
    c::rb_node* not_below(const Key& key) const {
        c::rb_node* found = nullptr;
        c::rb_node* node = tree_.root.rb_node;
        while (node) {
            const bool right = below(node, key);
            if (!right) found = node;
            unsafe because{"the loop's condition, and each node of a tree has two links"};
            node = right ? node->rb_right : node->rb_left;
        }
        return found;
    }

    /// Where `key` is, or where it belongs.
    Place place_of(const Key& key) {
        Place place{nullptr, &tree_.root.rb_node, nullptr};
        for (;;) {
            unsafe because{"a link is the root's or of a node that was just reached, and leads to a node or nowhere"};
            c::rb_node* const node = *place.link;
            if (!node) return place;
            const bool left = above(node, key);
            if (!left && !below(node, key)) {
                place.there = node;
                return place;
            }
            place.parent = node;
            place.link = left ? &node->rb_left : &node->rb_right;
        }
    }

    void link(const Place& place, Box<Room> box, Key key, Value value) {
        Room& room = *box;
        c::rb_node* const node = &room.node_.emplace(unsafe{"a room that is given is in no tree"}, c::rb_node{});
        room.key_.emplace(unsafe{"nor has it a key"}, std::move(key));
        room.value_.emplace(unsafe{"nor has it a value"}, std::move(value));
        std::move(box).release();
        unsafe because{
            "place_of() found the place, nothing has changed since, and the tree owns the room from here on"};
        c::rb_link_node(node, place.parent, place.link);
        c::rb_insert_color(node, &tree_.root);
    }

    /// Takes the value out at a node that stays.
    static Value exchange(c::rb_node* node, Value value) {
        Room& room = Room::of(node, unsafe{"place_of() found it in the tree"});
        Value old = room.value_.take(unsafe{"it is in the tree, so it has a value to take"});
        room.value_.destroy(unsafe{"what take() left"});
        room.value_.emplace(unsafe{"the line above emptied it"}, std::move(value));
        return old;
    }

    /// Takes a node of this tree out, and frees its room.
    Value unlink(c::rb_node* node) {
        {
            unsafe because{"each caller found it in this tree"};
            c::rb_erase(node, &tree_.root);
        }
        Room& room = Room::of(node, unsafe{"it was in the tree until the line above"});
        const Box<Room> freed{&room, unsafe{"link() released it, and the tree has let it go"}};
        room.key_.destroy(unsafe{"link() gave it a key"});
        Value value = room.value_.take(unsafe{"link() gave it a value"});
        room.value_.destroy(unsafe{"what take() left is still there"});
        return value;
    }

    /// Children first, so that nobody looks at what is gone.
    static void end_all(c::rb_root root) {
        c::rb_node* node = nullptr;
        {
            unsafe because{"the tree is nobody else's any more"};
            node = c::rb_first_postorder(&root);
        }
        while (node) {
            Room& room = Room::of(node, unsafe{"rb_first_postorder or rb_next_postorder gave it"});
            {
                unsafe because{"it is freed after the next one was asked for"};
                node = c::rb_next_postorder(node);
            }
            const Box<Room> freed{&room, unsafe{"link() released it, and the tree ends"}};
            room.key_.destroy(unsafe{"it is the last time that somebody reaches this key"});
            room.value_.destroy(unsafe{"it is the last time that somebody reaches this value"});
        }
    }

    MapRoot tree_;
};

}  // namespace keel

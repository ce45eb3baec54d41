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

#include <new>
#include <type_traits>
#include <utility>

namespace keel {

template <class T>
class List;
template <class T>
class ListIterator;
template <class T>
class ListCursor;

/// The links of a list, at its head and in its nodes.
struct ListLinks {
    static constexpr unsafe sends{"what hangs on them is the list's, whose type of values is asked"};
    static constexpr unsafe syncs{"through a const List they are followed only, and its type of values is asked"};

    c::list_head head;
};

static_assert(sizeof(Slot<ListLinks>) == sizeof(c::list_head), "a slot of links has their address");

/// A `T` that can be on a List. It is on one exactly as long as that owns it.
template <class T>
class ListNode : Pinned, Slot<ListLinks> {
public:
    /// Constructs a `T`. May sleep. `error::no_memory`.
    template <class... Arguments>
    static Result<Box<ListNode>> make(Arguments&&... arguments) {
        static_assert(alignof(ListNode) <= 8, "kmalloc promises 8 bytes of alignment");
        unsafe because{"kmalloc returned room for a node, whose links are bytes until it is on a list, or null"};
        auto* const node = static_cast<ListNode*>(c::kmalloc(sizeof(ListNode), c::GFP_KERNEL));
        if (!node) {
            // What was given away is gone, whether it has become part of a T or not.
            drop_all(std::forward<Arguments>(arguments)...);
            return error::no_memory;
        }
        ::new (static_cast<void*>(&node->value_)) T(std::forward<Arguments>(arguments)...);
        return Box<ListNode>{node, unsafe{"its value was just made, and nobody else has its address"}};
    }
    ListNode() = delete;

    T& operator*() [[clang::lifetimebound]] { return value_; }
    const T& operator*() const [[clang::lifetimebound]] { return value_; }
    T* operator->() [[clang::lifetimebound]] { return &value_; }
    const T* operator->() const [[clang::lifetimebound]] { return &value_; }

private:
    friend List<T>;
    friend ListIterator<T>;
    friend ListIterator<const T>;
    friend ListCursor<T>;

    /// Contract: `links` are those of a node that is on a list, and stays there while the result is used.
    static lt<'n', ListNode&> of(c::list_head* links, unsafe) {
        unsafe because{"by the contract a node is around them"};
        return *static_cast<ListNode*>(reinterpret_cast<Slot<ListLinks>*>(links));
    }

    /// Gives the node to a list, which has to link it in.
    static c::list_head* give(Box<ListNode> node) {
        ListNode* const given = std::move(node).release();
        unsafe because{"the line above released it, and the caller's list owns it from here on"};
        return &given->emplace(unsafe{"it was in a Box, so it is on no list"}, ListLinks{}).head;
    }
    /// Takes a node off its list.
    ///
    /// Contract: `links` are those of a node that is on a list, and nobody borrows it.
    static Box<ListNode> take(c::list_head* links, unsafe) {
        {
            unsafe because{"by the contract it is on a list"};
            c::list_del(links);
        }
        return Box<ListNode>{&of(links, unsafe{"a node is around its links on or off"}),
                             unsafe{"give() released it, and no list has it any more"}};
    }

    T value_;
};

/// A place on a List whose values are borrowed, for range-for. At the end it traps when it is read or moved on.
template <class T>
class [[gsl::Pointer(T)]] ListIterator {
    using Node = ListNode<std::remove_const_t<T>>;

public:
    /// Contract: `head` is the head of a list that belongs to the borrow that this is said to have.
    ListIterator(c::list_head* head, unsafe) : head_{head} {
        unsafe because{"by the contract it is a head, whose links lead to a node or to itself"};
        at_ = head->next;
    }

    T& operator*() [[clang::lifetimebound]] {
        require_more();
        return Node::of(at_, unsafe{"not the head, so it is a node of the list whose borrow this has"}).value_;
    }
    void operator++() {
        require_more();
        unsafe because{"the list is not changed while this borrows from it"};
        at_ = at_->next;
    }
    friend bool operator==(const ListIterator& place, AtEnd) { return place.at_ == place.head_; }

private:
    void require_more() const {
        if (at_ == head_) __builtin_trap();
    }

    c::list_head* head_;
    lt<'v', c::list_head*> at_;
};

/// A place on a List at which nodes are taken off and put in. It has the list to itself.
template <class T>
class [[nodiscard]] [[gsl::Pointer(T)]] ListCursor {
public:
    /// Contract: `head` is the head of a list that belongs to the borrow that this is said to have.
    ListCursor(c::list_head* head, unsafe) : head_{head} {
        unsafe because{"by the contract it is a head, which is linked to the first node or to itself"};
        at_ = head->next;
    }
    ListCursor(const ListCursor&) = delete;  // It would stay where the other takes a node off.
    ListCursor& operator=(const ListCursor&) = delete;

    /// False behind the last node.
    explicit operator bool() const { return at_ != head_; }

    /// The value at this place. Traps at the end, as `next()` and `remove()` do.
    T& operator*() [[clang::lifetimebound]] {
        require_more();
        return ListNode<T>::of(at_, unsafe{"not the head, and this alone takes nodes off the list"}).value_;
    }
    T* operator->() [[clang::lifetimebound]] { return &**this; }

    void next() {
        require_more();
        unsafe because{"nobody else takes nodes off the list meanwhile"};
        at_ = at_->next;
    }
    /// Takes the node at this place off, and moves on to the next one.
    Box<ListNode<T>> remove() {
        c::list_head* const removed = at_;
        next();
        return ListNode<T>::take(removed, unsafe{"next() saw that it is on the list, and this alone borrows it"});
    }
    /// Puts `node` in before this place; at the end, behind the last one.
    void insert_before(Box<ListNode<T>> node) {
        unsafe because{"the place is on the list, or its head, before which the last one is"};
        c::list_add_tail(ListNode<T>::give(std::move(node)), at_);
    }

private:
    void require_more() const {
        if (at_ == head_) __builtin_trap();
    }

    c::list_head* head_;
    lt<'v', c::list_head*> at_;
};

/// Values one after the other. The list owns their nodes, so to put one on needs no memory and cannot fail, and a value
/// stays where it is in memory from list to list. Each operation takes the same short time, however many there are.
///
///     SpinLocked<List<Request>> waiting_;
///     auto node = TRY(ListNode<Request>::make(sector, size));  // May sleep.
///     waiting_.lock()->push_back(std::move(node));             // Any context.
///     const auto next = waiting_.lock()->pop_front();          // An Option<Box<ListNode<Request>>>.
///
/// What is in the middle is taken off at a cursor:
///
///     for (auto place = list.cursor(); place;) {
///         if (place->is_done()) drop(place.remove());
///         else place.next();
///     }
///
/// C: include/linux/list.h, list_add(), list_del()
template <class T>
class [[gsl::Owner(T)]] List {
public:
    static constexpr unsafe moves_empty{"the move constructor and assignment empty their source"};

    using Node = ListNode<T>;

    List() { become_empty(); }
    List(List&& other) {
        unsafe because{"the first and the last node of the other get their links to this one, whose own are set"};
        c::list_replace_init(&other.links_.head, &links_.head);
    }
    List& operator=(List&& other) {
        if (this == &other) return *this;
        clear();
        unsafe because{"this one is empty, so no node has a link to its head any more"};
        c::list_replace_init(&other.links_.head, &links_.head);
        return *this;
    }
    ~List() { end_all(); }

    bool empty() const { return links_.head.next == &links_.head; }

    void push_front(Box<Node> node) {
        unsafe because{"the head is linked, the node is this list's from here on, and it comes behind the head"};
        c::list_add(Node::give(std::move(node)), &links_.head);
    }
    void push_back(Box<Node> node) {
        unsafe because{"the head is linked, the node is this list's from here on, and it comes before the head"};
        c::list_add_tail(Node::give(std::move(node)), &links_.head);
    }
    /// Puts all nodes of `other` at the end, in their order.
    void append(List other) {
        unsafe because{"both heads are linked, and `other` is empty when it ends"};
        c::list_splice_tail_init(&other.links_.head, &links_.head);
    }

    Option<Box<Node>> pop_front() {
        if (empty()) return none;
        return Node::take(links_.head.next,
                          unsafe{"not empty, so it is the first one, and the list is borrowed alone"});
    }
    Option<Box<Node>> pop_back() {
        if (empty()) return none;
        return Node::take(links_.head.prev, unsafe{"not empty, so it is the last one, and the list is borrowed alone"});
    }

    /// The first value, where there is one.
    Found<T> front() [[clang::lifetimebound]] {
        return Found<T>{value_at(links_.head.next), unsafe{"it is this list's first, which is borrowed alone"}};
    }
    Found<const T> front() const [[clang::lifetimebound]] {
        return Found<const T>{value_at(links_.head.next), unsafe{"it is this list's first, for reading"}};
    }
    /// The last value, where there is one.
    Found<T> back() [[clang::lifetimebound]] {
        return Found<T>{value_at(links_.head.prev), unsafe{"it is this list's last, which is borrowed alone"}};
    }
    Found<const T> back() const [[clang::lifetimebound]] {
        return Found<const T>{value_at(links_.head.prev), unsafe{"it is this list's last, for reading"}};
    }

    void clear() {
        end_all();
        become_empty();
    }

    ListIterator<T> begin() [[clang::lifetimebound]] {
        return ListIterator<T>{&links_.head, unsafe{"the head of this list, which is borrowed alone"}};
    }
    ListIterator<const T> begin() const [[clang::lifetimebound]] {
        unsafe because{"the iterator follows the links, and changes none"};
        return ListIterator<const T>{const_cast<c::list_head*>(&links_.head),
                                     unsafe{"this list, borrowed for reading"}};
    }
    static AtEnd end() { return {}; }

    /// At the first value.
    ListCursor<T> cursor() [[clang::lifetimebound]] {
        return ListCursor<T>{&links_.head, unsafe{"the head of this list, which the cursor has to itself"}};
    }

private:
    void become_empty() {
        unsafe because{"no node has a link to the head, or it is gone"};
        c::INIT_LIST_HEAD(&links_.head);
    }

    T* value_at(c::list_head* links) const {
        if (links == &links_.head) return nullptr;
        return &Node::of(links, unsafe{"a neighbour of the head, and not the head itself"}).value_;
    }

    /// Leaves links to what is gone in the head.
    void end_all() {
        c::list_head* at = links_.head.next;
        while (at != &links_.head) {
            Node& node = Node::of(at, unsafe{"the head, where the list ends, was not reached yet"});
            {
                unsafe because{"it is freed after it was asked for the next one"};
                at = at->next;
            }
            drop(Box<Node>{&node, unsafe{"give() released it, and the list does not come back to it"}});
        }
    }

    ListLinks links_{};
};

}  // namespace keel

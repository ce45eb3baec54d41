// SPDX-License-Identifier: GPL-2.0-only
#include "internal.hpp"

#include <cstdlib>
#include <cstring>

/// Lists, bits, and a search tree that is never balanced: what is in it, and in which order, is the same.

namespace fake {
namespace {

using keel::c::rb_node;
using keel::c::rb_root;

/// The parent stands in the first word, as in the kernel, which keeps a color in its lowest bits.
rb_node* parent_of(const rb_node* node) {
    rb_node* parent = nullptr;
    std::memcpy(&parent, node, sizeof(parent));
    return parent;
}
void set_parent(rb_node* node, rb_node* parent) { std::memcpy(static_cast<void*>(node), &parent, sizeof(parent)); }

/// Puts `next`, which may be null, where `node` is.
void replace(rb_node* node, rb_node* next, rb_root* root) {
    rb_node* const parent = parent_of(node);
    if (!parent)
        root->rb_node = next;
    else if (parent->rb_left == node)
        parent->rb_left = next;
    else
        parent->rb_right = next;
    if (next) set_parent(next, parent);
}

rb_node* leftmost(rb_node* node) {
    while (node && node->rb_left) node = node->rb_left;
    return node;
}
rb_node* leftmost_leaf(rb_node* node) {
    while (node->rb_left || node->rb_right) node = node->rb_left ? node->rb_left : node->rb_right;
    return node;
}

constexpr unsigned long bits_of_word = 8 * sizeof(unsigned long);

unsigned long find(const unsigned long* words, unsigned long size, unsigned long at, bool wanted) {
    for (; at < size; ++at)
        if ((words[at / bits_of_word] >> at % bits_of_word & 1) == wanted) return at;
    return size;
}
bool change(unsigned long at, unsigned long* words, bool wanted) {
    const unsigned long bit = 1UL << at % bits_of_word;
    const bool was = words[at / bits_of_word] & bit;
    if (was != wanted) words[at / bits_of_word] ^= bit;
    return was;
}
unsigned long bytes_of(unsigned int bits) { return (bits + bits_of_word - 1) / bits_of_word * sizeof(unsigned long); }

}  // namespace
}  // namespace fake

namespace keel::c {

void INIT_LIST_HEAD(struct list_head* list) { list->next = list->prev = list; }
void list_add(struct list_head* node, struct list_head* head) {
    node->next = head->next;
    node->prev = head;
    head->next->prev = node;
    head->next = node;
}
void list_add_tail(struct list_head* node, struct list_head* head) { list_add(node, head->prev); }
void list_del(struct list_head* entry) {
    entry->next->prev = entry->prev;
    entry->prev->next = entry->next;
    entry->next = entry->prev = nullptr;
}
void list_replace_init(struct list_head* old, struct list_head* replacement) {
    replacement->next = old->next;
    replacement->next->prev = replacement;
    replacement->prev = old->prev;
    replacement->prev->next = replacement;
    INIT_LIST_HEAD(old);
}
void list_splice_tail_init(struct list_head* list, struct list_head* head) {
    if (list->next == list) return;
    list->next->prev = head->prev;
    head->prev->next = list->next;
    list->prev->next = head;
    head->prev = list->prev;
    INIT_LIST_HEAD(list);
}

void rb_link_node(struct rb_node* node, struct rb_node* parent, struct rb_node** link) {
    fake::set_parent(node, parent);
    node->rb_left = node->rb_right = nullptr;
    *link = node;
}
void rb_insert_color(struct rb_node*, struct rb_root*) {}
void rb_erase(struct rb_node* node, struct rb_root* root) {
    if (!node->rb_left || !node->rb_right)
        return fake::replace(node, node->rb_left ? node->rb_left : node->rb_right, root);
    struct rb_node* const next = fake::leftmost(node->rb_right);
    if (next != node->rb_right) {
        fake::replace(next, next->rb_right, root);
        next->rb_right = node->rb_right;
        fake::set_parent(next->rb_right, next);
    }
    fake::replace(node, next, root);
    next->rb_left = node->rb_left;
    fake::set_parent(next->rb_left, next);
}
struct rb_node* rb_first(const struct rb_root* root) { return fake::leftmost(root->rb_node); }
struct rb_node* rb_next(const struct rb_node* node) {
    if (node->rb_right) return fake::leftmost(node->rb_right);
    struct rb_node* parent = fake::parent_of(node);
    while (parent && parent->rb_right == node) {
        node = parent;
        parent = fake::parent_of(node);
    }
    return parent;
}
struct rb_node* rb_first_postorder(const struct rb_root* root) {
    return root->rb_node ? fake::leftmost_leaf(root->rb_node) : nullptr;
}
struct rb_node* rb_next_postorder(const struct rb_node* node) {
    struct rb_node* const parent = fake::parent_of(node);
    if (parent && node == parent->rb_left && parent->rb_right) return fake::leftmost_leaf(parent->rb_right);
    return parent;
}

unsigned long* bitmap_zalloc(unsigned int bits, gfp_t flags) {
    void* const words = kmalloc(fake::bytes_of(bits), flags);
    if (words) std::memset(words, 0, fake::bytes_of(bits));
    return static_cast<unsigned long*>(words);
}
void bitmap_free(const unsigned long* bitmap) { kfree(bitmap); }
unsigned int bitmap_weight(const unsigned long* words, unsigned int bits) {
    unsigned int weight = 0;
    for (unsigned long at = 0; (at = fake::find(words, bits, at, true)) < bits; ++at) ++weight;
    return weight;
}
void bitmap_copy_and_extend(unsigned long* to, const unsigned long* from, unsigned int count, unsigned int size) {
    for (unsigned int at = 0; at < size; ++at)
        fake::change(at, to, at < count && fake::find(from, count, at, true) == at);
}
unsigned long find_next_bit(const unsigned long* words, unsigned long size, unsigned long at) {
    return fake::find(words, size, at, true);
}
unsigned long find_next_zero_bit(const unsigned long* words, unsigned long size, unsigned long at) {
    return fake::find(words, size, at, false);
}
unsigned long find_first_bit(const unsigned long* words, unsigned long size) {
    return fake::find(words, size, 0, true);
}
unsigned long find_first_zero_bit(const unsigned long* words, unsigned long size) {
    return fake::find(words, size, 0, false);
}
void __set_bit(unsigned long at, unsigned long* words) { fake::change(at, words, true); }
void __clear_bit(unsigned long at, unsigned long* words) { fake::change(at, words, false); }
bool test_bit(unsigned long at, const unsigned long* words) { return fake::find(words, at + 1, at, true) == at; }
bool __test_and_set_bit(unsigned long at, unsigned long* words) { return fake::change(at, words, true); }
bool __test_and_clear_bit(unsigned long at, unsigned long* words) { return fake::change(at, words, false); }

}  // namespace keel::c

// SPDX-License-Identifier: GPL-2.0-only
#pragma once

#include <keel/c/kernel.hpp>
#include <keel/configfs/attribute.hpp>
#include <keel/core/claim.hpp>
#include <keel/core/lifetime.hpp>
#include <keel/core/opaque.hpp>
#include <keel/core/pinned.hpp>
#include <keel/core/result.hpp>
#include <keel/core/unsafe.hpp>
#include <keel/memory/box.hpp>

#include <concepts>
#include <new>
#include <utility>

/// A directory below /sys/kernel/config, in which user space makes objects of the driver by `mkdir`, sets
/// them up through their files, and takes them away by `rmdir`.
///
/// C: include/linux/configfs.h

namespace keel::configfs {

/// The class of the directory itself. All of its functions may sleep.
///
///     class Devices : Pinned {
///     public:
///         using Item = Device;
///         using Attributes = configfs::Attributes<Features>;  // And `show`, `store` for each.
///         Result<Box<Device>> make(Span<const char> name) const;
///     };
template <class R>
concept Root = requires(const R& root, Span<const char> name) {
    typename R::Attributes;
    typename R::Item::Attributes;
    { root.make(name) } -> std::same_as<Result<Box<typename R::Item>>>;
};

/// An item that wants to know that its directory goes, which may be before it ends: a file of it may be open.
template <class T>
concept Removable = requires(const T& item) { item.on_rmdir(); };

/// The directory `name` below /sys/kernel/config, while this lives. Each item keeps the module in the kernel,
/// so there are no items any more when it ends.
template <Root R>
class Subsystem : requires_send<R>, requires_sync<R>, requires_send<typename R::Item>, requires_sync<typename R::Item>,
                  requires_static<typename R::Item> {
    using Item = typename R::Item;

    struct Node : Pinned {
        explicit Node(const R* root) : root{root} {}

        Opaque<c::configfs_subsystem> subsystem;
        const R* root;  // Valid while the subsystem is registered.
    };
    /// One directory that user space made.
    struct ItemNode : Pinned {
        explicit ItemNode(Box<Item> item) : item{std::move(item)} {}

        Opaque<c::config_item> directory;
        Box<Item> item;
    };

public:
    static constexpr unsafe sends{"configfs_unregister_subsystem may be called by any thread that may sleep"};
    static constexpr unsafe moves_empty{"the move leaves node_ at null"};

    Subsystem(Subsystem&& other) : root_{std::move(other.root_)}, node_{std::exchange(other.node_, nullptr)} {}
    ~Subsystem() {
        if (!node_) return;
        unsafe because{"create() registered it; configfs waits for the callbacks that run"};
        c::configfs_unregister_subsystem(node_->subsystem.raw());
        node_->~Node();
        c::kfree(node_);
    }

    /// May sleep. `error::exists` where there is such a directory.
    static lt<'r', Result<Subsystem>> create(Literal name, lt<'r', const R&> root) {
        unsafe because{"the node is complete before it is registered, and freed where that fails"};
        void* room = c::kmalloc(sizeof(Node), c::GFP_KERNEL);
        if (!room) return error::no_memory;
        Node* node = ::new (room) Node{&root};
        c::configfs_subsystem& subsystem = *node->subsystem.raw();
        c::config_group_init_type_name(&subsystem.su_group, name.raw(), root_type_.value.raw());
        c::mutex_init(&subsystem.su_mutex);
        const int failed = c::configfs_register_subsystem(&subsystem);
        if (failed != 0) {
            node->~Node();
            c::kfree(node);
            return Error::from_errno(failed);
        }
        return Subsystem{root, node};
    }

private:
    Subsystem(lt<'r', const R&> root, Node* node) : root_{root}, node_{node} {}

    /// For the files of the directory itself. Its config_item is the first part of the subsystem.
    struct RootFinder {
        using Target = R;
        static static_ref<const R> target_of(c::config_item* item) {
            unsafe because{"configfs calls with the item of our subsystem, while it is registered"};
            return *reinterpret_cast<Node*>(reinterpret_cast<u8*>(item) - __builtin_offsetof(Node, subsystem))->root;
        }
    };
    /// For the files of the items.
    struct ItemFinder {
        using Target = Item;
        static static_ref<const Item> target_of(c::config_item* item) {
            unsafe because{"configfs calls with an item that make_item made, and holds it during the call"};
            return *node_of(item)->item;
        }
    };

    /// Contract of the C side: `item` is one that make_item made.
    static ItemNode* node_of(c::config_item* item) {
        unsafe because{"make_item hands out nothing but the directories of ItemNodes"};
        return reinterpret_cast<ItemNode*>(reinterpret_cast<u8*>(item) - __builtin_offsetof(ItemNode, directory));
    }

    static c::config_item* make_item(c::config_group* group, const char* name) {
        unsafe because{"configfs passes our group and a name that ends with a zero; release() frees the node"};
        const R& root = RootFinder::target_of(&group->cg_item);
        auto made = root.make(Span<const char>{name, __builtin_strlen(name), unsafe{"the name is valid during this call"}});
        if (!made) return static_cast<c::config_item*>(c::ERR_PTR(made.error().to_errno()));
        void* room = c::kmalloc(sizeof(ItemNode), c::GFP_KERNEL);
        if (!room) return static_cast<c::config_item*>(c::ERR_PTR(error::no_memory.to_errno()));
        ItemNode* node = ::new (room) ItemNode{std::move(made).value()};
        c::config_item_init_type_name(node->directory.raw(), name, item_type_.value.raw());
        return node->directory.raw();
    }
    static void drop_item(c::config_group*, c::config_item* item) {
        if constexpr (Removable<Item>) ItemFinder::target_of(item).on_rmdir();
        unsafe because{"configfs gives the count back to us that make_item returned"};
        c::config_item_put(item);
    }
    static void release(c::config_item* item) {
        ItemNode* node = node_of(item);
        unsafe because{"configfs calls this once, when nobody holds the item any more"};
        node->~ItemNode();
        c::kfree(node);
    }

    /// A table that configfs is given.
    template <class T>
    struct Shared {
        static constexpr unsafe syncs{"configfs only reads it"};
        Opaque<T> value;
    };
    static constexpr c::configfs_group_operations root_calls() {
        c::configfs_group_operations calls{};
        calls.make_item = &make_item;
        calls.drop_item = &drop_item;
        return calls;
    }
    static constexpr c::configfs_item_operations item_calls() {
        c::configfs_item_operations calls{};
        calls.release = &release;
        return calls;
    }
    static constinit inline Shared<c::configfs_group_operations> root_calls_{
        Opaque<c::configfs_group_operations>{root_calls()}};
    static constinit inline Shared<c::configfs_item_operations> item_calls_{
        Opaque<c::configfs_item_operations>{item_calls()}};

    static constexpr c::config_item_type root_type() {
        c::config_item_type type{};
        type.ct_owner = &c::__this_module;
        type.ct_group_ops = root_calls_.value.raw();
        unsafe because{"the tables are static, and filled in before anything runs"};
        type.ct_attrs = R::Attributes::template Table<RootFinder>::shared.pointers.raw()->elements;
        return type;
    }
    static constexpr c::config_item_type item_type() {
        c::config_item_type type{};
        type.ct_owner = &c::__this_module;
        type.ct_item_ops = item_calls_.value.raw();
        unsafe because{"the tables are static, and filled in before anything runs"};
        type.ct_attrs = Item::Attributes::template Table<ItemFinder>::shared.pointers.raw()->elements;
        return type;
    }
    static constinit inline Shared<c::config_item_type> root_type_{Opaque<c::config_item_type>{root_type()}};
    static constinit inline Shared<c::config_item_type> item_type_{Opaque<c::config_item_type>{item_type()}};

    lt<'r', Claim<const R>> root_;
    Node* node_;
};

}  // namespace keel::configfs
